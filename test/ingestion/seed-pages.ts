import { readFileSync } from 'node:fs';
import { type Article, type Page, sliceOf } from '../../src/domain/article.ts';
import { articlesOf } from '../../src/ingestion/articles/extract-articles.ts';

export const SEED_SOURCES = [
  '000_659c3e26dfe7182d.txt',
  '001_eeee3ee56ad0f658.txt',
  '002_dceb01e7f804bfd1.txt',
  '003_89f9da32aebb9160.txt',
  '004_3d2ecb3445c2c1e9.txt',
] as const;

export function seedPage(source: string): Page {
  return { source, text: readFileSync(new URL(`../../corpus/${source}`, import.meta.url), 'utf8') };
}

/** An article in words, without places in the text: what must not depend on line ends or invisible marks. */
export function told(page: Page, article: Article): unknown {
  const { id, title, outlet, publishedAt, url, blocks } = article;
  return {
    id,
    title,
    outlet,
    publishedAt,
    url,
    blocks: blocks.map((b) => b.map((p) => sliceOf(page.text, p))),
  };
}

/** The articles of a page given as lines, each with its quotable paragraphs in one list. */
export function read(...lines: readonly string[]) {
  const page = { source: 'page.txt', text: lines.join('\n') };
  return articlesOf(page).map(({ title, outlet, publishedAt, url, blocks }) => ({
    title,
    outlet,
    publishedAt,
    url,
    blocks: blocks.length,
    paragraphs: blocks.flat().map((span) => sliceOf(page.text, span)),
  }));
}
