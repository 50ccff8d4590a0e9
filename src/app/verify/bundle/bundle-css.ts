/** The stylesheet of a bundle's HTML: light and dark by the reader's choice, black on white on paper. */
export const BUNDLE_CSS = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5a5a5a; --line: #ccc; --mark: #ffe58a; --wrong: #a40000; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #aaa; --line: #444; --mark: #6b5600; --wrong: #ff9b9b; }
}
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 0.3rem; }
h4 { font-size: 0.85rem; margin: 0.8rem 0 0.2rem; color: var(--soft); }
article { border-block-start: 2px solid var(--ink); margin-block-start: 2rem; }
section { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin-block: 1.5rem; }
blockquote { margin: 0; white-space: pre-wrap; font-size: 1.1rem; }
.text { white-space: pre-wrap; margin: 0.4rem 0; }
.around { color: var(--soft); }
.beginning { max-height: 3.2em; overflow: hidden; color: var(--soft); }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
.differs td:last-child, .turns { color: var(--wrong); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; font-size: 0.9rem; }
dt { color: var(--soft); max-width: 14rem; }
dd { margin: 0; min-width: 0; }
code, pre { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: 0.8rem; }
summary { margin: 0.8rem 0 0.2rem; font-size: 0.85rem; color: var(--soft); cursor: pointer; }
pre { white-space: pre-wrap; margin: 0; padding: 0.5rem; border: 1px solid var(--line); text-align: start; }
a { color: inherit; }
footer { border-block-start: 2px solid var(--ink); margin-block-start: 2rem; }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --mark: #fff; --wrong: #000; }
  body { max-width: none; margin: 0; font-size: 10pt; }
  h2, h3, h4 { break-after: avoid; }
  tr, blockquote, .text { break-inside: avoid; }
  a[href]::after { content: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
