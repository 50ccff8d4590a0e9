import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  longestRuns,
  pairsIn,
  placesOf,
  runLength,
} from '../../../src/answering/verification/common-runs.ts';
import { quotedWords, type QuotedWord } from '../../../src/text/quotes/quoted-words.ts';

const same = (a: QuotedWord, b: QuotedWord): boolean => a.key === b.key;

/** Words of few letters, so that runs are many and some are equally long. */
const few = fc
  .array(fc.constantFrom('a', 'b', 'c', 'على', 'علي'), { maxLength: 25 })
  .map((words) => quotedWords(words.join(' ')));

it('finds for each given word the longest run of the page, and of equally long ones the first', () => {
  fc.assert(
    fc.property(few, few, (page, given) => {
      const runs = longestRuns(page, given.length, placesOf(given, same));
      expect(runs.map(({ given: from }) => from)).toEqual(given.map((_, from) => from));
      for (const { given: from, page: at, length } of runs) {
        const lengths = page.map((_, start) => runLength(page, start, given.slice(from), same));
        expect(length).toBe(Math.max(0, ...lengths));
        if (length > 0) expect(at).toBe(lengths.indexOf(length));
      }
    }),
  );
});

it('counts the pairs that it looks at', () => {
  const given = quotedWords('a b a');
  expect(pairsIn(quotedWords('a a b c'), placesOf(given, same))).toBe(5);
});
