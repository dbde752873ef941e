/** How the document looks: on A4, on a screen and on a phone, in light and in dark. */
export const STYLE = `
:root { --ink: #1b1b1b; --quiet: #595959; --line: #c9c9c9; --paper: #ffffff; --tint: #f3f4f6; --link: #1a4f8b; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e3; --quiet: #a8a5a0; --line: #4a4a4a; --paper: #181a1b; --tint: #24282b; --link: #8ab8ec; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
h1 + p { color: var(--quiet); }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p, ul, ol, blockquote, .table { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.75rem; }
li { margin-bottom: .25rem; }
li p { margin: 0; }
ol > li { margin-bottom: .9rem; padding-left: .25rem; }
ol > li::marker { font-weight: 600; color: var(--quiet); }
blockquote { padding: .6rem 1rem; border-left: 4px solid var(--link); background: var(--tint); }
blockquote p { margin: 0; }
code { font: .8em ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; color: var(--quiet); font-weight: 400; white-space: nowrap; }
li em { font-style: normal; font-size: .9em; color: var(--quiet); }
section section > p:last-child { font-size: .875rem; color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
:target { background: var(--tint); }
@media screen and (max-width: 32rem) {
  code { white-space: normal; overflow-wrap: anywhere; }
  table { font-size: .8rem; hyphens: auto; }
  th, td { padding: .3rem; }
}
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #595959; } }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin-top: 22pt; }
  h3 { font-size: 11pt; margin-top: 14pt; }
  h1, h2, h3, p:has(+ ul), p:has(+ .table), h2 + p:has(+ p + .table), tr:nth-child(-n+3) { break-after: avoid; }
  h3 + p, h3 + p + blockquote, blockquote { break-before: avoid; break-inside: avoid; }
  p, li, tr { break-inside: avoid; orphans: 3; widows: 3; }
  .table { overflow: visible; }
  table { font-size: 9pt; }
  th, td { padding: 2.5pt 6pt; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  a[href^="https"]::after { content: " <" attr(href) ">"; font-size: .8em; color: var(--quiet); overflow-wrap: anywhere; }
  section section > p:last-child { font-size: 9pt; break-before: avoid; }
}
`.trim();
