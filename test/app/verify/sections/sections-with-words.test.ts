import { describe, expect, it } from 'vitest';
import { SectionsWithWords } from '../../../../src/app/verify/sections/sections-with-words.ts';
import { Sections } from '../../../../src/app/verify/sections/sections.ts';
import { MAX_EFFORT, VerifyEffort } from '../../../../src/app/verify/verify-effort.ts';
import type { SplitArticle } from '../../../../src/domain/passage.ts';
import { buildKeywordData, KeywordIndex } from '../../../../src/retrieval/index/keyword-index.ts';

/** Articles of one passage each, so that their numbers are those of their sections. */
const TEXTS = [
  'the old bridge over the river',
  'the new bridge over the river',
  'the river',
  'the new harbour',
  'the bridge over the new river',
];

function having(
  text: string,
  admits: (section: number) => boolean = () => true,
  effort = new VerifyEffort(),
) {
  const articles = TEXTS.map((one): SplitArticle => ({
    article: {} as SplitArticle['article'],
    sentences: [{ span: { start: 0, end: one.length }, block: 0 }],
    passages: [{ from: 0, to: 1 }],
  }));
  const about = { keywords: new KeywordIndex(buildKeywordData(TEXTS)), sections: new Sections(articles) };
  return new SectionsWithWords(about, text, effort, admits);
}

describe('sections that have words of a quote', () => {
  it('are those with all of them, ascending, whatever the order; then those with most of them by rarity', () => {
    const found = having('the new bridge over the river');
    expect(found.words).toBe(6);
    // "new" and "over" are rarer than "river", and "the" is everywhere.
    expect(found.having(0, 6, 3)).toEqual({ complete: [1, 4], others: [0, 3, 2] });
    expect(found.having(0, 6, 1)).toEqual({ complete: [1, 4], others: [0] });
    expect(found.having(0, 6, 0)).toEqual({ complete: [1, 4], others: [] });
  });

  it('may be asked for a part of the quote, again and again', () => {
    const found = having('the new bridge over the river');
    const part = found.having(1, 2, 5);
    expect(part).toEqual({ complete: [1, 3, 4], others: [] });
    found.having(0, 6, 5);
    expect(found.having(1, 2, 5)).toEqual(part);
  });

  it('are admitted ones only', () => {
    const found = having('the new bridge over the river', (section) => section !== 1 && section !== 0);
    expect(found.having(0, 6, 3)).toEqual({ complete: [4], others: [3, 2] });
  });

  it('are never complete without a word that no section has', () => {
    expect(having('the new zeppelin').having(0, 3, 2)).toEqual({ complete: [], others: [1, 3] });
  });

  it('are told without the commonest words where the effort does not reach for all, and not at all beyond it', () => {
    const little = new VerifyEffort();
    little.spend('postings', MAX_EFFORT.postings - 4);
    const found = having('the new harbour', undefined, little);
    expect(found.words).toBe(2);
    expect(found.having(0, 2, 5)).toEqual({ complete: [3], others: [1, 4] });
    little.spend('scores', little.left('scores'));
    expect(found.having(0, 2, 5)).toEqual({ complete: [], others: [] });
  });
});
