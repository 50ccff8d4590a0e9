import fc from 'fast-check';
import type { Citation, Quote } from '../../../src/domain/answer.ts';
import type { IsoDate } from '../../../src/domain/article.ts';
import { ARABIC_SENTENCES, citation, HEADLINE, quoteIdFor } from './samples.ts';

const MARKS = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '``',
    '```',
    '```js\n',
    '\\',
    '\\\\',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
  ],
  ...[
    '# ',
    '## ',
    '### ',
    '-# ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '> ',
    '>>> ',
    ' # ',
    '\t- ',
    '\u200b# ',
    '\u0000-# ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\f',
    '\v',
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\u0000',
    '\u001b[2J',
  ],
  ...['@everyone', '@here', '@\u202eeveryone', '@\u200beveryone', '\\@everyone'],
  ...['<@123456789012345678>', '<@!123456789012345678>', '<@&123456789012345678>', '<#123456789012345678>'],
  ...[
    '<:a:123456789012345678>',
    '<a:ab:123456789012345678>',
    '<t:1700000000:R>',
    '<t:1:R>',
    '<id:customize>',
  ],
  ...[
    '</ask:123456789012345678>',
    '<123456789012345678:guide>',
    ':thumbs_up:',
    ':+1:',
    ':a:b:',
    '¯\\_(ツ)_/¯',
    '¯_(ツ)_/¯',
  ],
  ...['[x](http://evil.example)', '[x](<http://evil.example>)', '![x](http://evil.example/a.png)', '[x][y]'],
  ...[
    'http://evil.example/',
    'https://evil.example',
    'HTTPS://evil.example',
    'http:\u0000//evil.example',
    '<https://evil.example>',
  ],
  ...[
    'discord.gg/abc',
    'discord.com/invite/abc',
    'DISCORDAPP.com/invite/x',
    'discord.gift/x',
    '<mailto:a@b.example>',
    'a@b.example',
  ],
  ...[
    '\u202e',
    '\u202d',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ud83d', '\udc00', '\u{e0001}'],
  ...[
    '👨‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '🇸🇾',
    '👍🏽',
    'e\u0301',
    'مُحَمَّدٌ',
    '١٢٣.',
    '2023-09-26',
    '10:30:45',
    'x'.repeat(300),
    '中文没有空格的句子',
  ],
];

const LONG = [
  'a' + '\u0301'.repeat(4000),
  '*'.repeat(1500),
  'ا'.repeat(1900),
  '\u202e'.repeat(2100),
  '\n'.repeat(900),
];

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 6, arbitrary: fc.constantFrom(...ARABIC_SENTENCES.flatMap((sentence) => sentence.split(' '))) },
  { weight: 3, arbitrary: fc.constantFrom(' ', '\n') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
);

function textOf(maxLength: number, longs: number): fc.Arbitrary<string> {
  const pieces = fc.array(piece, { minLength: 1, maxLength }).map((parts) => parts.join(''));
  return fc.oneof({ weight: 40, arbitrary: pieces }, { weight: longs, arbitrary: fc.constantFrom(...LONG) });
}

/** Whatever a page may hold; never empty, as no quote is. */
export const hostileText = textOf(40, 1).filter((text) => text !== '');

export const hostileLabel = fc.oneof(
  textOf(12, 2),
  fc.constant(HEADLINE),
  fc.constant(''),
  fc.constant('\u202e\u200b'),
);

export const hostileUrl: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://sana.example/أخبار/قره باغ?س=1#جزء',
    'https://sana.example/a>b<c"d`e|f^g{h}i\\j k?l>m|n`o^p#q>r`s|t',
    'https://sana.example/\u202egpj.exe\u2066',
    'https://sana.example/@everyone/*a*/_b_/||c||',
    'https://sana.example/#:~:text=forged',
    'https://sana.example/#part:~:text=forged',
    'https://sana.example/#',
    'https://sana.example/#part:~',
    'HTTPS://SANA.EXAMPLE',
    'https://bbc.example@evil.example/',
    `https://sana.example/${'a'.repeat(480)}`,
    `https://sana.example/${'a'.repeat(3000)}`,
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<b>',
    'discord://-/channels/1',
    '//sana.example/x',
    'not a url',
    '',
  ),
  hostileLabel.map((path) => `https://sana.example/${path}`),
  hostileLabel,
);

const date = fc.constantFrom<IsoDate | null>(null, '2023-09-26', '2024-12-02');

export const hostileCitation: fc.Arbitrary<Citation> = fc
  .record({
    title: fc.option(hostileLabel),
    outlet: fc.option(hostileLabel),
    publishedAt: date,
    url: hostileUrl,
    source: hostileLabel,
  })
  .map(citation);

export const hostileQuote: fc.Arbitrary<Quote> = fc
  .record({
    text: hostileText,
    citation: hostileCitation,
    salt: fc.nat(),
    alsoIn: fc.array(hostileCitation, { maxLength: 3 }),
  })
  .map(({ text, citation: where, salt, alsoIn }) => ({
    id: quoteIdFor(`${salt}${text}`),
    text,
    citation: where,
    evidence: 0.5,
    alsoIn,
  }));

export const hostileQuotes = (maxLength: number): fc.Arbitrary<[Quote, ...Quote[]]> =>
  fc
    .tuple(hostileQuote, fc.array(hostileQuote, { maxLength: maxLength - 1 }))
    .map(([first, others]) => [first, ...others]);
