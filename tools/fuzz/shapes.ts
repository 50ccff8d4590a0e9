import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Shape = (size: number) => string;

/** Texts to repeat. Each is one that a pattern or parser may stumble over. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '\r',
    '\t',
    '.',
    '،',
    '-',
    'ـ',
    '"',
    '«',
    '»',
    '(',
    ')',
    '[',
    '{',
    '<',
    '>',
    '&',
    '\\',
    '*',
    '_',
    '`',
    '|',
  ],
  ...[
    '#',
    '@',
    ':',
    '/',
    '1',
    '1/',
    '1-',
    '٣',
    'ا',
    'ل',
    '\u064B',
    '\u0300',
    '\u200D',
    '\u2068',
    '\u202E',
    '\uD83D',
    '👩‍👩‍👧',
    'é',
  ],
  ...[
    'word ',
    'كلمة ',
    'A.',
    'أ.ف.ب',
    'and ',
    'و',
    '2024-01-02 ',
    '5 آذار 2024 ',
    'a\n',
    ' \n',
    '\n\n',
    'الموضوع: ',
    'المصدر: سانا\n',
  ],
  ...[
    'قال "',
    '"a" ',
    '(a) ',
    '(سانا) - ',
    'http://',
    'http://a.b/c ',
    '<p>',
    '<p>a',
    '<div>a</div>',
    '<li>',
    '<br>',
    '<a href="',
    '<!--',
  ],
  ...[
    '<table><tr><td>a',
    '<script>',
    '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
    '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:bookmarkStart w:name="a"/>',
    '&amp;',
    '&#',
    '<p a="b" ',
    '<meta charset=',
    '```',
    '---\n',
    'a: b\n',
    '- [',
    '> ',
    '> a\n',
    '-# ',
  ],
  ...[
    '{"text":"a"}\n',
    '{"a":',
    'a, b and ',
    'What? ',
    'Who and ',
    ' | ',
    '#tag ',
    '\u00A9',
    'U.S. ',
    'ه ',
    'x\u200Cy ',
  ],
];

/** Makers of texts of any size, each by a name for people. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(PIECES.map((piece) => [JSON.stringify(piece), repeated(piece)])),
  ...Object.fromEntries(
    PIECES.filter((piece) => piece.startsWith('<')).map((piece) => [
      `body of ${JSON.stringify(piece)}`,
      (size: number) => `<html><body>${repeated(piece)(size)}</body></html>`,
    ]),
  ),
  'front matter': (size) => `---\n${repeated('a: b\n')(size)}---\nbody`,
  'front matter of keys': (size) => `---\n${numbered((i) => `k${i}: b\n`)(size)}---\nbody`,
  'front matter of one list': (size) => `---\na: {${numbered((i) => `k${i}, `)(size)}}\n---\nbody`,
  'front matter of comments': (size) => `---\n${repeated('#\n')(size)}---\nbody`,
  'entries of no page': (size) => `{${numbered((i) => `"a${i}.txt":{"title":"t"},\n`)(size)}"b":{}}`,
  'entries that are wrong': (size) => `{${numbered((i) => `"a${i}.txt":{"title":1},\n`)(size)}"b":{}}`,
  'an entry of articles': (size) =>
    `{"a":{"articles":[${numbered((i) => `{"article":${i + 1}},`)(size)}{"article":1}]}}`,
  'keys in one line': (size) => `{"text":"a",${numbered((i) => `"k${i}":1,`)(size)}"b":1}`,
  'brackets in one line': (size) => `{"text":"a","b":${repeated('[')(size / 2)}${repeated(']')(size / 2)}}`,
  'paragraphs of prose': (size) =>
    numbered((i) => `<p>The harbour opened again on day ${i}, and ${i + 2} ships came in before noon.</p>\n`)(
      size,
    ),
  'siblings under siblings': (size) => `${'<div>'.repeat(20)}${repeated('<div>a</div>')(size)}`,
  'attributes of one element': (size) => `<p ${numbered((i) => `a${i}="b" `)(size)}>a</p>`,
  metadata: (size) => numbered((i) => `<meta name="a${i}" content="b">`)(size),
  'JSON-LD': (size) =>
    numbered((i) => `<script type="application/ld+json">{"@id":"${i}","publisher":{"@id":"a"}}</script>`)(
      size,
    ),
  'front matter of brackets': (size) => `---\na: ${repeated('[')(size)}\n---\nbody`,
  'real pages': repeated(realPages()),
  'real pages in one line': repeated(realPages().replaceAll('\n', ' ')),
};

/** Distinct pieces, as many as there is room for. */
function numbered(piece: (number: number) => string): Shape {
  return (size) => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      pieces.push(piece(i));
      length += pieces.at(-1)?.length ?? 0;
    }
    return pieces.join('');
  };
}

function repeated(piece: string): Shape {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function realPages(): string {
  return readdirSync('corpus')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('corpus', name), 'utf8'))
    .join('\n');
}
