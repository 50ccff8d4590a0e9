import { describe, expect, it } from 'vitest';
import { MAX_MARKUP_DEPTH, exceededMarkup } from '../../../../src/adapters/corpus/formats/markup-limits.ts';

const limits = { elements: 10, attributes: 10 };
const many = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}="b"`).join(' ');

describe('the limits of markup', () => {
  it.each([
    ['as many elements as may be', '<p>'.repeat(10)],
    ['elements that close others', '<p>a</p>'.repeat(10)],
    ['as many attributes as may be', `<p ${many(10)}>`],
    ['as deep as may be', '<b>'.repeat(10)],
    [
      'what is no element',
      `${'<'.repeat(20)}${'<!-- <p> -->'.repeat(20)}<script>${'<p>'.repeat(20)}</script>`,
    ],
  ])('hold %s', (_, html) => {
    expect(exceededMarkup(html, limits)).toBeNull();
  });

  it.each([
    ['elements', '<p>'.repeat(11)],
    ['elements', '<br>'.repeat(11)],
    ['attributes', `<p ${many(11)}>`],
    ['attributes', `<p ${many(11)}`],
    ['attributes', `<p ${'a="b" '.repeat(11)}>`],
  ])('tell of too many %s: %s', (what, html) => {
    expect(exceededMarkup(html, limits)).toEqual({ what, limit: 10 });
  });

  it('tell of elements that are nested too deep', () => {
    const wide = { elements: 1000, attributes: 10 };
    expect(exceededMarkup('<b>'.repeat(MAX_MARKUP_DEPTH), wide)).toBeNull();
    expect(exceededMarkup('<b>'.repeat(MAX_MARKUP_DEPTH + 1), wide)).toEqual({
      what: 'depth',
      limit: MAX_MARKUP_DEPTH,
    });
  });
});
