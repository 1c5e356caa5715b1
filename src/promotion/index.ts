export { ContactMigration, Register, type RegisterLink } from './register.js'
