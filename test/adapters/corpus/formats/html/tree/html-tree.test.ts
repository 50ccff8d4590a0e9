import { expect, it } from 'vitest';
import { htmlTree, TreeTooLarge } from '../../../../../../src/adapters/corpus/formats/html/tree/html-tree.ts';

const LIMITS = { elements: 1000, attributes: 1000 };

it.each([
  ['what stands between head and body is in the body', '<head></head><div>a</div><body><p>b</p></body>', '<div>a</div><p>b</p>'],
  ['a second html adds nothing but attributes', '<html lang="a"><html lang="b" dir="rtl"><body>c</body></html>', 'c'],
  ['tables get their bodies', '<table><tr><td>a</table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['text in a table stands before it', '<table>a<tr><td>b</table>', 'a<table><tbody><tr><td>b</td></tr></tbody></table>'],
  ['misnested elements are parted', '<b>a<p>b</b>c</p>', '<b>a</b><p><b>b</b>c</p>'],
])('%s', (_, html, body) => {
  expect(htmlTree(html, LIMITS).body.innerHTML).toBe(body);
});

it('a template has no part in the tree', () => {
  expect(htmlTree('<template><p>a</p></template>b', LIMITS).body.textContent).toBe('b');
});

it('elements that are left open and repeated in every block count against the limit', () => {
  const open = Array.from({ length: 40 }, (_, i) => `<font size="${i}">`).join('');
  expect(() => htmlTree(open + '<p>x</p>'.repeat(10) + '<div><p>'.repeat(400), LIMITS)).toThrow(TreeTooLarge);
});
