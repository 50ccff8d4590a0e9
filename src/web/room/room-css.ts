import { createHash } from 'node:crypto';

/** The stylesheet of the reading room: light and dark by the reader's choice, and no width of its own on a narrow screen. */
export const ROOM_CSS = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #8a8a8a; --mark: #ffe58a;
  --wrong: #a40000; --link: #0b4f9e; --o0: #1f5fa8; --o1: #b4570a; --o2: #2b7a3d; --o3: #8a2f8f; --o4: #6b6b6b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #b5b5b5; --line: #777; --mark: #6b5600; --wrong: #ff9b9b;
    --link: #9cc8ff; --o0: #7fb0e6; --o1: #f0a35c; --o2: #7fce93; --o3: #d694da; --o4: #a8a8a8; }
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 0.3rem; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; list-style: none; padding: 0; margin: 0; }
nav a { display: inline-block; padding: 0.3rem 0; }
form { margin-block: 1rem; }
label { display: block; margin-block: 0.6rem 0.2rem; }
input, textarea, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: 0.3rem; padding: 0.5rem; max-width: 100%; }
textarea, input[type='text'], input[type='search'] { width: 100%; }
summary { cursor: pointer; padding-block: 0.4rem; font-size: 0.9rem; }
button { margin-block-start: 0.5rem; padding-inline: 1.2rem; border-color: var(--ink); cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin-block: 1.5rem; }
.speaker { margin: 0 0 0.2rem; font-weight: 600; }
blockquote { margin: 0; white-space: pre-wrap; font-size: 1.1rem; }
.text { white-space: pre-wrap; margin: 0.8rem 0; }
.small { color: var(--soft); font-size: 0.9rem; margin: 0.3rem 0; }
.warning { color: var(--wrong); font-weight: 600; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: 0.3em; }
del, ins { white-space: pre-wrap; text-decoration-thickness: 2px; }
del { color: var(--wrong); }
ins { text-underline-offset: 0.3em; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
th { overflow-wrap: normal; }
time, .month { white-space: nowrap; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.2rem 1rem; font-size: 0.9rem; }
dt { color: var(--soft); max-width: 12rem; }
dd { margin: 0; min-width: 0; }
code { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: 0.85rem; }
svg { display: block; width: 100%; height: auto; margin-block: 0.5rem; }
svg.key { display: inline-block; width: 0.8rem; height: 0.8rem; margin: 0; }
.o0 { fill: var(--o0); }
.o1 { fill: var(--o1); }
.o2 { fill: var(--o2); }
.o3 { fill: var(--o3); }
.o4 { fill: var(--o4); }
svg text { fill: var(--ink); }
svg line { stroke: var(--line); }
footer { border-block-start: 1px solid var(--line); margin-block-start: 2rem; padding-block-start: 0.5rem; }
@media (max-width: 30rem) {
  dl { display: block; }
  dd { margin-block-end: 0.4rem; }
  th, td { padding: 0.3rem; font-size: 0.9rem; }
  svg text { font-size: 24px; }
}
`;

/** Where the stylesheet lies: another one has another address, so that browsers may keep it. */
export const ROOM_CSS_PATH = `/style-${createHash('sha256').update(ROOM_CSS).digest('hex').slice(0, 16)}.css`;
