/** The look of a report: quiet, in one column, in the reader's light or dark; on paper always dark on white, A4. */
export const REPORT_STYLE = `
:root {
  --ink: #1f2328; --soft: #555a61; --paper: #fffefb; --line: #d8d5cb; --apart: #a03a1b; --agrees: #1c6b41; --unsure: #6a5b22;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e7e2; --soft: #a9adb3; --paper: #17181a; --line: #43464c; --apart: #f2a184; --agrees: #83cf9f; --unsure: #d8c783;
  }
}
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
h3 strong { color: var(--tone, inherit); }
h3 strong + span::before { content: "– "; }
p, ul, dl { margin: 0.375rem 0; }
.kind, .hint, dt, figcaption, footer { color: var(--soft); font-size: 0.875rem; }
.kind { margin: 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
dt { min-width: 9rem; }
dd { margin: 0; flex: 1 1 16rem; min-width: 0; }
.result { font-size: 1.15rem; font-weight: 700; }
article { margin: 0.75rem 0; padding: 0.25rem 0 0.25rem 0.875rem; border-left: 4px solid var(--tone, var(--line)); break-inside: avoid; }
.apart { --tone: var(--apart); border-left-style: double; border-left-width: 6px; }
.agrees { --tone: var(--agrees); }
.unsure { --tone: var(--unsure); border-left-style: dotted; }
figure { margin: 0.5rem 0; }
blockquote { margin: 0; }
.note > p:first-child { white-space: pre-wrap; }
a { color: inherit; }
pre { margin: 0.375rem 0; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: 0.875rem; }
footer { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  h2 { break-after: avoid; }
}
`;
