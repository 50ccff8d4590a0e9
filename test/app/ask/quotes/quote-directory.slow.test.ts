import { beforeEach, describe, expect, it } from 'vitest';
import { quoteIdOf } from '../../../../src/answering/citation.ts';
import { QuoteDirectory, type LocatedQuote } from '../../../../src/app/ask/quotes/quote-directory.ts';
import { reindex, type ReindexDeps } from '../../../../src/app/indexing/reindex.ts';
import type { QuoteId } from '../../../../src/domain/answer.ts';
import type { CorpusFile } from '../../../../src/domain/ports/corpus.ts';
import { buildQuery } from '../../../../src/retrieval/query/query.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { quoteCandidates } from '../../../../src/retrieval/ranking/quote-candidates.ts';
import { bestHits, scorePassages } from '../../../../src/retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../../../fakes/calibration.ts';
import { HashEmbedder } from '../../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const page = (source: string, text: string): CorpusFile => ({ kind: 'page', page: { source, text } });

/** Six sentences of one paragraph. */
const SENTENCES = [
  'أعلنت الحكومة أمس وقف إطلاق النار في الإقليم بعد أسبوع من القتال.',
  'وقال المتحدث إن المفاوضات تبدأ غدا في العاصمة.',
  'ورحبت الدول المجاورة بالاتفاق وعرضت مساعدتها.',
  'وعاد آلاف السكان إلى قراهم خلال ساعات.',
  'وبقيت الطرق الجبلية مغلقة بسبب الألغام.',
  'ويجتمع مجلس الوزراء الأحد لبحث إعادة الإعمار.',
] as const;
/** They, with one in another wording. */
const corrected = (at: number, wording: string): string[] =>
  SENTENCES.map((sentence, i) => (i === at ? wording : sentence));
const ceasefire = (sentences: readonly string[]): string =>
  `اتفاق على وقف إطلاق النار\nتاريخ النشر: 2024-03-05\n${sentences.join(' ')}\nالمصدر: وكالة الشمال\n`;
const HARVEST = page(
  'b.txt',
  'موسم الزيتون يبدأ مبكرا\nتاريخ النشر: 2024-10-01\nبدأ المزارعون قطف الزيتون هذا العام قبل موعده بأسبوعين بسبب الحر. وتوقعوا محصولا أقل من العام الماضي.\nالمصدر: صحيفة الجنوب\n',
);

let corpus: MemoryCorpus;
let deps: ReindexDeps;

beforeEach(() => {
  corpus = new MemoryCorpus([page('a.txt', ceasefire(SENTENCES)), HARVEST]);
  deps = { corpus, embedder: new HashEmbedder(), store: new MemoryGenerationStore() };
});

async function indexNow(): Promise<SearchIndex> {
  const { generation } = await reindex(deps);
  if (generation === null) throw new Error('nothing was indexed');
  return new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
}

/** Everything that may be quoted from an index. */
async function candidatesOf(index: SearchIndex) {
  const question = { text: 'متى أعلنت الحكومة وقف إطلاق النار؟', language: 'ar' };
  const asked = await buildQuery(index, deps.embedder, question);
  const scores = scorePassages(index, asked, () => true);
  return quoteCandidates(index, asked, bestHits(index, scores, 1000));
}

/** Id of a text of the article that stands first. */
function idOf(index: SearchIndex, text: string): QuoteId {
  const article = index.articles.find(({ title }) => title?.includes('وقف إطلاق النار') === true);
  if (article === undefined) throw new Error('the article is not in the index');
  return quoteIdOf(article.id, text);
}

async function locate(index: SearchIndex, text: string): Promise<LocatedQuote | null> {
  const [located] = await new QuoteDirectory(index).locate([idOf(index, text)]);
  return located ?? null;
}

describe('a quote is found by its id', () => {
  it('with its source, its text to the character, and the sentences around it', async () => {
    const index = await indexNow();
    const located = await locate(index, SENTENCES[2]);
    expect(located).toMatchObject({
      quote: {
        id: idOf(index, SENTENCES[2]),
        text: SENTENCES[2],
        citation: { source: 'a.txt', title: 'اتفاق على وقف إطلاق النار', publishedAt: '2024-03-05' },
      },
      before: [SENTENCES[0], SENTENCES[1]],
      after: [SENTENCES[3], SENTENCES[4]],
    });
    const { start, end } = located?.quote.citation.span ?? { start: 0, end: 0 };
    expect(index.pageText('a.txt')?.slice(start, end)).toBe(SENTENCES[2]);
  });

  it('as a pair of sentences', async () => {
    expect(await locate(await indexNow(), `${SENTENCES[2]} ${SENTENCES[3]}`)).toMatchObject({
      quote: { text: `${SENTENCES[2]} ${SENTENCES[3]}` },
      before: [SENTENCES[0], SENTENCES[1]],
      after: [SENTENCES[4], SENTENCES[5]],
    });
  });

  it.each([
    ['before its first', 0, [], [SENTENCES[1], SENTENCES[2]]],
    ['before its second but one', 1, [SENTENCES[0]], [SENTENCES[2], SENTENCES[3]]],
    ['after its last', 5, [SENTENCES[3], SENTENCES[4]], []],
  ] as const)(
    'with nothing of another article or of the headline %s sentence',
    async (_, at, before, after) => {
      expect(await locate(await indexNow(), SENTENCES[at])).toMatchObject({ before, after });
    },
  );

  it('whatever may be quoted at all', async () => {
    const index = await indexNow();
    const candidates = await candidatesOf(index);
    expect(candidates.length).toBeGreaterThan(10);
    const ids = candidates.map(({ article, text }) => quoteIdOf(article.id, text));
    const located = await new QuoteDirectory(index).locate(ids);
    expect(located.map((one) => one?.quote.text)).toEqual(candidates.map(({ text }) => text));
    expect(located.map((one) => one?.quote.citation.span)).toEqual(candidates.map(({ span }) => span));
  });

  it('in the order of the ids, and null for those that nothing has', async () => {
    const index = await indexNow();
    const unknown = '0123456789abcd' as QuoteId;
    const ids = [idOf(index, SENTENCES[4]), unknown, idOf(index, SENTENCES[0]), idOf(index, SENTENCES[4])];
    const located = await new QuoteDirectory(index).locate(ids);
    expect(located.map((one) => one?.quote.text ?? null)).toEqual([
      SENTENCES[4],
      null,
      SENTENCES[0],
      SENTENCES[4],
    ]);
    expect(await new QuoteDirectory(index).locate([])).toEqual([]);
  });

  it('by several at once', async () => {
    const index = await indexNow();
    const directory = new QuoteDirectory(index);
    const ids = SENTENCES.map((text) => idOf(index, text));
    const located = await Promise.all(ids.map((id) => directory.locate([id])));
    expect(located.flat().map((one) => one?.quote.text)).toEqual(SENTENCES);
  });
});

describe('an old id', () => {
  it('still finds its quote after the index was built from nothing and the page renamed and moved', async () => {
    const id = idOf(await indexNow(), SENTENCES[2]);
    corpus.files = [HARVEST, page('z/renamed.txt', ceasefire(SENTENCES))];
    deps = { ...deps, store: new MemoryGenerationStore() };
    const [located] = await new QuoteDirectory(await indexNow()).locate([id]);
    expect(located).toMatchObject({
      quote: { id, text: SENTENCES[2], citation: { source: 'z/renamed.txt' } },
    });
  });

  it('finds its quote, where it stands now, after another sentence was corrected', async () => {
    const id = idOf(await indexNow(), SENTENCES[2]);
    const now = corrected(1, 'وقال المتحدث إن المفاوضات تبدأ بعد غد في العاصمة لا غدا.');
    corpus.files = [page('a.txt', ceasefire(now)), HARVEST];
    const [located] = await new QuoteDirectory(await indexNow()).locate([id]);
    expect(located).toMatchObject({ quote: { text: SENTENCES[2] }, before: [now[0], now[1]] });
  });

  it('finds nothing once its text was changed', async () => {
    const id = idOf(await indexNow(), SENTENCES[2]);
    corpus.files = [page('a.txt', ceasefire(corrected(2, 'ورحبت بعض الدول المجاورة بالاتفاق.'))), HARVEST];
    expect(await new QuoteDirectory(await indexNow()).locate([id])).toEqual([null]);
  });

  it('finds nothing once its article was removed', async () => {
    const id = idOf(await indexNow(), SENTENCES[2]);
    corpus.files = [HARVEST];
    expect(await new QuoteDirectory(await indexNow()).locate([id])).toEqual([null]);
  });
});

it('lets other work through while it makes the directory of a page that is one long article', async () => {
  const long = Array.from({ length: 20_000 }, (_, i) => `The council of town ${i} met on Monday again.`).join(
    ' ',
  );
  corpus.files = [page('long.txt', `The councils of the land meet\n\n${long}\n`)];
  const index = await indexNow();
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await new QuoteDirectory(index).locate(['0000000000000000' as QuoteId]);
  isDone = true;
  // Some hundred milliseconds of work, parted every eight; in one piece there would be two turns.
  expect(turns).toBeGreaterThan(4);
});
