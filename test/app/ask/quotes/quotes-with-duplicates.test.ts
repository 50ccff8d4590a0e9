import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/domain/candidate.ts';
import { citedText } from '../../../../src/answering/citation.ts';
import type { QuoteRange } from '../../../../src/app/ask/quotes/quote-duplicates.ts';
import { quotesWithDuplicates } from '../../../../src/app/ask/quotes/quotes-with-duplicates.ts';
import { candidate } from '../../../answering/candidate-sample.ts';

/** Quotes of which each stands at these places, article and sentence, the first of them chosen. */
function quoted(...quotes: readonly (readonly (readonly [article: number, sentence: number])[])[]): string[] {
  const placesOf = new Map<Candidate, readonly QuoteRange[]>();
  const chosen = quotes.map((places, i) => {
    const [[articleNumber, from] = [0, 0]] = places;
    const one = candidate(`quote ${i}`, { articleNumber, from });
    placesOf.set(
      one,
      places.map(([article, sentence]) => ({ articleNumber: article, from: sentence, to: sentence + 1 })),
    );
    return { candidate: one, evidence: 0.9 };
  });
  const copies = {
    quoteAt: (place: QuoteRange) => ({
      quote: { ...citedText(place as Candidate), alsoIn: [] },
      places: placesOf.get(place as Candidate) ?? [],
      others: [],
    }),
  };
  return quotesWithDuplicates(
    copies,
    chosen.map((one) => ({ ...one, alike: [] })),
    () => true,
  ).map(({ quote }) => quote.text);
}

describe('quotes with their copies', () => {
  it('are not two lines of one paragraph, though a copy of it is another article', () => {
    expect(
      quoted(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 2],
          [0, 2],
        ],
      ),
    ).toEqual(['quote 0']);
    expect(
      quoted(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 9],
          [0, 9],
        ],
      ),
    ).toEqual(['quote 0', 'quote 1']);
  });

  it('are both there where one article tells one of them elsewhere or alone', () => {
    expect(
      quoted(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 2],
          [0, 9],
        ],
      ),
    ).toEqual(['quote 0', 'quote 1']);
    expect(
      quoted(
        [[0, 1]],
        [
          [0, 2],
          [1, 2],
        ],
      ),
    ).toEqual(['quote 0', 'quote 1']);
  });

  it('are not told twice', () => {
    expect(quoted([[0, 1]], [[0, 1]])).toEqual(['quote 0']);
  });
});
