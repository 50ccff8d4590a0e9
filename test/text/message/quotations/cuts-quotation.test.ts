import { describe, expect, it } from 'vitest';
import { cutsQuotation, quotationsToKeep } from '../../../../src/text/message/quotations/cuts-quotation.ts';

function cuts(message: string, part: string): boolean {
  const start = message.indexOf(part);
  return cutsQuotation(quotationsToKeep(message), { start, end: start + part.length });
}

describe('cutsQuotation', () => {
  it.each([
    ['"the pier is old and the mayor is a thief"', 'the pier is old'],
    ['She said: «the pier is old. He took bribes.»', 'She said: «the pier is old'],
    ['"the pier is old\n\nhe took bribes"', 'the pier is old'],
    ['> the pier is old and he took bribes', 'the pier is old'],
  ])('%s is cut by %s', (message, part) => {
    expect(cuts(message, part)).toBe(true);
  });

  it.each([
    ['"the pier is old" and the mayor is a thief', 'the pier is old'],
    ['"the pier is old." — the mayor', 'the pier is old'],
    ['"the pier is old #pier 🔴"', 'the pier is old'],
    ['the "old" pier is sold', 'the "old" pier'],
  ])('%s is not cut by %s', (message, part) => {
    expect(cuts(message, part)).toBe(false);
  });
});
