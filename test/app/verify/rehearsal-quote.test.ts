import { expect, it } from 'vitest';
import { MAX_QUOTE_CHARS } from '../../../src/app/limits.ts';
import { rehearsalQuote } from '../../../src/app/verify/rehearsal-quote.ts';

it('is every other word of the longest page', () => {
  const pages = [
    { source: 'a.txt', text: 'one two' },
    { source: 'b.txt', text: 'three four\nfive six seven' },
  ];
  expect(rehearsalQuote(pages)).toBe('four six');
});

it('is as long as a quote may be and no longer', () => {
  const quote = rehearsalQuote([{ source: 'a.txt', text: 'word '.repeat(100_000) }]);
  expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE_CHARS);
  expect(quote.length).toBeGreaterThan(MAX_QUOTE_CHARS - 10);
});

it('is empty where no page has a second word', () => {
  expect(rehearsalQuote([])).toBe('');
  expect(rehearsalQuote([{ source: 'a.txt', text: 'one' }])).toBe('');
});
