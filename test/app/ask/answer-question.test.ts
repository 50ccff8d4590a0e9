import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/app/ask/answer-question.ts';
import type { Answered, AnswerRequest } from '../../../src/app/ask/answered.ts';
import { QuoteDuplicates } from '../../../src/app/ask/quotes/quote-duplicates.ts';
import type { Page } from '../../../src/domain/article.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

const BRIDGE = 'The council opened the new bridge over the river on Monday.';
const COST = 'Engineers said that repairs of the bridge had cost nine million crowns.';
const HARVEST = 'Farmers began picking olives two weeks early because of the heat.';
const FLOOD = 'Heavy rain flooded the southern villages and closed two schools.';
const page = (
  source: string,
  [title, date, text, outlet]: readonly [string, string | null, string, string],
): Page => ({
  source,
  text: `${title}\n${date === null ? '' : `Published: ${date}\n`}\n${text}\nSource: ${outlet}\n`,
});
const PAGES = [
  page('a.txt', ['Bridge opened', '2024-03-05', BRIDGE, 'North Agency']),
  page('b.txt', ['Bridge repaired', '2024-05-07', COST, 'South Times']),
  page('c.txt', ['Early harvest', '2024-10-01', HARVEST, 'South Times']),
  page('d.txt', ['Villages under water', null, FLOOD, 'North Agency']),
];

let generation: Generation;
beforeAll(async () => {
  generation = await indexedPages(PAGES, new MemoryGenerationStore());
});

/** An index whose page was changed after it was made, as no index may be. */
class AlteredIndex extends SearchIndex {
  override pageText(source: string): string | undefined {
    return super.pageText(source)?.replace('council', 'mayor');
  }
}

type Asked = Partial<Omit<AnswerRequest, 'question'>> & {
  readonly index?: SearchIndex;
  readonly threshold?: number;
};

/** Evidence by words of a sentence; for all others 0. */
type Evidence = Readonly<Record<string, number>>;

const indexNow = (): SearchIndex => new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);

/** Asks; the scorer finds this evidence in sentences, whatever is asked, or depending on it. */
async function ask(
  text: string,
  evidence: Evidence | ((question: string) => Evidence),
  { index = indexNow(), threshold = 0.5, ...request }: Asked = {},
): Promise<Answered & { readonly quotes: string[]; readonly seen: readonly string[] }> {
  const scorer = toldScorer((sentence, question) => {
    const told = typeof evidence === 'function' ? evidence(question) : evidence;
    return Math.max(
      0,
      ...Object.entries(told).map(([words, value]) => (sentence.includes(words) ? value : 0)),
    );
  });
  const deps = {
    ...{ index, scorer, threshold, embedder: new HashEmbedder() },
    ...{ duplicates: new QuoteDuplicates(indexNow()), constants: CALIBRATION.evidence },
    languageOf: () => 'en',
  };
  const question = { text, language: 'en' };
  const answered = await answerQuestion(deps, {
    ...{ question, filter: {}, limit: 3, today: '2024-12-01' },
    ...request,
  });
  const { answer } = answered;
  const quotes = answer.kind === 'answered' ? answer.quotes.map((quote) => quote.text) : [];
  return { ...answered, quotes, seen: scorer.seen };
}

describe('a question', () => {
  it('is answered by the sentences with most evidence, best first', async () => {
    const { quotes, answer } = await ask('What happened at the bridge?', { opened: 0.7, repairs: 0.9 });
    expect(quotes).toEqual([COST, BRIDGE]);
    expect(answer).toMatchObject({ quotes: [{ evidence: 0.9 }, { evidence: 0.7 }] });
  });

  it('is answered by no more quotes than are asked for', async () => {
    const evidence = { opened: 0.9, repairs: 0.8, olives: 0.7 };
    expect((await ask('Who did it and why?', evidence, { limit: 2 })).quotes).toEqual([BRIDGE, COST]);
  });

  it('is answered at the threshold, and not below', async () => {
    expect((await ask('Who opened the bridge?', { opened: 0.5 })).quotes).toEqual([BRIDGE]);
    expect((await ask('Who opened the bridge?', { opened: 0.499 })).answer.kind).toBe('abstained');
  });

  it('that is not answered gets the nearest articles, each once and three at most', async () => {
    const { answer } = await ask('Who opened the bridge over the river?', {});
    if (answer.kind === 'answered') throw new Error('answered');
    const sources = answer.nearest.map(({ source }) => source);
    expect(sources[0]).toBe('a.txt');
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeLessThanOrEqual(3);
  });

  it('of one word is a topic: nothing answers it, however much evidence there is', async () => {
    const { answer } = await ask('bridge', { opened: 1 });
    expect(answer).toMatchObject({ kind: 'abstained', nearest: [{}, {}, {}] });
  });
});

describe('a question of two parts', () => {
  const TWO = 'Who opened the bridge? And when did farmers begin picking olives?';
  const byPart = (question: string): Evidence =>
    question.includes('bridge') ? { opened: 0.6, repairs: 0.55 } : { olives: 0.9, rain: 0.8 };

  it('gets the best quote of each part in the order of the parts, then the second best', async () => {
    const { quotes, seen } = await ask(TWO, byPart, { limit: 4 });
    expect(quotes).toEqual([BRIDGE, HARVEST, COST, FLOOD]);
    expect(seen).toHaveLength(2);
  });

  it('is asked as a whole if no part is answered, and only then', async () => {
    const whole = (question: string): Evidence =>
      question.includes('bridge') && question.includes('olives') ? { rain: 0.9 } : {};
    const { quotes, seen } = await ask(TWO, whole);
    expect(quotes).toEqual([FLOOD]);
    expect(seen).toHaveLength(3);
  });
});

describe('a question for the latest news', () => {
  it('is answered newest first, and what is undated last', async () => {
    const evidence = { opened: 0.9, repairs: 0.8, olives: 0.7, rain: 0.95 };
    const { quotes, latestAsked } = await ask('What is the latest news?', evidence, { limit: 4 });
    expect(latestAsked).toBe(true);
    expect(quotes).toEqual([HARVEST, COST, BRIDGE, FLOOD]);
  });

  it('is answered by the newest even where fewer quotes are asked for than there are', async () => {
    const { quotes } = await ask('What is the latest news?', { opened: 0.9, olives: 0.7 }, { limit: 1 });
    expect(quotes).toEqual([HARVEST]);
  });
});

describe('a filter', () => {
  const SOUTH = { outlet: 'South Times' };

  it('lets nothing through that it does not admit, however good', async () => {
    const { quotes } = await ask('What about the bridge?', { opened: 0.9, repairs: 0.6 }, { filter: SOUTH });
    expect(quotes).toEqual([COST]);
  });

  it('is told to be why nothing was found, if without it something is', async () => {
    const asked = 'Who opened the bridge?';
    expect((await ask(asked, { opened: 0.9 }, { filter: SOUTH })).limitedBy).toEqual(['outlets']);
    const late = { from: '2024-04-01' } as const;
    expect((await ask(asked, { opened: 0.9 }, { filter: late })).limitedBy).toEqual(['dates']);
    expect((await ask(asked, {}, { filter: SOUTH })).limitedBy).toEqual([]);
    expect((await ask(asked, { repairs: 0.9 }, { filter: SOUTH })).limitedBy).toEqual([]);
  });

  it('is not told to be why for an outlet that no article has, nor for a topic', async () => {
    const nobody = { outlet: 'Nobody' };
    expect((await ask('Who opened it?', { opened: 0.9 }, { filter: nobody })).limitedBy).toEqual([]);
    const topic = { filter: SOUTH, kind: 'topic' } as const;
    expect((await ask('bridge', { opened: 0.9 }, topic)).limitedBy).toEqual([]);
  });

  it('by date leaves out what is undated, and counts it', async () => {
    const dated = { filter: { from: '2024-01-01' } } as const;
    expect((await ask('Who opened it?', { opened: 0.9 }, dated)).undatedLeftOut).toBe(1);
    expect((await ask('Who opened it?', { opened: 0.9 })).undatedLeftOut).toBe(0);
  });
});

describe('the gate', () => {
  it('holds back a quote that is not the slice of its page, and answers with the others', async () => {
    const index = new AlteredIndex(generation, new KnownNames(), CALIBRATION.ranking);
    const evidence = { opened: 0.9, repairs: 0.8 };
    const { quotes, droppedAtGate } = await ask('What about the bridge?', evidence, { index });
    expect(quotes).toEqual([COST]);
    expect(droppedAtGate.map(({ citation }) => citation.source)).toEqual(['a.txt']);
    expect((await ask('Who?', { opened: 0.9 }, { index })).answer.kind).toBe('abstained');
  });
});
