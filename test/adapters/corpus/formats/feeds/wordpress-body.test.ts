import { expect, it } from 'vitest';
import { wordpressBody } from '../../../../../src/adapters/corpus/formats/feeds/wordpress-body.ts';

it.each([
  ['blank lines are paragraphs', 'A\n\nB <a\nhref="x">C</a>', 'A<br><br>B <a\nhref="x">C</a>'],
  ['blocks have their own', '<!-- wp:paragraph -->\n<p>A\nB</p>', '<!-- wp:paragraph -->\n<p>A\nB</p>'],
  ['a caption is no text', 'A[caption id="x" width="3"]<img> C[/caption]B', 'A<br><br>B'],
  ['a caption may have brackets', 'A[caption id="x"]<img> [in May] C[/caption]B', 'A<br><br>B'],
  ['a caption without end takes nothing with it', 'A[caption]B[caption]C[/caption]D', 'A<br><br>B<br><br>D'],
  ['a shortcode that is written about is text', 'A [[gallery]] B [[/row]] C', 'A [gallery] B [/row] C'],
  ['a mark for "more" is a comment', 'A<!--more-->B', 'A<!--more-->B'],
  ['nor is a gallery', 'A [gallery ids="1,2"] B', 'A <br><br> B'],
  ['shortcodes go, and what they frame stays', '[row][col size="3"]A[/col][/row] B [x y=1 /]', 'A B '],
  ['words in brackets are text', 'He said: "[The mill] turns […] [sic]".', 'He said: "[The mill] turns […] [sic]".'],
])('%s', (_, content, body) => {
  expect(wordpressBody(content)).toBe(body);
});
