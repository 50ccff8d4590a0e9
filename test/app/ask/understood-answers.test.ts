import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/app/ask/answer-question.ts';
import type { Answered, AnswerRequest } from '../../../src/app/ask/answered.ts';
import { QuoteDuplicates } from '../../../src/app/ask/quotes/quote-duplicates.ts';
import type { Quote } from '../../../src/domain/answer.ts';
import type { Page } from '../../../src/domain/article.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

const STRIKE = 'Dock workers went back to work after a strike of nine days.';
const RAISE = 'The union said that it had won a rise of twelve percent.';
const OLD_STRIKE = 'An earlier strike at the docks had lasted for two days.';
const UNDATED = 'Some say that the strike cost the harbour nine million crowns.';
const LETTER = 'The harbour was closed on 14 July 2016, says the chronicle.';
const page = (source: string, title: string, date: string | null, rest: readonly [string, string]): Page => ({
  source,
  text: `${title}\n${date === null ? '' : `Published: ${date}\n`}\n${rest[0]}\nSource: ${rest[1]}\n`,
});
const PAGES = [
  page('july.txt', 'Strike ends', '2025-07-03', [STRIKE, 'Harbour Gazette']),
  page('july-2.txt', 'Rise for workers', '2025-07-20', [RAISE, 'Coast Daily']),
  page('may.txt', 'Short strike', '2025-05-10', [OLD_STRIKE, 'Coast Daily']),
  page('undated.txt', 'What it cost', null, [UNDATED, 'Coast Daily']),
  page('chronicle.txt', 'From the chronicle', '2017-02-01', [LETTER, 'Harbour Gazette']),
];
/** Evidence by words of a sentence; for all others 0. */
type Evidence = Readonly<Record<string, number>>;

/** All sentences about the strike answer whatever is asked. */
const EVIDENCE: Evidence = { strike: 0.8, union: 0.7 };

let index: SearchIndex;
beforeAll(async () => {
  const generation = await indexedPages(PAGES, new MemoryGenerationStore());
  index = new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
});

type Told = Answered & {
  readonly quotes: readonly string[];
  readonly closest: readonly string[];
  readonly seen: readonly string[];
};

async function ask(
  text: string,
  evidence: Evidence | ((question: string) => Evidence) = EVIDENCE,
  changes: Partial<AnswerRequest> = {},
): Promise<Told> {
  const scorer = toldScorer((sentence, asked) =>
    Math.max(
      0,
      ...Object.entries(typeof evidence === 'function' ? evidence(asked) : evidence).map(([words, value]) =>
        sentence.includes(words) ? value : 0,
      ),
    ),
  );
  const deps = {
    ...{ index, scorer, threshold: 0.5, embedder: new HashEmbedder(), constants: CALIBRATION.evidence },
    ...{ duplicates: new QuoteDuplicates(index), languageOf: () => 'en' },
  };
  const question = { text, language: 'en' };
  const answered = await answerQuestion(deps, {
    ...{ question, filter: {}, limit: 3, today: '2025-08-15' },
    ...changes,
  });
  const { answer } = answered;
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  const closest = answer.kind === 'abstained' ? answer.closest : [];
  const textsOf = (ones: readonly Quote[]): string[] => ones.map((one) => one.text);
  return { ...answered, quotes: textsOf(quotes), closest: textsOf(closest), seen: scorer.seen };
}

describe('a time in a question', () => {
  it('limits the quotes to its days, and is neither searched for nor judged', async () => {
    const { quotes, understood, seen } = await ask('How long did the strike last in May 2025?');
    expect(quotes[0]).toBe(OLD_STRIKE);
    expect(quotes).not.toContain(STRIKE);
    expect(understood).toMatchObject({ from: '2025-05-01', to: '2025-05-31', removed: ['in May 2025'] });
    expect(seen).toEqual(['How long did the strike last?']);
  });

  it('puts what is undated behind what is dated', async () => {
    const { quotes } = await ask('How long did the strike last in July 2025?');
    expect(quotes[0]).toBe(STRIKE);
    expect(quotes.at(-1)).toBe(UNDATED);
  });

  it('in which nothing was published is said so, with the newest from outside it as closest', async () => {
    const { quotes, closest, limitedBy } = await ask('How long did the strike last yesterday?');
    expect(quotes).toEqual([]);
    expect(closest).toEqual([RAISE, STRIKE]);
    expect(limitedBy).toEqual(['dates']);
  });

  it('in which nothing was published shows what is undated behind what is dated', async () => {
    const { closest, limitedBy, answer } = await ask('What did the union win this week?', {
      union: 0.9,
      nine: 0.8,
    });
    expect(answer.kind).toBe('abstained');
    expect(limitedBy).toEqual(['dates']);
    expect(closest).toEqual([RAISE, STRIKE]);
    expect((await ask('What did it cost this week?', { crowns: 0.9 })).closest).toEqual([UNDATED]);
  });

  it('that an article of another time speaks of is answered by it', async () => {
    const asked = 'Why was the harbour closed on 14 July 2016?';
    const { quotes, understood } = await ask(asked, { chronicle: 0.9 });
    expect(quotes).toEqual([LETTER]);
    expect(understood.from).toBe('2016-07-14');
    expect((await ask('Why was the harbour closed on 15 July 2016?', { chronicle: 0.9 })).quotes).toEqual([]);
  });

  it('can be dropped: it limits nothing, and is not judged either', async () => {
    const dropped = await ask('How long did the strike last in May 2025?', EVIDENCE, { dropped: ['time'] });
    expect(dropped.understood).toMatchObject({ from: null, to: null, removed: ['in May 2025'] });
    expect(dropped.quotes).toContain(STRIKE);
    expect(dropped.seen).toEqual(['How long did the strike last?']);
  });

  it('gives way to a limit that the person set', async () => {
    const filter = { from: '2025-07-01' } as const;
    const { quotes, understood } = await ask('How long did the strike last in May 2025?', EVIDENCE, {
      filter,
    });
    expect(quotes).not.toContain(OLD_STRIKE);
    expect(understood.from).toBeNull();
  });
});

describe('an outlet in a question', () => {
  it('limits the quotes to its articles', async () => {
    const { quotes, understood } = await ask('How long was the strike according to the Coast Daily?');
    expect(understood.outlet).toBe('Coast Daily');
    expect(quotes).toContain(OLD_STRIKE);
    expect(quotes).not.toContain(STRIKE);
  });

  it('that says nothing is said to, and what another says is closest and no answer of it', async () => {
    const { answer, closest, limitedBy } = await ask('What did they win according to the Harbour Gazette?', {
      union: 0.9,
    });
    expect(answer.kind).toBe('abstained');
    expect(closest).toEqual([RAISE]);
    expect(limitedBy).toEqual(['outlets']);
  });

  it('that no article is from gives no answer', async () => {
    const { answer, understood } = await ask(
      'How long was the strike according to the newspaper Northern Star?',
    );
    expect(answer.kind).toBe('abstained');
    expect(understood.outlet).toContain('Northern Star');
  });

  it('with a time: both are told to be why, or the one that is', async () => {
    const { limitedBy } = await ask('What did they win in May 2025 according to the Harbour Gazette?', {
      union: 0.9,
    });
    expect(limitedBy).toEqual(['outlets', 'dates']);
    const ofOutlet = await ask('What did they win in July 2025 according to the Harbour Gazette?', {
      union: 0.9,
    });
    expect(ofOutlet.limitedBy).toEqual(['outlets']);
  });
});

describe('an order in a question', () => {
  it('is that of the dates', async () => {
    const evidence = { strike: 0.8 };
    const latest = await ask('How long did the latest strike last?', evidence);
    expect(latest.quotes.slice(0, 2)).toEqual([STRIKE, OLD_STRIKE]);
    expect(latest.latestAsked).toBe(true);
    const first = await ask('Where was the first attack on the strike?', evidence);
    expect(first.quotes.slice(0, 2)).toEqual([OLD_STRIKE, STRIKE]);
    expect(first.seen).toEqual(['Where was the attack on the strike?']);
  });
});

describe('a listing', () => {
  it('of a time has the first sentence of each article of it, newest first, and judges nothing', async () => {
    const { quotes, isListing, seen, latestAsked } = await ask('What happened in July 2025?');
    expect(quotes).toEqual([RAISE, STRIKE]);
    expect([isListing, latestAsked]).toEqual([true, true]);
    expect(seen).toEqual([]);
  });

  it('of headlines has what the articles are called', async () => {
    const { quotes } = await ask('What is the headline of the Harbour Gazette article?');
    expect(quotes).toEqual(['Strike ends', 'From the chronicle']);
  });

  it('of a time without articles is none, and shows the newest as closest', async () => {
    const { answer, closest, limitedBy } = await ask('What happened yesterday?');
    expect(answer.kind).toBe('abstained');
    expect(limitedBy).toEqual(['dates']);
    expect(closest).toEqual([RAISE, STRIKE]);
  });
});

describe('what isnad does not do', () => {
  it('is said, and an opinion is not looked for', async () => {
    const { declined, answer, closest, seen } = await ask('Do you think that the strike was good?');
    expect(declined).toBe('opinion');
    expect(answer).toEqual({ kind: 'abstained', nearest: [], closest: [] });
    expect([closest, seen]).toEqual([[], []]);
  });
});

describe('what comes closest', () => {
  it('is less than an answer and no less than told, and two quotes at most', async () => {
    const near = await ask('Who won the strike?', { strike: 0.2, union: 0.3 });
    expect(near.answer.kind).toBe('abstained');
    expect(near.closest).toHaveLength(2);
    expect((await ask('Who won the strike?', { strike: 0.01 })).closest).toEqual([]);
  });
});

describe('several questions', () => {
  it('each have their own quotes, and one without any is named', async () => {
    const { parts, answer, quotes } = await ask(
      'What did the union win? Who paid for the olives?',
      (asked) => (asked.includes('union') ? { union: 0.9 } : {}),
    );
    expect(quotes).toEqual([RAISE]);
    const ids = answer.kind === 'answered' ? answer.quotes.map(({ id }) => id) : [];
    expect(parts).toEqual([
      { question: 'What did the union win', quotes: ids },
      { question: 'Who paid for the olives?', quotes: [] },
    ]);
  });

  it('of one sentence share its time, and others do not', async () => {
    const one = await ask('How long did the strike last in May 2025, and who won the strike?');
    expect(one.quotes).not.toContain(STRIKE);
    const two = await ask(
      'How long did the strike last in May 2025? How long was the strike of the dock workers?',
    );
    expect(two.quotes).toContain(STRIKE);
  });
});

it('an address stands for its article, and one that no article has for none', async () => {
  const { answer, seen } = await ask('https://example.org/nowhere');
  expect(answer).toEqual({ kind: 'abstained', nearest: [], closest: [] });
  expect(seen).toEqual([]);
});
