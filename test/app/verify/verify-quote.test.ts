import { beforeAll, describe, expect, it } from 'vitest';
import { type OpenVerifier, openVerifier } from '../../../src/app/verify/open-verifier.ts';
import { checkQuote } from '../../../src/app/verify/verify-quote.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { BACKGROUND } from '../../../src/retrieval/index/background.ts';
import { quoteSamples } from '../../../tools/verify/quote-samples.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { seedSentences } from '../../ingestion/seed-sentences.ts';

const PAGE = [
  'أسعار النفط ترتفع',
  '',
  '2024-05-31',
  '',
  'ارتفع سعر النفط إلى 3.7 دولار أمس، وقالت الوكالة إن «الإنتاج لم ينخفض» في ٢٠٢٤.',
  'وسافر علي إلى القاهرة على متن طائرة عبد الله الخاصة يوم الجمعة الماضي.',
  '',
  'صورة: رويترز',
  '',
  'وأعلنت الحكومة في بيان لها أن الميزانية الجديدة ستعرض على البرلمان في الشهر المقبل.',
].join('\n');
const OTHER = [
  'Budget vote delayed',
  '',
  'The vote on the budget was not delayed, said the speaker of the house in Vienna on Tuesday.',
  'Members of the committee had asked for 10,000 more euros and 5% of the fund.',
].join('\n');

/** Compares the words of a quote, without what a message says of it. */
type WordVerifier = { verify(quote: string): Verification };

function wordsOf({ verifier: messages }: OpenVerifier): WordVerifier {
  return { verify: (quote) => messages.verify(quote).verification };
}

async function verifierOf(pages: Readonly<Record<string, string>>): Promise<WordVerifier> {
  const corpus = new MemoryCorpus(
    Object.entries(pages).map(([source, text]) => ({ kind: 'page', page: { source, text } })),
  );
  const deps = { corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder() };
  return wordsOf(await openVerifier(deps, {}));
}

let verifier: WordVerifier;
beforeAll(async () => {
  verifier = await verifierOf({ 'oil.txt': PAGE, 'budget.txt': OTHER });
});

function statusOf(quote: string): string {
  return verifier.verify(quote).status;
}

function differencesOf(quote: string): (readonly [string, string])[] {
  const verification = verifier.verify(quote);
  if (verification.status !== 'altered') throw new Error(`${verification.status}, not altered`);
  return verification.differences.map(({ expected, found }) => [expected, found] as const);
}

describe('a quote that the page has to the character', () => {
  it('is exact, and its span is the quote', () => {
    const quote = 'سعر النفط إلى 3.7 دولار أمس، وقالت الوكالة';
    const verification = verifier.verify(`  ${quote}\n`);
    if (verification.status !== 'exact') throw new Error(verification.status);
    const [{ text, citation }] = verification.matches;
    expect(text).toBe(quote);
    expect(PAGE.slice(citation.span.start, citation.span.end)).toBe(quote);
    expect(citation).toMatchObject({
      source: 'oil.txt',
      title: 'أسعار النفط ترتفع',
      publishedAt: '2024-05-31',
    });
  });

  it('is exact with its punctuation, in a headline, and in another language', () => {
    expect(statusOf('«الإنتاج لم ينخفض» في ٢٠٢٤.')).toBe('exact');
    expect(statusOf('أسعار النفط ترتفع')).toBe('exact');
    expect(statusOf('was not delayed, said the speaker')).toBe('exact');
  });

  it('is not exact where a word of it is cut off', () => {
    expect(statusOf('سعر النفط إلى 3.7 دول')).toBe('altered');
  });
});

describe('the same words spelt otherwise', () => {
  it.each([
    ['vowel signs', 'ارتَفَعَ سِعرُ النَّفطِ إلى 3.7 دولار'],
    ['tatweel', 'ارتفـع سعـر النفط إلى 3.7 دولار'],
    ['alef forms', 'وقالت الوكاله ان الانتاج'],
    ['no quotation marks', 'وقالت الوكالة إن الإنتاج لم ينخفض'],
    ['other quotation marks', 'إن “الإنتاج لم ينخفض” في'],
    ['spaces', 'ارتفع   سعر\u00A0النفط\nإلى'],
    ['digits', 'ارتفع سعر النفط إلى ٣٫٧ دولار'],
    ['digits the other way', 'لم ينخفض» في 2024'],
    ['a name written together', 'طائرة عبدالله الخاصة يوم'],
    ['capitals', 'the VOTE on the budget was NOT delayed'],
  ])('is respelt: %s', (_what, quote) => {
    expect(statusOf(quote)).toBe('respelt');
  });
});

describe('one word that is another', () => {
  it.each([
    ['a number', 'ارتفع سعر النفط إلى 3.8 دولار', '3.7', '3.8'],
    ['the point of a number', 'ارتفع سعر النفط إلى 37 دولار', '3.7', '37'],
    ['a minus', 'ارتفع سعر النفط إلى -3.7 دولار', '', '-'],
    ['a comma for the point', 'ارتفع سعر النفط إلى 3,7 دولار', '3.7', '3,7'],
    ['a thousands mark', 'had asked for 10.000 more euros', '10,000', '10.000'],
    ['a negation left out', 'وقالت الوكالة إن الإنتاج ينخفض في 2024', 'لم', ''],
    ['a negation put in', 'ولم ارتفع سعر النفط إلى 3.7 دولار', '', 'ولم'],
    ['a negation in English', 'The vote on the budget was delayed, said the speaker', 'not', ''],
    ['a name', 'وسافر عمر إلى القاهرة على متن', 'علي', 'عمر'],
    ['a percent sign', 'more euros and 5 of the fund', '%', ''],
    ['among other spellings', 'ارتَفَعَ سعـر النفط الى ٣٫٨ دولار', '3.7', '٣٫٨'],
    // على and علي are both words of this corpus.
    ['a final ya that makes another word', 'وسافر على إلى القاهرة على متن طائرة', 'علي', 'على'],
  ])('is altered: %s', (_what, quote, expected, found) => {
    const pairs = differencesOf(quote);
    if (expected === '') expect(pairs.map(([, given]) => given)).toContain(found);
    else expect(pairs).toContainEqual([expected, found]);
  });

  it('shows differences in the order of the quote', () => {
    expect(differencesOf('ارتفع سعر الغاز إلى 4.7 دولار أمس وقالت الوكالة')).toEqual([
      ['النفط', 'الغاز'],
      ['3.7', '4.7'],
    ]);
  });

  it('is a habit of spelling where the other is no word of the corpus', () => {
    expect(statusOf('وسافر علي إلي القاهره على متن')).toBe('respelt');
  });
});

describe('what no place has', () => {
  it('is stitched where pieces of two places were put together, both shown', () => {
    const quote = 'ارتفع سعر النفط إلى 3.7 دولار ستعرض على البرلمان في الشهر المقبل';
    const verification = verifier.verify(quote);
    if (verification.status !== 'stitched') throw new Error(verification.status);
    expect(verification.matches.map(({ text }) => text)).toEqual([
      'ارتفع سعر النفط إلى 3.7 دولار',
      'ستعرض على البرلمان في الشهر المقبل',
    ]);
  });

  it('is stitched across what is not quotable', () => {
    expect(statusOf('طائرة عبد الله الخاصة يوم الجمعة الماضي. وأعلنت الحكومة في بيان لها')).toBe('stitched');
  });

  it('is not found, and the nearest sentence is offered as such', () => {
    const verification = verifier.verify(
      'بحث الوزراء زيادة الميزانية الجديدة للتعليم والصحة خلال اجتماع طارئ عقدوه',
    );
    if (verification.status !== 'not-found') throw new Error(verification.status);
    expect(verification.nearest?.text).toContain('الميزانية الجديدة');
  });

  it('is not found without a nearest sentence where no word of it is there', () => {
    expect(verifier.verify('quantum chromodynamics explains hadrons')).toEqual({
      status: 'not-found',
      nearest: null,
    });
  });

  it('is too short under three words', () => {
    expect(statusOf('سعر النفط')).toBe('too-short');
    expect(statusOf('!!! ... ؟')).toBe('too-short');
  });

  it('is refused where it is nothing, or longer than anyone quotes', () => {
    expect(() => verifier.verify('  ')).toThrow('quote-empty');
    expect(() => {
      checkQuote('ا'.repeat(4001));
    }).toThrow('quote-too-long');
  });
});

it('names every page that has the words, copies included', async () => {
  const twice = await verifierOf({ 'a.txt': OTHER, 'b.txt': OTHER.replace('Budget vote delayed', 'Again') });
  const verification = twice.verify('said the speaker of the house in Vienna');
  if (verification.status !== 'exact') throw new Error(verification.status);
  expect(verification.matches.map(({ citation }) => citation.source).sort()).toEqual(['a.txt', 'b.txt']);
});

describe('quotes made of the five pages', () => {
  let five: WordVerifier;
  let sentences: readonly string[];
  beforeAll(async () => {
    const deps = {
      corpus: fileCorpus('corpus'),
      store: new MemoryGenerationStore(),
      embedder: new HashEmbedder(),
    };
    five = wordsOf(await openVerifier(deps, {}));
    sentences = await seedSentences();
  });

  it('are told for what they are: 200 altered, 200 respelt, 50 stitched', () => {
    const samples = quoteSamples(sentences, { altered: 200, respelt: 200, stitched: 50 }, 7);
    expect(samples).toHaveLength(450);
    const wrong = samples.flatMap(({ kind, quote, status, changed }) => {
      const verification = five.verify(quote);
      const named =
        verification.status !== 'altered' ||
        verification.differences.some(({ expected, found }) => expected === changed || found === changed);
      return verification.status === status && named ? [] : [{ kind, quote, verification }];
    });
    expect(wrong).toEqual([]);
  });

  it('are exact as they are', () => {
    for (const sentence of sentences) {
      expect(['exact', 'too-short'], sentence).toContain(five.verify(sentence).status);
    }
  });

  it('are not sentences about other things', () => {
    for (const sentence of Object.values(BACKGROUND).flat()) {
      expect(five.verify(sentence).status, sentence).toBe('not-found');
    }
  });
});
