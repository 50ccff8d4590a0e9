import { expect, it } from 'vitest';
import { isHtml } from '../../../../../src/adapters/corpus/formats/records/html-in-text.ts';

it.each([
  ['<p>A</p>', true],
  ['A<br>B', true],
  ['A <br class="x" /> B', true],
  ['<a href="x">A</a>', true],
  ['a < b and c > d', false],
  ['The sign <p> stands for a paragraph.', false],
  ['<name@valley.example> wrote: 1</2', false],
  ['A <brand> B', false],
])('%j is HTML: %j', (text, html) => {
  expect(isHtml(text)).toBe(html);
});
