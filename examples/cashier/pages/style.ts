/** The one style sheet. Fields that do not belong to what is chosen are hidden by it: the pages need no script. */
export const STYLE = `
:root{--green:#07a34f;--red:#c8322b;--amber:#a86400;--line:#e3e7ea;--ink:#1f2a33;--soft:#6a7680;color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:15px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:var(--ink);background:#f4f6f7}
header{display:flex;gap:2rem;align-items:center;padding:.8rem 2rem;background:#fff;border-bottom:1px solid var(--line)}
nav{display:flex;gap:1.2rem}
a{color:#1668b8;text-decoration:none}a:hover{text-decoration:underline}
main{max-width:68rem;margin:1.5rem auto 4rem;padding:0 1.5rem}
h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.1rem;margin:0 0 .8rem}
section,.card{background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:1.2rem 1.4rem;margin:0 0 1.2rem}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th{font-weight:500;white-space:nowrap;color:var(--soft);text-align:left}
th,td{padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child td{border-bottom:0}
td form{display:inline-block;margin:0 .3rem 0 0}
code{font-size:.85em;color:var(--soft);word-break:break-all}
.empty{color:var(--soft);margin:0}
.badge{display:inline-block;padding:0 .6rem;border-radius:1rem;font-size:.85rem;white-space:nowrap;background:#eceff1;color:var(--soft)}
.badge.good{background:#e2f6ea;color:var(--green)}.badge.bad{background:#fbe6e5;color:var(--red)}.badge.wait{background:#fdf1dc;color:var(--amber)}
.notice{padding:.8rem 1.2rem;border-radius:.5rem;border-left:.3rem solid #1668b8;background:#e9f2fb;margin:0 0 1.2rem}
.notice.bad{border-color:var(--red);background:#fdeeed}.notice.good{border-color:var(--green);background:#e9f8ef}
.notice p{margin:.2rem 0}
label,.field{display:block;margin:0 0 1rem}
.field>span,label>span{display:block;font-weight:500}
.field label{display:inline-block;margin:0 1.2rem 0 0}
input:not([type=radio],[type=checkbox],[type=file]),select{font:inherit;width:100%;max-width:26rem;padding:.4rem .6rem;border:1px solid #c3cbd1;border-radius:.35rem;background:#fff}
input[aria-invalid],select[aria-invalid]{border-color:var(--red)}
.problem{display:block;color:var(--red);font-size:.9rem}
.hint{display:block;color:var(--soft);font-size:.9rem}
button,.button{font:inherit;display:inline-block;padding:.4rem 1.2rem;border:1px solid var(--green);border-radius:.35rem;background:var(--green);color:#fff;cursor:pointer;white-space:nowrap}
button.plain{background:#fff;color:var(--green)}button.danger{background:#fff;border-color:var(--red);color:var(--red)}
td button{padding:.1rem .7rem}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.4rem 1rem;margin:0}dt{color:var(--soft)}dd{margin:0}
.pay{display:flex;gap:1.5rem;align-items:center}.pay img{width:11rem;height:11rem;flex:none}
.actions{display:flex;gap:.8rem;align-items:center;margin:1rem 0 0}.actions form{margin:0}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem}@media(max-width:50rem){.columns{grid-template-columns:1fr}}
.order:has([name=orderType][value="1"]:checked) .days,.order:has([name=orderType][value="2"]:checked) .seats{display:none}
.order:not(:has([name=payType][value="1"]:checked)) .receipt,.order:has([name=payType][value="2"]:checked) .discount{display:none}
.order:not(:has([value=amount]:checked)) .discount-amount,.order:not(:has([value=ratio]:checked)) .discount-ratio,.order:has([name=discount][value=""]:checked) .discount-remarks{display:none}
`
