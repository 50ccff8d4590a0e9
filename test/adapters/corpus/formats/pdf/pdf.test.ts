import { describe, expect, it } from 'vitest';
import { PDF_LIMITS, readPdf } from '../../../../../src/adapters/corpus/formats/pdf/pdf.ts';
import type { ReadPage } from '../../../../../src/adapters/corpus/formats/page-format.ts';
import { linesAt, pdfOf, seen, type ShownAt } from '../../../pdf-of.ts';

const read = async (document: Uint8Array): Promise<ReadPage> => readPdf('a.pdf', document, null);
const textOf = async (...pages: (readonly ShownAt[])[]): Promise<string> => (await read(pdfOf(pages))).page.text;
const refusalOf = async (document: Uint8Array): Promise<unknown> =>
  read(document).then(
    () => null,
    (error: unknown) => (error as { notice: unknown }).notice,
  );

const TITLE: ShownAt = { text: 'The bridge is closed', x: 50, y: 740, size: 24 };
const LEFT = [
  'The council of the town decided on',
  'Monday that the bridge over the river',
  'will be closed until the end of this',
  'year, because there are cracks in it.',
  'It was said that nobody had been hurt',
  'and that buses would take another way',
];
const RIGHT = [
  'to the other side of the river, as it',
  'had been done during the works of the',
  'last summer, when the old road to the',
  'mill was closed for more than a month.',
  'All this will cost a million, of which',
  'the region is to pay about one half.',
];

describe('the text of a PDF document', () => {
  it('is read column by column, with lines joined to paragraphs and the largest text as headline', async () => {
    const { page, marked } = await read(pdfOf([[TITLE, ...linesAt(LEFT, 50, 700), ...linesAt(RIGHT, 310, 700)]]));
    expect(page.text).toBe(`# The bridge is closed\n${[...LEFT, ...RIGHT].join(' ')}\n`);
    expect(marked?.map(({ metadata }) => metadata.title)).toEqual(['The bridge is closed']);
    expect(marked?.[0]?.metadata).toMatchObject({ published: null, outlet: null });
  });

  it('has no heads and feet that come again, and a paragraph goes on over the end of a page', async () => {
    const edges = (page: number): ShownAt[] => [
      { text: 'The Town Gazette', x: 50, y: 770 },
      { text: `Page ${page} of 2`, x: 50, y: 20 },
    ];
    const pages = [LEFT, RIGHT].map((lines, i) => [...edges(i + 1), ...linesAt(lines, 50, 700)]);
    expect(await textOf(...pages)).toBe(`${[...LEFT, ...RIGHT].join(' ')}\n`);
  });

  it.each([
    ['a word that stands elsewhere', ['The council said that the coun-', 'cil will meet again.'], 'The council said that the council will meet again.'],
    ['no such word', ['They met the vice-', 'president.'], 'They met the vice-president.'],
  ])('joins a word that a line breaks by %s, or keeps its hyphen', async (_, lines, text) => {
    expect(await textOf(linesAt(lines, 50, 700))).toBe(`${text}\n`);
  });

  it('joins what a soft hyphen breaks', async () => {
    expect(await textOf(linesAt(['They repaired the moun\u00AD', 'tain road.'], 50, 700))).toBe('They repaired the mountain road.\n');
  });

  it('has letters for the drawings of joined letters', async () => {
    expect(await textOf(linesAt(['The o\uFB03ce of the \uFB01rm'], 50, 700))).toBe('The office of the firm\n');
  });

  it.each([
    ['below the headline', [TITLE, ...linesAt(['5 March 2024', ...LEFT], 50, 700)], '# The bridge is closed\n5 March 2024\n'],
    ['at the other margin', [TITLE, { text: '5 March 2024', x: 160, y: 700, size: 10 }, ...linesAt(LEFT, 50, 688)], '# The bridge is closed\n5 March 2024\n'],
    ['below a byline', linesAt(['By Ann Lee', 'Tuesday, 5 March 2024', ...LEFT], 50, 700), 'By Ann Lee\nTuesday, 5 March 2024\n'],
  ])('has its date line for itself, %s', async (_, shown, head) => {
    expect(await textOf(shown)).toBe(`${head}${LEFT.join(' ')}\n`);
  });

  it('does not break where a line of prose holds nothing but a day', async () => {
    const lines = ['They had decided so on Tuesday,', 'Tuesday, the 5th March 2024, in', 'a meeting of the whole council.'];
    expect(await textOf(linesAt(lines, 50, 700))).toBe(`${lines.join(' ')}\n`);
    const narrow = ['They had met on', '5 March 2024', 'in the old hall', 'of the council.'];
    expect(await textOf(linesAt(narrow, 50, 700))).toBe(`${narrow.join(' ')}\n`);
  });

  it('has a new paragraph at an indent and below a wider gap', async () => {
    const shown = [
      ...linesAt(LEFT.slice(0, 4), 50, 700),
      { text: 'A new paragraph begins here, which is', x: 62, y: 652, size: 10 },
      ...linesAt(['indented.'], 50, 640),
      ...linesAt(['And this one stands apart from the one', 'above.'], 50, 610),
    ];
    expect((await textOf(shown)).split('\n')).toEqual([
      LEFT.slice(0, 4).join(' '),
      'A new paragraph begins here, which is indented.',
      'And this one stands apart from the one above.',
      '',
    ]);
  });
});

describe('Arabic', () => {
  it('that the file has as it is seen is read in the order of its letters, its numbers too', async () => {
    const shown = [
      seen('قال الوزير إن العمل في الجسر يبدأ في', 500, 700),
      seen('21 مايو (بعد شهر) في المدينة.', 500, 688),
    ];
    // `seen` turns every sign, numbers too, and shows brackets as they are meant.
    expect(await textOf(shown)).toBe('قال الوزير إن العمل في الجسر يبدأ في 12 مايو (بعد شهر) في المدينة.\n');
  });

  it('has brackets as they are meant, where the file has them as they are seen', async () => {
    expect(await textOf([seen('قال الوزير )بعد شهر( إن العمل', 500, 700)])).toBe('قال الوزير (بعد شهر) إن العمل\n');
  });

  it('has letters for the shapes of letters, and lam before alef', async () => {
    expect(await textOf([seen('\uFEB3\uFEFC\uFEE1', 500, 700)])).toBe('سلام\n');
  });

  it('keeps vowel signs at their letters', async () => {
    expect(await textOf([seen('شكراً لكم', 500, 700)])).toBe('شكراً لكم\n');
  });

  it('that is written backwards on the page is not trusted', async () => {
    const line = 'قال الوزير إن العمل في الجسر من هذا اليوم حتى بعد شهر على ما كان قبل';
    const backwards = linesAt([line, line, line, line], 50, 700);
    expect(await refusalOf(pdfOf([backwards]))).toEqual({
      code: 'pdf-page-untrusted',
      values: { source: 'a.pdf', page: 1, problem: 'backwards' },
    });
  });
});

describe('a page that cannot be trusted is left out by its number', () => {
  const shifted = [...LEFT, ...RIGHT].map((line) =>
    line.replace(/[a-z]/gu, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 11) % 26))),
  );
  it.each<[string, readonly ShownAt[], string]>([
    ['letters without a character', linesAt(LEFT, 50, 700).map((one) => ({ ...one, unmapped: true })), 'unknown-letters'],
    ['private characters', linesAt(LEFT.map((line) => line.replaceAll('e', '\uE001')), 50, 700), 'unknown-letters'],
    ['text that is not seen', linesAt(LEFT, 50, 700).map((one) => ({ ...one, unseen: true })), 'unseen'],
    ['letters of no language', linesAt(shifted, 50, 700), 'no-language'],
    [
      'an order of the file that is not that of the page',
      LEFT.flatMap((line, i) => [
        { text: line, x: 50, y: 700 - 12 * i },
        { text: RIGHT[i] ?? '', x: 310, y: 700 - 12 * i },
      ]),
      'order',
    ],
  ])('%s', async (_, untrusted, problem) => {
    const notice = { code: 'pdf-page-untrusted', values: { source: 'a.pdf', page: 1, problem } };
    expect(await refusalOf(pdfOf([untrusted]))).toEqual(notice);
    const { page, doubts } = await read(pdfOf([untrusted, linesAt(LEFT, 50, 700)]));
    expect(page.text).toBe(`${LEFT.join(' ')}\n`);
    expect(doubts).toEqual([notice]);
  });

  it('no paragraph goes on over it', async () => {
    const lost = linesAt(RIGHT, 50, 700).map((one) => ({ ...one, unmapped: true }));
    const { page } = await read(pdfOf([linesAt(LEFT, 50, 700), lost, linesAt(RIGHT, 50, 700)]));
    expect(page.text).toBe(`${LEFT.join(' ')}\n${RIGHT.join(' ')}\n`);
  });
});

describe('a file is refused', () => {
  it('that has no text', async () => {
    expect(await refusalOf(pdfOf([[], []]))).toEqual({ code: 'file-without-text', values: { source: 'a.pdf' } });
  });

  it('that has too many pages', async () => {
    const pages = Array.from({ length: PDF_LIMITS.pages + 1 }, () => []);
    expect(await refusalOf(pdfOf(pages))).toEqual({
      code: 'file-too-costly',
      values: { source: 'a.pdf', what: 'pages', limit: PDF_LIMITS.pages },
    });
  });

  it('that is encrypted', async () => {
    const user = `<${'00'.repeat(32)}>`;
    const encrypted = `/Encrypt<</Filter/Standard/V 1/R 2/O${user}/U${user}/P -4>>/ID[<00><00>]`;
    expect(await refusalOf(pdfOf([linesAt(LEFT, 50, 700)], encrypted))).toEqual({
      code: 'file-encrypted',
      values: { source: 'a.pdf' },
    });
  });

  it('that is no PDF document', async () => {
    expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ code: 'file-unparseable' });
  });

  it('but not because its table of objects is damaged', async () => {
    const damaged = pdfOf([linesAt(LEFT, 50, 700)]).toString('latin1').replace(/startxref\n\d+/u, 'startxref\n7');
    expect((await read(Buffer.from(damaged, 'latin1'))).page.text).toBe(`${LEFT.join(' ')}\n`);
  });
});
