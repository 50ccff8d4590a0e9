import { describe, expect, it } from 'vitest';
import type { SplitArticle } from '../../../../src/domain/passage.ts';
import { Sections } from '../../../../src/app/verify/sections/sections.ts';

/** An article of passages of one sentence each, of these lengths, one behind the other. */
function articleOf(lengths: readonly number[]): SplitArticle {
  let end = 0;
  const sentences = lengths.map((length) => {
    const start = end;
    end += length;
    return { span: { start, end: end - 1 }, block: 0 };
  });
  const passages = lengths.map((_, i) => ({ from: i, to: i + 1 }));
  return { article: {} as SplitArticle['article'], sentences, passages };
}

describe('sections of articles', () => {
  it('are one for an article of usual length, and none for one without passages', () => {
    const sections = new Sections([articleOf([500, 500]), articleOf([]), articleOf([9000, 9000])]);
    expect(sections.length).toBe(2);
    expect([0, 1].map((section) => sections.at(section))).toEqual([
      { article: 0, from: 0, to: 2 },
      { article: 2, from: 0, to: 2 },
    ]);
    expect([0, 1, 2, 3].map((passage) => sections.with(passage))).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(sections.of(1)).toEqual([1, 1]);
  });

  it('are bounded for a long one, and share enough that any 4,000 units and as much besides lie within one', () => {
    const article = articleOf(Array.from({ length: 300 }, (_, i) => 200 + ((i * 373) % 1000)));
    const sections = new Sections([article]);
    const spans = Array.from({ length: sections.length }, (_, section) => {
      const { from, to } = sections.at(section);
      return {
        start: article.sentences[from]?.span.start ?? 0,
        end: article.sentences[to - 1]?.span.end ?? 0,
      };
    });
    for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(26_000);
    const end = article.sentences.at(-1)?.span.end ?? 0;
    for (let at = 0; at + 7000 <= end; at += 500) {
      expect(
        spans.some((span) => span.start <= at && at + 7000 <= span.end),
        `from ${at}`,
      ).toBe(true);
    }
    for (const [passage] of article.passages.entries()) {
      const [first, last] = sections.with(passage);
      for (let section = 0; section < sections.length; section++) {
        const { from, to } = sections.at(section);
        expect(from <= passage && passage < to).toBe(first <= section && section <= last);
      }
    }
  });

  it('have any of some passages, each once and in order', () => {
    const article = articleOf(Array.from({ length: 300 }, (_, i) => 200 + ((i * 373) % 1000)));
    const sections = new Sections([articleOf([500]), article, articleOf([500, 500])]);
    const passages = Uint32Array.from([0, 1, 2, 40, 41, 100, 250, 301, 302]);
    const wanted = new Set(
      [...passages].flatMap((passage) => {
        const [first, last] = sections.with(passage);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      }),
    );
    expect([...sections.having(passages)]).toEqual([...wanted].sort((a, b) => a - b));
    expect([...sections.having(Uint32Array.of(302))]).toEqual([sections.length - 1]);
  });

  it('of a common word are the same each time, and those of many words do not mix', () => {
    const sections = new Sections(Array.from({ length: 600 }, () => articleOf([500, 500])));
    const wordOf = (number: number): Uint32Array =>
      Uint32Array.from(Array.from({ length: 550 }, (_, i) => 2 * i + (i < number % 50 ? 0 : 100)));
    for (const number of [...Array(500).keys(), ...Array(500).keys()]) {
      const passages = wordOf(number);
      expect([...sections.havingWord(`word ${number}`, passages)]).toEqual([...sections.having(passages)]);
    }
    expect([...sections.havingWord('rare', Uint32Array.of(4))]).toEqual([2]);
    expect([...sections.havingWord('rare', Uint32Array.of(6))]).toEqual([3]);
  });

  it('have every passage, however long', () => {
    const sections = new Sections([articleOf([100_000, 100, 100_000])]);
    expect(sections.length).toBe(2);
    expect([0, 1, 2].map((passage) => sections.with(passage)[0])).toEqual([0, 1, 1]);
  });
});
