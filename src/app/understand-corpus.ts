import { createHash } from 'node:crypto';
import { notice, type Notice } from '../domain/error.ts';
import type { Page } from '../domain/page.ts';
import type { SplitArticle } from '../domain/passage.ts';
import type { Corpus } from '../domain/ports.ts';
import { TEXT_ALONE } from '../domain/supplied.ts';
import { distinctIds } from '../ingestion/article-id.ts';
import { foundArticles, type FoundArticle } from '../ingestion/articles.ts';
import { splitArticle } from '../ingestion/split-article.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { longestUnbrokenRun } from '../text/unbroken-run.ts';
import { MOST_ARTICLES, MOST_UNBROKEN_UNITS } from './limits.ts';
import { withSharedIds } from './shared-ids.ts';

/** A corpus as isnad understands it: the same for indexing, validating and evaluating. */
export type UnderstoodCorpus = {
  readonly pages: readonly Page[];
  readonly articles: readonly SplitArticle[];
  /** By position in `articles`: changes with the text or anything that is said of the article. */
  readonly hashes: readonly string[];
  /** Files, lines and articles that could not be taken in. */
  readonly refused: readonly Refused[];
  /** What is wrong in what is said about pages, such as a side file's entry for a page that is not there. */
  readonly remarks: readonly Notice[];
  /** Dates that somebody wrote and that tell no day. */
  readonly undated: readonly Notice[];
};

export type Refused = { readonly source: string; readonly notice: Notice };

/** An article that was found, cut up. */
export type CutArticle = SplitArticle & { readonly found: FoundArticle; readonly hash: string };

/**
 * Reads every file, finds its articles and cuts them up. A file that cannot be taken in is refused by name
 * and the rest goes on.
 *
 * @throws `corpus-missing`
 */
export async function understandCorpus(corpus: Corpus): Promise<UnderstoodCorpus> {
  const pages: Page[] = [];
  const refused: Refused[] = [];
  const remarks: Notice[] = [];
  const cut: CutArticle[] = [];
  for await (const file of corpus.read()) {
    if (file.kind === 'remark') remarks.push(file.notice);
    else if (file.kind === 'refused') refused.push({ source: file.source, notice: file.notice });
    else {
      const { page, knowledge = TEXT_ALONE } = file;
      if (longestUnbrokenRun(page.text, MOST_UNBROKEN_UNITS + 1) > MOST_UNBROKEN_UNITS) {
        const { source } = page;
        refused.push({ source, notice: notice('file-unbroken', { source, limit: MOST_UNBROKEN_UNITS }) });
        continue;
      }
      const found = foundArticles(page, knowledge);
      if (found.length === 0) {
        const { source } = page;
        refused.push({ source, notice: notice('file-without-article', { source }) });
        continue;
      }
      if (found.length > MOST_ARTICLES) {
        const { source } = page;
        const values = { source, articles: found.length, limit: MOST_ARTICLES };
        refused.push({ source, notice: notice('file-too-many-articles', values) });
        continue;
      }
      pages.push(page);
      cut.push(...found.map((one) => cutUp(one, page.text)));
      for (const one of found) remarks.push(...contradicted(one, page));
      // One by one: a side file may number more articles than a call takes arguments.
      for (const one of numberedBeyond(page.source, knowledge.side, found.length)) remarks.push(one);
    }
  }
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  const textOf = (source: string): string => texts.get(source) ?? '';
  const { kept, remarks: shared } = withSharedIds(cut, textOf);
  const articles = distinctIds(kept, ({ hash }) => hash);
  return {
    pages,
    articles: articles.map(({ article, sentences, passages }) => ({ article, sentences, passages })),
    hashes: articles.map(({ hash }) => hash),
    refused,
    remarks: [...remarks, ...shared],
    undated: kept.flatMap(({ found }) => undatedOf(found, textOf(found.article.source))),
  };
}

function cutUp(found: FoundArticle, pageText: string): CutArticle {
  const split = splitArticle(found.article, pageText);
  return { ...split, found, hash: hashOf(split, pageText) };
}

function contradicted({ article, contradictions }: FoundArticle, { text }: Page): Notice[] {
  if (contradictions.length === 0) return [];
  const { source } = article;
  const line = lineNumberAt(text, article.span.start);
  return contradictions.map((one) => notice('side-file-contradicts', { source, line, ...one }));
}

/** Entries of the side file for articles that a page does not have. */
function numberedBeyond(
  source: string,
  side: { readonly articles: ReadonlyMap<number, unknown> } | null,
  count: number,
): Notice[] {
  const beyond = [...(side?.articles.keys() ?? [])].filter((number) => number > count);
  return beyond.map((number) =>
    notice('side-entry-nowhere', { source, line: 1, entry: `article ${number} of ${count}` }),
  );
}

function undatedOf({ article, undated }: FoundArticle, pageText: string): Notice[] {
  if (undated === null) return [];
  const { source } = article;
  return [notice('date-not-taken', { source, line: lineNumberAt(pageText, article.span.start), ...undated })];
}

/** What a reader could see change: text of the sentences and the citation, not where they stand. */
function hashOf({ article, sentences }: SplitArticle, pageText: string): string {
  const { title, outlet, publishedAt, url } = article;
  const said = JSON.stringify([title, outlet, publishedAt, url]);
  const hash = createHash('sha256').update(said);
  for (const { span, block } of sentences) hash.update(`\0${block}\0${pageText.slice(span.start, span.end)}`);
  return hash.digest('base64url');
}
