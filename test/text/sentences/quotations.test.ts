import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/text/sentences/quotations.ts';

const quoted = (paragraph: string, longest = 100): string[] =>
  quotationsOf(paragraph, longest).map(({ start, end }) => paragraph.slice(start, end));

describe('quotations', () => {
  it.each([
    ['straight marks', '"yes"'],
    ['guillemets', '«نعم»'],
    ['curly marks', '“yes”'],
    ['German marks', '„ja“'],
    ['single guillemets', '‹oui›'],
    ['corner brackets', '「はい」'],
    ['white corner brackets', '『はい』'],
  ])('stand between %s, the marks included', (_, quotation) => {
    expect(quoted(`He said ${quotation} and left.`)).toEqual([quotation]);
  });

  it('follow one another, in order', () => {
    expect(quoted('"a" b "c" «d»')).toEqual(['"a"', '"c"', '«d»']);
  });

  it('hold others, which are none of their own', () => {
    expect(quoted('«a "b" c» “d «e» f”')).toEqual(['«a "b" c»', '“d «e» f”']);
  });

  it.each([
    ['does not close', 'He said "yes and left.'],
    ['closes with a mark of another kind', 'He said «yes” and left.'],
    ['only closes', 'He said yes» and left.'],
  ])('are none where one %s', (_, paragraph) => {
    expect(quoted(paragraph)).toEqual([]);
  });

  it('close within so many units from mark to mark, or are none', () => {
    expect(quoted('"12345"', 6)).toEqual(['"12345"']);
    expect(quoted('"123456"', 6)).toEqual([]);
  });

  it('are found behind a mark that was forgotten', () => {
    expect(quoted(`«a ${'x'.repeat(20)} «b»`, 10)).toEqual(['«b»']);
    // Of straight marks the third opens, for the first did not close in time.
    expect(quoted(`"a ${'x'.repeat(20)} "b"`, 10)).toEqual(['"b"']);
  });
});
