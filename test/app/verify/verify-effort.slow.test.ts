import { beforeAll, describe, expect, it } from 'vitest';
import { QuoteVerifier } from '../../../src/app/verify/verify-quote.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { MAX_EFFORT, VerifyEffort, type EffortKind } from '../../../src/app/verify/verify-effort.ts';
import { quotableIndex } from '../../../src/retrieval/index/quotable-index.ts';
import { hostileCorpus } from '../../../tools/verify/hostile-quotes.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

const KINDS = Object.keys(MAX_EFFORT) as EffortKind[];

/** Longest text of a page that a verification may name, in UTF-16 units: that of a section. */
const LONGEST_FOUND = 40_000;

function verifierOf(generation: Generation): QuoteVerifier {
  return new QuoteVerifier(quotableIndex(generation));
}

function textsOf(verification: Verification): string[] {
  if (verification.status === 'too-short') return [];
  if (verification.status === 'outside-article') return [verification.place.text];
  if (verification.status === 'not-found')
    return verification.nearest === null ? [] : [verification.nearest.text];
  const differences = verification.status === 'altered' ? verification.differences : [];
  return [
    ...verification.matches.map(({ text }) => text),
    ...differences.flatMap(({ expected, found }) => [expected, found]),
  ];
}

describe('what verifying one quote takes, whatever the pages hold', () => {
  const { pages, quotes } = hostileCorpus(60_000);
  let verifier: QuoteVerifier;
  beforeAll(async () => {
    verifier = verifierOf(await indexedPages(pages, new MemoryGenerationStore()));
  });

  it.each(quotes.map(({ name, quote }) => [name, quote] as const))('is bounded: %s', (_name, quote) => {
    const effort = new VerifyEffort();
    const verification = verifier.verify(quote, {}, effort);
    for (const kind of KINDS) expect(effort.spent(kind), kind).toBeLessThanOrEqual(MAX_EFFORT[kind]);
    for (const text of textsOf(verification)) expect(text.length).toBeLessThanOrEqual(LONGEST_FOUND);
  });

  it.each([
    ['twelve words, from the middle', 'exact'],
    ['twelve words, from the middle, in other letters', 'respelt'],
    ['twelve words, from the middle, some changed', 'altered'],
    ['the same word', 'exact'],
    ['the same word up to the end', 'exact'],
    ['words of one spelling each', 'exact'],
    ['three words of near copies', 'respelt'],
    ['a sentence of near copies', 'altered'],
  ])('leaves enough to tell a quote for what it is: %s', (name, status) => {
    const quote = quotes.find((one) => one.name === name)?.quote ?? '';
    expect(verifier.verify(quote).status).toBe(status);
  });

  it('names a place once, though sections of a long page overlap', () => {
    const {
      pages: [twelve],
    } = hostileCorpus(60_000);
    const text = twelve?.text ?? '';
    for (let at = 1000; at < text.length - 1000; at += 7919) {
      const from = text.indexOf(' ', at) + 1;
      const quote = text.slice(from, text.indexOf(' ', from + 400));
      const verification = verifier.verify(quote);
      if (verification.status !== 'exact') throw new Error(`${verification.status} at ${from}`);
      expect(verification.matches.map(({ citation }) => citation.span.start)).toEqual([from]);
    }
  });
});

describe('growth of what verifying takes', () => {
  it('is nothing for a page of one line that is three times as long', async () => {
    const spent = [];
    for (const words of [80_000, 240_000]) {
      const { pages, quotes } = hostileCorpus(words);
      const [page] = pages;
      const [quote] = quotes;
      if (page === undefined || quote === undefined) throw new Error('there is one');
      const effort = new VerifyEffort();
      verifierOf(await indexedPages([page], new MemoryGenerationStore())).verify(quote.quote, {}, effort);
      spent.push({ words: effort.spent('words'), cells: effort.spent('cells') });
    }
    const [shorter, longer] = spent;
    expect(longer?.words).toBeLessThanOrEqual(1.1 * (shorter?.words ?? 0));
    expect(longer?.cells).toBeLessThanOrEqual(1.1 * (shorter?.cells ?? 0));
  });

  it('is that of a whole table for an article of usual length, which is looked at whole', async () => {
    const text = `A headline that is long enough\n\n${Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')} end.\n`;
    const effort = new VerifyEffort();
    const generation = await indexedPages([{ source: 'a.txt', text }], new MemoryGenerationStore());
    const verification = verifierOf(generation).verify('word10 word11 other word13 word14', {}, effort);
    expect(verification).toMatchObject({ differences: [{ expected: 'word12', found: 'other' }] });
    // 301 words of the body and 6 of the headline, five given.
    expect(effort.spent('cells')).toBe(307 * 5);
  });
});

describe('a quote that an allowed article has among many that are not allowed', () => {
  it('is found', async () => {
    const sentence = 'The council met on Monday and spoke about the old bridge across the river.';
    const pages = Array.from({ length: 450 }, (_, i) => ({
      source: `${String(i).padStart(3, '0')}.txt`,
      text: `A headline number ${i} here\n\n${i === 449 ? '2024-05-31' : '2023-05-31'}\n\n${sentence}\n`,
    }));
    const generation = await indexedPages(pages, new MemoryGenerationStore());
    const found = verifierOf(generation).verify(sentence, { from: '2024-01-01' });
    expect(found).toMatchObject({ status: 'exact', matches: [{ citation: { source: '449.txt' } }] });
  });
});
