import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articlesOf } from '../../src/ingestion/articles.ts';
import { splitArticle } from '../../src/ingestion/split-article.ts';

/** Pages written by someone who knew what a page is, but not the parser; first run on them after it was written. */
const FOLDER = join(import.meta.dirname, '../fixtures/pages');

const expectation = z.object({
  articles: z.array(
    z.object({
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      first: z.string(),
      last: z.string(),
    }),
  ),
  notQuotable: z.array(z.string()),
  quotable: z.array(z.string()),
});

describe.each(readdirSync(FOLDER))('golden page %s', (name) => {
  const text = readFileSync(join(FOLDER, name, 'page.txt'), 'utf8');
  const expected = expectation.parse(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')));
  const articles = articlesOf({ source: name, text });
  const sentences = articles.map((article) =>
    splitArticle(article, text).sentences.map(({ span }) => text.slice(span.start, span.end)),
  );

  it('has these articles, with these titles, outlets and dates', () => {
    expect(articles.map(({ title, outlet, publishedAt }) => ({ title, outlet, publishedAt }))).toEqual(
      expected.articles.map(({ title, outlet, publishedAt }) => ({ title, outlet, publishedAt })),
    );
  });

  it('begins and ends each body where it should', () => {
    for (const [i, { first, last }] of expected.articles.entries()) {
      expect(sentences[i]?.at(0)?.slice(0, first.length)).toBe(first);
      expect(sentences[i]?.at(-1)?.slice(-last.length)).toBe(last);
    }
  });

  it('quotes what is body and nothing else', () => {
    const all = sentences.flat();
    for (const fragment of expected.quotable)
      expect(
        all.some((s) => s.includes(fragment)),
        fragment,
      ).toBe(true);
    for (const fragment of expected.notQuotable)
      expect(
        all.some((s) => s.includes(fragment)),
        fragment,
      ).toBe(false);
  });
});
