import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/domain/article.ts';
import { articlesOf } from '../../src/ingestion/articles/extract-articles.ts';
import { splitArticle } from '../../src/ingestion/split-article.ts';
import { MAX_SENTENCE_CHARS } from '../../src/text/sentences/sentences.ts';
import { SEED_SOURCES, seedPage } from './seed-pages.ts';

const LONGEST_SENTENCE = MAX_SENTENCE_CHARS;

/** What must hold of every article of a page, however it was written. */
function checkPage(text: string): number {
  let sentenceCount = 0;
  for (const article of articlesOf({ source: 'x', text })) {
    const { sentences, passages } = splitArticle(article, text);
    sentenceCount += sentences.length;
    // Every sentence in exactly one passage, in order.
    expect(passages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
      [...sentences.keys()],
    );
    for (const { from, to } of passages) {
      expect(new Set(sentences.slice(from, to).map(({ block }) => block)).size).toBe(1);
    }
    for (const { span, block } of sentences) {
      const inside = article.blocks[block]?.some((p) => p.start <= span.start && span.end <= p.end);
      expect(inside).toBe(true);
      expect(span.end - span.start).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(sliceOf(text, span).trim()).toBe(sliceOf(text, span));
    }
    // Nothing quotable is lost between the sentences.
    const quotable = article.blocks.flat().map((p) => sliceOf(text, p));
    const cut = sentences.map(({ span }) => sliceOf(text, span));
    expect(cut.join('').replace(/\s/gu, '')).toBe(quotable.join('').replace(/\s/gu, ''));
  }
  return sentenceCount;
}

describe('splitting an article', () => {
  it.each(SEED_SOURCES)('keeps every sentence of %s once, whole and in its block', (source) => {
    expect(checkPage(seedPage(source).text)).toBeGreaterThan(4);
  });

  it('does so for any text', () => {
    const sentence = fc.constantFrom(
      'قال الرئيس: "نعم. نحن جاهزون". ',
      'Mr. Smith met A. Jones in the U.S. on Monday. ',
      'كلمة '.repeat(200),
      'ا'.repeat(2_000),
      '😀'.repeat(700),
      'ما العمل؟ ',
      '\n',
      'المصدر: س\n',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), (parts) => {
        checkPage(`التقى الوزير نظيره في القاهرة اليوم الثلاثاء. ${parts.join('')}`);
      }),
      { numRuns: 60 },
    );
  });
});
