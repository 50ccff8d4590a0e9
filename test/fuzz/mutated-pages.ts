import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

export type RawPage = { readonly ending: string; readonly bytes: Buffer };

/** The pages that come with isnad and the golden ones, of all formats. */
const REAL_PAGES: readonly RawPage[] = ['corpus', 'test/fixtures/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((file) => {
      const ending = /\.(?:txt|md|html|jsonl|docx|odt|rtf|epub|pdf|mhtml|zip|warc\.gz|wacz)$/u.exec(
        file,
      )?.[0];
      return ending === undefined ? [] : [{ ending, bytes: readFileSync(join(folder, file)) }];
    })
    .filter(({ bytes }) => bytes.byteLength < 60_000),
);

/** What editors, crawlers and enemies leave in pages. */
const TOKENS = [
  ...[
    '\0',
    '\r',
    '\u2028',
    '\u202E',
    '\u2067',
    '\u200F',
    '\uFEFF',
    '\uD83D',
    '\u0600',
    '\u064B'.repeat(40),
    '\u{1F468}\u200D\u{1F469}',
  ],
  ...[
    '---\n',
    '---js\n',
    '---\ntitle: [\n---\n',
    'title: "',
    '*a',
    '&a ',
    '!!js/function x',
    '__proto__: 1\n',
    '{"text":1}\n',
    '{"__proto__":{}}\n',
  ],
  ...[
    '<div>'.repeat(30),
    '</div>',
    '<script>alert(1)</script>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<article>',
    '</article>',
    '&#x110000;',
    '&nbsp;',
    '<base href="//x">',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[]}}</script>',
    '<meta charset="utf-7">',
    '<meta property="og:title" content="',
  ],
  ...[
    'المصدر: ',
    'تاريخ النشر: 31/31/2024\n',
    '(سانا) - ',
    'اقرأ أيضا:\n',
    '@everyone',
    '<@123456789012345678>',
    '[a](http://b)',
    '```',
    '||',
    '> ',
    '\n\n\n\n',
  ],
  ...[
    'http://a@b/',
    'javascript:alert(1)',
    '../../etc/passwd',
    '%00',
    '1'.repeat(400),
    'ا'.repeat(3000),
    '. '.repeat(500),
    '«'.repeat(60),
    '"'.repeat(61),
  ],
];

const edit = fc.record({
  /** Where, as a share of the page. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  change: fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), text: fc.constantFrom(...TOKENS) }),
    fc.record({ kind: fc.constant('insert' as const), text: fc.string({ unit: 'binary', maxLength: 20 }) }),
    fc.record({ kind: fc.constant('remove' as const), length: fc.nat(400) }),
    fc.record({
      kind: fc.constant('repeat' as const),
      length: fc.nat(400),
      times: fc.integer({ min: 2, max: 8 }),
    }),
    fc.record({ kind: fc.constant('flip' as const), bit: fc.nat(7) }),
    fc.record({
      kind: fc.constant('move' as const),
      length: fc.nat(2000),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** A real page with a few things done to it; without edits one in some tens stays as it is. */
export const mutatedPage: fc.Arbitrary<RawPage> = fc
  .record({ page: fc.constantFrom(...REAL_PAGES), edits: fc.array(edit, { maxLength: 8 }) })
  .map(({ page, edits }) => ({ ...page, bytes: edits.reduce(edited, page.bytes) }));

/** The same as text, for what never sees bytes. */
export const mutatedText: fc.Arbitrary<string> = mutatedPage.map(({ bytes }) => bytes.toString('utf8'));

function edited(bytes: Buffer, { at, change }: Edit): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (change.kind) {
    case 'insert':
      return Buffer.concat([before, Buffer.from(change.text), after]);
    case 'remove':
      return Buffer.concat([before, after.subarray(change.length)]);
    case 'repeat':
      return Buffer.concat([
        before,
        ...Array.from({ length: change.times }, () => after.subarray(0, change.length)),
        after,
      ]);
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (place < flipped.length) flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << change.bit), place);
      return flipped;
    }
    case 'move': {
      const rest = Buffer.concat([before, after.subarray(change.length)]);
      const to = Math.floor(change.to * rest.length);
      return Buffer.concat([rest.subarray(0, to), after.subarray(0, change.length), rest.subarray(to)]);
    }
  }
}
