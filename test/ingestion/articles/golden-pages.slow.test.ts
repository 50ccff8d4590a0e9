import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { GENRES } from '../../../src/domain/article.ts';
import { parseCorpus, type ParsedCorpus } from '../../../src/app/indexing/parse-corpus.ts';

/**
 * Pages written by people who knew what a page is, but not the parser; first run on them after it was written.
 * `npm run golden` adds one.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

const expectation = z.object({
  articles: z.array(
    z.object({
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      url: z.string().nullable().default(null),
      genre: z.enum(GENRES).nullable().default(null),
      first: z.string(),
      last: z.string(),
    }),
  ),
  notQuotable: z.array(z.string()),
  quotable: z.array(z.string()),
});

describe.each(readdirSync(FOLDER))('golden page %s', (name) => {
  const expected = expectation.parse(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')));
  let corpus: ParsedCorpus;
  let sentences: string[][];

  beforeAll(async () => {
    corpus = await parseCorpus(fileCorpus(join(FOLDER, name)));
    const texts = new Map(corpus.pages.map((page) => [page.source, page.text]));
    sentences = corpus.articles.map(({ article, sentences: own }) =>
      own.map(({ span }) => (texts.get(article.source) ?? '').slice(span.start, span.end)),
    );
  });

  it('has these articles, with these titles, outlets, dates and addresses', () => {
    const found = corpus.articles.map(({ article }) => article);
    expect(found.map(({ title, outlet, publishedAt, url }) => ({ title, outlet, publishedAt, url }))).toEqual(
      expected.articles.map(({ title, outlet, publishedAt, url }) => ({ title, outlet, publishedAt, url })),
    );
  });

  it('has these genres', () => {
    expect(corpus.articles.map(({ article: { genre = null } }) => genre)).toEqual(
      expected.articles.map(({ genre }) => genre),
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
    const missing = expected.quotable.filter((fragment) => !all.some((s) => s.includes(fragment)));
    const wrong = expected.notQuotable.filter((fragment) => all.some((s) => s.includes(fragment)));
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
  });
});
