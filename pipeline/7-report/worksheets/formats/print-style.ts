/** How a sheet looks on paper: one column, black on white, marks by weight and rule, never by colour alone. */
export const SHEET_STYLE = `
@page { margin: 16mm 17mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Georgia, serif; } }
:root { color: #000; background: #fff; color-scheme: light; }
body { margin: 0; font: 11pt/1.42 Georgia, "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 19pt; line-height: 1.15; margin: 0 0 2mm; padding-bottom: 1.5mm; border-bottom: 1.5pt solid #000; }
h2 { font-size: 13.5pt; margin: 5mm 0 1.5mm; }
h3 { font-size: 11.5pt; margin: 4.5mm 0 1.5mm; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; }
p { margin: 1.6mm 0; orphans: 3; widows: 3; }
p:has(+ table), p:has(+ .fill), p:has(+ ul), p:has(+ ol), p:has(+ pre) { break-after: avoid; }
ol, ul { margin: 1.6mm 0; padding-left: 7mm; }
li { margin: 0.9mm 0; break-inside: avoid; }
li > p { margin: 0; }
ul:has(> li:nth-child(-n + 2):last-child) { break-inside: avoid; }
blockquote { margin: 3mm 0; padding: 1mm 4mm; border-left: 3pt solid #000; break-inside: avoid; }
code { font-family: "Courier New", monospace; font-size: 10pt; }
.grid, .write { margin: 2.5mm 0; }
.table { overflow: visible; }
table { border-collapse: collapse; width: 100%; }
.sized table { table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.75pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
th { border-bottom-width: 1.5pt; }
.fill tbody td { height: 8mm; }
.fill table:has(tbody > tr:nth-child(-n + 6):last-child) { break-inside: avoid; }
.write > div { height: 8.5mm; border-bottom: 0.75pt solid #000; break-inside: avoid; }
.lines { margin: 2mm 0; }
.para { margin: 0 0 1.5mm; orphans: 2; widows: 2; }
.para:has(> :nth-child(-n + 9):last-child) { break-inside: avoid; }
.headline { font-weight: bold; break-after: avoid; }
.lines { font-size: 10.5pt; line-height: 1.27; }
.line { margin: 0; display: flex; gap: 3mm; break-inside: avoid; }
.no { flex: 0 0 8mm; text-align: right; font: 8pt/1.67 Arial, Helvetica, sans-serif; font-weight: normal; }
.words { flex: 1; white-space: pre-wrap; }
@media print {
  main { max-width: none; padding: 0; }
  .own-page { break-before: page; }
}
`.trim();

/** Wide letters, words and lines in a plain face, ragged right (British Dyslexia Association style guide). */
export const WIDE_STYLE = `
@page { margin: 12mm 12mm 16mm; }
body { font: 11.5pt/1.8 Verdana, "DejaVu Sans", Arial, sans-serif; letter-spacing: 0.03em; word-spacing: 0.12em; }
.lines { font-size: 11pt; line-height: 2; }
.line { gap: 2mm; }
.no { flex-basis: 6mm; line-height: 2.75; letter-spacing: 0; }
.fill tbody td { height: 11mm; }
.write > div { height: 13mm; }
.para { margin-bottom: 6mm; }
`.trim();
