import { expect, it } from 'vitest';
import { blocksOf, htmlDocument, lineOf } from '../../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';

const linesOf = (html: string): string[] => blocksOf(htmlDocument('a.html', html).body).map(lineOf);

it.each([
  ['a paragraph each', '<p>One <b>bold</b></p><p>two</p>', ['One bold', 'two']],
  ['what <br> parts', 'one<br>two', ['one', 'two']],
  ['white space as one space', '<p> one \n\t two </p>', ['one two']],
  ['headings as in Markdown', '<h2>Head</h2>text', ['## Head', 'text']],
  ['items as in Markdown', '<ul><li>one<li><p>two</p></ul>', ['- one', '- two']],
  ['text around a block apart', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
  ['nothing of scripts and styles', '<script>x</script><style>y</style>text', ['text']],
  ['a fragment without a body', 'text', ['text']],
])('the lines of a page have %s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

it('a page that is too deep or too large has no tree', () => {
  const limits = { elements: 5, attributes: 1 };
  expect(() => htmlDocument('a.html', '<div>'.repeat(300))).toThrow(/file-too-deep/u);
  expect(() => htmlDocument('a.html', '<p>'.repeat(6), limits)).toThrow(/file-too-costly/u);
  expect(() => htmlDocument('a.html', '<p a b>', limits)).toThrow(/file-too-costly/u);
});
