import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Shape = (size: number) => string;

/** What texts are repeated: each is what some pattern or parser may stumble over. */
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

/** Texts of any size, by a name for people. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(PIECES.map((piece) => [JSON.stringify(piece), repeated(piece)])),
  ...Object.fromEntries(
    PIECES.filter((piece) => piece.startsWith('<')).map((piece) => [
      `body of ${JSON.stringify(piece)}`,
      (size: number) => `<html><body>${repeated(piece)(size)}</body></html>`,
    ]),
  ),
  'front matter': (size) => `---\n${repeated('a: b\n')(size)}---\nbody`,
  'front matter of brackets': (size) => `---\na: ${repeated('[')(size)}\n---\nbody`,
  'real pages': repeated(realPages()),
  'real pages in one line': repeated(realPages().replaceAll('\n', ' ')),
};

function repeated(piece: string): Shape {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function realPages(): string {
  return readdirSync('corpus')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('corpus', name), 'utf8'))
    .join('\n');
}
