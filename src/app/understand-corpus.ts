import { createHash } from 'node:crypto';
import { notice, type Notice } from '../domain/error.ts';
import type { Page } from '../domain/page.ts';
import type { SplitArticle } from '../domain/passage.ts';
import type { Corpus } from '../domain/ports.ts';
import { distinctIds } from '../ingestion/article-id.ts';
import { articlesOf } from '../ingestion/articles.ts';
import { splitArticle } from '../ingestion/split-article.ts';

/** A corpus as isnad understands it: the same for indexing, validating and evaluating. */
export type UnderstoodCorpus = {
  readonly pages: readonly Page[];
  readonly articles: readonly SplitArticle[];
  /** By position in `articles`: changes with the text or anything that is said of the article. */
  readonly hashes: readonly string[];
  /** Files that could not be taken in. */
  readonly refused: readonly { readonly source: string; readonly notice: Notice }[];
};

/**
 * Reads every file, finds its articles and cuts them up. A file that cannot be taken in is refused by name
 * and the rest goes on.
 *
 * @throws `corpus-missing`
 */
export async function understandCorpus(corpus: Corpus): Promise<UnderstoodCorpus> {
  const pages: Page[] = [];
  const refused: { source: string; notice: Notice }[] = [];
  const found = [];
  for await (const file of corpus.read()) {
    if (file.kind === 'refused') {
      refused.push({ source: file.source, notice: file.notice });
      continue;
    }
    const articles = articlesOf(file.page);
    if (articles.length === 0) {
      refused.push({
        source: file.page.source,
        notice: notice('file-without-article', { source: file.page.source }),
      });
      continue;
    }
    pages.push(file.page);
    found.push(...articles);
  }
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  const articles = distinctIds(found).map((article) =>
    splitArticle(article, texts.get(article.source) ?? ''),
  );
  const hashes = articles.map((article) => hashOf(article, texts.get(article.article.source) ?? ''));
  return { pages, articles, hashes, refused };
}

/** What a reader could see change: text of the sentences and the citation, not where they stand. */
function hashOf({ article, sentences }: SplitArticle, pageText: string): string {
  const { title, outlet, publishedAt, url } = article;
  const said = JSON.stringify([title, outlet, publishedAt, url]);
  const hash = createHash('sha256').update(said);
  for (const { span, block } of sentences) hash.update(`\0${block}\0${pageText.slice(span.start, span.end)}`);
  return hash.digest('base64url');
}
