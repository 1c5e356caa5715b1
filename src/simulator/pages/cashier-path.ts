/** Path of the page where a customer pays or confirms a cashier order. */
export const CASHIER_PATH = '/cashier/order'
