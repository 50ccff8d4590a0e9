import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../../src/app/verify/bundle/make-bundle.ts';
import { NOTHING_CLAIMED } from '../../../../src/app/verify/attribution/check-claims.ts';
import { runToEnd } from '../../../../src/concurrency/cooperatively.ts';
import type { ArticleId, Page } from '../../../../src/domain/article.ts';
import { notice } from '../../../../src/domain/error.ts';
import type { CorpusFile } from '../../../../src/domain/ports/corpus.ts';
import type { VerifiedMessage } from '../../../../src/domain/verification.ts';
import type { QuotableIndex } from '../../../../src/retrieval/index/quotable-index.ts';
import { keptVersions } from '../../../fakes/kept-versions.ts';
import {
  ARABIC,
  bundleOf,
  bundleWithOld,
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
  olderForms,
  ORIGIN,
} from './sample-bundle.ts';

const QUOTE = 'The mayor of Tallwick praised the crew';

it('holds the verdict, the words and their place, and how it was made', async () => {
  const bundle = bundleOf(await indexOf(HARBOUR, ARABIC), QUOTE);
  expect(bundle).toMatchObject({
    kind: 'isnad-evidence-bundle',
    format: 1,
    ...{ madeAt: ORIGIN.madeAt, madeWith: ORIGIN.madeWith, outlets: null, draft: null },
    quotations: [
      {
        ...{ given: QUOTE, inDraft: null, status: 'exact', differences: [], omissions: [], later: [] },
        quote: { text: QUOTE, start: 0, end: QUOTE.length },
        places: [{ text: QUOTE, source: 'harbour.txt', title: 'Harbour gets a new crane' }],
        nearest: null,
      },
    ],
  });
});

it('shows whole sentences in which the words lie, all of them slices of the page', async () => {
  const [quotation] = bundleOf(await indexOf(HARBOUR), QUOTE).quotations;
  const [place] = quotation?.places ?? [];
  if (place === undefined) throw new Error('no place');
  const { sentence, text, start, end } = place;
  expect(HARBOUR.text.slice(start, end)).toBe(text);
  expect(HARBOUR.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  expect(sentence.text.slice(start - sentence.start, end - sentence.start)).toBe(text);
});

it('names each page once, in order, with the digest that sha256sum gives for what the page command prints', async () => {
  const index = await indexOf(HARBOUR, ARABIC);
  const { pages } = bundleOf(index, 'رافعة ترفع أربعين طنا', QUOTE, 'a crane 🏗 that lifts forty tonnes');
  const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  expect(pages).toEqual([
    { source: HARBOUR.source, sha256: digest(HARBOUR.text) },
    { source: ARABIC.source, sha256: digest(ARABIC.text) },
  ]);
});

it('tells what differs, and the nearest sentence of a quote that no page has', async () => {
  const index = await indexOf(HARBOUR);
  const { quotations, pages } = bundleOf(
    index,
    'The mayor of Tallwick scolded the crew for the work',
    'harbour seals dislike loud violins tonight',
  );
  expect(quotations[0]).toMatchObject({
    status: 'altered',
    differences: [{ expected: 'praised', found: 'scolded' }],
  });
  expect(quotations[1]).toMatchObject({ status: 'not-found', places: [] });
  expect(pages).toHaveLength(1);
});

it('keeps where the draft has a quotation, what was left out, and later articles with their pages', async () => {
  const index = await indexOf(HARBOUR, ARABIC);
  const citation = {
    ...{ articleId: articleOf(index, ARABIC), title: 'المرفأ', outlet: null, publishedAt: null, url: null },
    ...{ source: ARABIC.source, span: { start: 0, end: 6 } },
  };
  const place = { text: ARABIC.text.slice(0, 6), citation };
  const message: VerifiedMessage = {
    quote: { text: 'crane … night', span: { start: 2, end: 15 } },
    verification: {
      ...{ status: 'elided', isReversed: false, isFar: true, matches: [place] },
      omissions: [{ left: 'not', mark: '…', turns: [{ kind: 'negation', text: 'not' }] }],
    },
    ...{ context: null, attribution: NOTHING_CLAIMED, denials: [], translation: null, absentLanguage: null },
    later: [{ citation: { ...citation, source: HARBOUR.source, genre: 'correction' }, word: 'correction' }],
  };
  const input = { given: '> crane … night', inDraft: { start: 40, end: 55 }, verified: message };
  const bundle = runToEnd(makeBundle([input], index, { ...ORIGIN, draft: 'draft.md', outlets: ['SANA'] }));
  expect(bundle).toMatchObject({ draft: 'draft.md', outlets: ['SANA'] });
  expect(bundle.quotations[0]).toMatchObject({
    inDraft: { start: 40, end: 55 },
    omissions: [{ left: 'not', mark: '…', turns: [{ kind: 'negation', text: 'not' }] }],
    later: [{ source: HARBOUR.source, genre: 'correction', word: 'correction' }],
  });
  expect(bundle.pages.map(({ source }) => source)).toEqual([HARBOUR.source, ARABIC.source]);
});

function articleOf(index: QuotableIndex, { source }: Page): ArticleId {
  const article = index.articles.find((one) => one.source === source);
  if (article === undefined) throw new Error(`no article on ${source}`);
  return article.id;
}

it('has a text of a page that belongs to no article', async () => {
  const index = await indexOf(HARBOUR);
  const span = { start: 0, end: 7 };
  const message: VerifiedMessage = {
    quote: { text: 'Harbour', span },
    verification: { status: 'outside-article', place: { source: HARBOUR.source, span, text: 'Harbour' } },
    ...{
      context: null,
      attribution: NOTHING_CLAIMED,
      denials: [],
      later: [],
      translation: null,
      absentLanguage: null,
    },
  };
  const bundle = runToEnd(makeBundle([{ given: 'Harbour', verified: message }], index, ORIGIN));
  expect(bundle.quotations[0]?.places).toMatchObject([
    { source: HARBOUR.source, articleId: null, title: null, start: 0, end: 7, text: 'Harbour' },
  ]);
  expect(bundle.pages).toHaveLength(1);
});

it('tells of a translation, of a language that no article has, and of what the pieces of a stitched quote lack', async () => {
  const index = await indexOf(ARABIC);
  const span = { start: 0, end: 6 };
  const citation = {
    ...{ articleId: articleOf(index, ARABIC), title: null, outlet: null, publishedAt: null, url: null },
    ...{ source: ARABIC.source, span },
  };
  const place = { text: ARABIC.text.slice(0, 6), citation };
  const quoted = {
    quote: { text: 'forty', span },
    context: null,
    attribution: NOTHING_CLAIMED,
    denials: [],
    later: [],
  };
  const bundle = runToEnd(
    makeBundle(
      [
        {
          given: 'forty',
          verified: {
            ...quoted,
            ...{ verification: { status: 'not-found', nearest: null }, absentLanguage: 'en' },
            translation: { sentence: place, differences: [{ kind: 'number', given: '50', page: '40' }] },
          },
        },
        {
          given: 'forty',
          verified: {
            ...quoted,
            ...{ translation: null, absentLanguage: null },
            verification: { status: 'stitched', unfound: ['tonnes'], matches: [place, place] },
          },
        },
      ],
      index,
      ORIGIN,
    ),
  );
  expect(bundle.quotations).toMatchObject([
    {
      ...{ status: 'not-found', absentLanguage: 'en', translation: { text: place.text } },
      differences: [{ expected: '40', found: '50' }],
    },
    { translation: null, differences: [{ expected: '', found: 'tonnes' }] },
  ]);
  // Its page is among the pages, so that it can be checked.
  expect(bundle.pages).toHaveLength(1);
});

/** Reads what the W3C says of selectors and RIS and CSL-JSON of their records, without a line of the program. */
it('cites in forms that hold by their standards', async () => {
  const index = await indexOf(HARBOUR, ARABIC);
  const { quotations } = bundleOf(index, 'a crane 🏗 that lifts forty tonnes. The mayor', 'ترفع أربعين طنا');
  const pages = new Map([HARBOUR, ARABIC].map(({ source, text }) => [source, Array.from(text)]));
  const places = quotations.flatMap((quotation) => quotation.places);
  expect(places).toHaveLength(2);
  for (const { source, text, citation } of places) {
    const page = pages.get(source) ?? [];
    const selectors = citation.annotation.target[0]?.selector ?? [];
    const position = selectors.find((one) => one.type === 'TextPositionSelector');
    const words = selectors.find((one) => one.type === 'TextQuoteSelector');
    if (position === undefined || words === undefined) throw new Error('no selectors');
    const { start, end } = position;
    expect(page.slice(start, end).join('')).toBe(text);
    expect(words.exact).toBe(text);
    expect(page.slice(0, start).join('').endsWith(words.prefix)).toBe(true);
    expect(page.slice(end).join('').startsWith(words.suffix)).toBe(true);
    expect(words.prefix.length * words.suffix.length).toBeGreaterThan(0);

    const fields = citation.ris
      .split('\r\n')
      .map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line)?.slice(1));
    expect(fields.pop()).toBeUndefined();
    expect([fields[0], fields.at(-1)]).toEqual([
      ['TY', 'NEWS'],
      ['ER', ''],
    ]);
    const value = new Map(fields.map((field) => [field?.[0], field?.[1]]));
    expect(value.get('DA')).toMatch(/^\d{4}\/\d{2}\/\d{2}\/$/u);
    expect(value.get('DA')?.slice(0, 4)).toBe(value.get('PY'));

    const { id, type, issued } = citation.csl;
    expect([typeof id, type]).toEqual(['string', 'article-newspaper']);
    expect(issued?.['date-parts']).toHaveLength(1);
    const [parts = []] = issued?.['date-parts'] ?? [];
    expect(parts.map((part) => String(part).padStart(2, '0')).join('/')).toBe(value.get('DA')?.slice(0, -1));
  }
});

describe('words of an older form of a page', () => {
  const OLD = { kind: 'page', page: OLD_HARBOUR } as const;

  it('have that form: its time, its file, its digest, and the words where they stand in it', async () => {
    const bundle = await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, keptVersions(OLD));
    const [quotation] = bundle.quotations;
    const start = OLD_HARBOUR.text.indexOf(OLD_QUOTE);
    expect(quotation).toMatchObject({
      ...{ status: 'altered', versionsUnread: false },
      version: {
        ...{ status: 'exact', fetchedAt: '2024-06-01T08:00:00Z', page: HARBOUR.source },
        ...{ file: OLD_HARBOUR.source, text: OLD_QUOTE, start, end: start + OLD_QUOTE.length },
        sha256: createHash('sha256').update(OLD_HARBOUR.text, 'utf8').digest('hex'),
        title: 'Harbour gets a new crane',
        sentence: { text: 'The mayor of Tallwick scolded the crew for its noise by night.' },
        ...{ before: 'The port bought a crane 🏗 that lifts forty tonnes.', after: 'It rained all day.' },
      },
    });
    // The page as it is says other words.
    expect(bundle.pages.map(({ source }) => source)).toEqual([HARBOUR.source]);
    expect(Object.keys(quotation ?? {}).slice(-2)).toEqual(['version', 'versionsUnread']);
  });

  it('are cited by selectors that count in the text of that form', async () => {
    const { quotations } = await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, keptVersions(OLD));
    const [target] = quotations[0]?.version?.citation.annotation.target ?? [];
    const position = target?.selector.find((one) => one.type === 'TextPositionSelector');
    const words = target?.selector.find((one) => one.type === 'TextQuoteSelector');
    const points = Array.from(OLD_HARBOUR.text);
    expect(points.slice(position?.start, position?.end).join('')).toBe(OLD_QUOTE);
    expect(words?.exact).toBe(OLD_QUOTE);
    expect(
      points
        .slice(position?.end)
        .join('')
        .startsWith(words?.suffix ?? 'none'),
    ).toBe(true);
    const digest = createHash('sha256').update(OLD_HARBOUR.text, 'utf8').digest('base64url');
    expect(target?.source).toBe(`ni:///sha-256;${digest}`);
  });

  it('have the id that the article has in its file alone, whatever it has among all forms', async () => {
    const newer = { ...OLD_HARBOUR, source: 'harbour.txt/20240602T080000Z-76543210.txt' };
    const ids = await Promise.all(
      [keptVersions(OLD), keptVersions(OLD, { kind: 'page', page: newer })].map(
        async (store) =>
          (await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, store)).quotations[0]?.version?.articleId,
      ),
    );
    expect(ids[0]).toBeDefined();
    expect(ids[1]).toBe(ids[0]);
  });

  it('are told to be unread where that form is gone or changed since they were found, or was not readable', async () => {
    const index = await indexOf(HARBOUR);
    const old = await olderForms(keptVersions(OLD));
    const unread = { version: null, versionsUnread: true };
    const changed = { ...OLD_HARBOUR, text: OLD_HARBOUR.text.replace('scolded', 'praised') };
    for (const store of [keptVersions(), keptVersions({ kind: 'page', page: changed })]) {
      expect((await bundleWithOld(index, OLD_QUOTE, store, old)).quotations).toMatchObject([unread]);
    }
    const source = OLD_HARBOUR.source;
    const refused: CorpusFile = {
      kind: 'refused',
      source,
      notice: notice('file-unreadable', { source, problem: 'EIO' }),
    };
    expect((await bundleWithOld(index, OLD_QUOTE, keptVersions(refused))).quotations).toMatchObject([unread]);
  });

  it('are none where an article has them', async () => {
    const { quotations } = await bundleWithOld(await indexOf(HARBOUR), QUOTE, keptVersions(OLD));
    expect(quotations).toMatchObject([{ status: 'exact', version: null, versionsUnread: false }]);
  });
});
