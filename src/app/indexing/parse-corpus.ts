import { createHash } from 'node:crypto';
import { at } from '../../domain/at.ts';
import { textLookup, textsOf, type Page } from '../../domain/article.ts';
import { notice, type Notice } from '../../domain/error.ts';
import { TEXT_ALONE, type PageKnowledge } from '../../domain/metadata.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { Corpus, RefusedFile } from '../../domain/ports/corpus.ts';
import { distinctIds, settleSuppliedIds } from '../../ingestion/article-id.ts';
import { withoutRepeatedEdges } from '../../ingestion/duplicates/repeated-edges.ts';
import { extractArticles, type ExtractedArticle } from '../../ingestion/articles/extract-articles.ts';
import { splitArticle } from '../../ingestion/split-article.ts';
import { lineNumberAt } from '../../text/spans/line-number.ts';
import { longestUnbrokenRun } from '../../text/words/unbroken-run.ts';
import { missingIn } from './missing-metadata.ts';
import { MAX_ARTICLES_PER_PAGE, MAX_UNBROKEN_CHARS } from '../limits.ts';

/** A corpus as isnad understands it: the same for indexing, validating and adding pages. */
export type ParsedCorpus = {
  readonly pages: readonly Page[];
  readonly articles: readonly SplitArticle[];
  /** By position in `articles`: changes with the text of the article or with anything that is known of it. */
  readonly hashes: readonly string[];
  /** Files, lines and articles that cannot be indexed. */
  readonly refused: readonly RefusedFile[];
  /** Faults in what is said about pages, such as a sidecar entry for a page that is not there. */
  readonly remarks: readonly Notice[];
  /** Dates that are written but tell no day. */
  readonly undated: readonly Notice[];
  /** Why a person should look at pages that were read. */
  readonly doubts: readonly Notice[];
  /** By position in `articles`: which of its page's articles it is, from 1. */
  readonly numbers: readonly number[];
  /** By position in `articles`: what is doubtful of its page, and what it lacks. */
  readonly warnings: readonly (readonly Notice[])[];
  /** The text of one of `pages`. Throws RangeError for any other source. */
  readonly textOf: (source: string) => string;
};

/** An extracted article with its sentences, before ids are settled. */
type ParsedArticle = SplitArticle & {
  readonly number: number;
  readonly hasSuppliedId: boolean;
  readonly hash: string;
  readonly undated: ExtractedArticle['undated'];
};

/**
 * Reads every file, extracts its articles and splits them. A file that cannot be indexed is refused by name, and the
 * rest goes on.
 *
 * @throws `corpus-missing`
 */
export async function parseCorpus(corpus: Corpus): Promise<ParsedCorpus> {
  const pages: Page[] = [];
  const refused: RefusedFile[] = [];
  const remarks: Notice[] = [];
  const doubtsOf = new Map<string, readonly Notice[]>();
  const parsed: ParsedArticle[] = [];
  for await (const file of corpus.read()) {
    if (file.kind === 'remark') remarks.push(file.notice);
    else if (file.kind === 'refused') refused.push({ source: file.source, notice: file.notice });
    else {
      const { page, knowledge = TEXT_ALONE, doubts = [] } = file;
      const found = parsePage(page, knowledge);
      if (found.kind === 'refused') refused.push({ source: page.source, notice: found.notice });
      else {
        pages.push(page);
        if (doubts.length > 0) doubtsOf.set(page.source, doubts);
        parsed.push(...found.articles);
        // One by one: a sidecar may number more articles than a call takes arguments.
        for (const remark of found.remarks) remarks.push(remark);
      }
    }
  }
  const textOf = textLookup(textsOf(pages));
  const { kept, remarks: shared } = settleSuppliedIds(withoutFurniture(parsed, textOf), textOf);
  const articles = distinctIds(kept, ({ hash }) => hash);
  return {
    pages,
    articles: articles.map(({ article, sentences, passages }) => ({ article, sentences, passages })),
    hashes: articles.map(({ hash }) => hash),
    refused,
    remarks: [...remarks, ...shared],
    undated: kept.flatMap((one) => undatedOf(one, textOf(one.article.source))),
    doubts: [...doubtsOf.values()].flat(),
    numbers: articles.map(({ number }) => number),
    warnings: articles.map((one) => {
      const { source } = one.article;
      const text = textOf(source);
      return [...(doubtsOf.get(source) ?? []), ...undatedOf(one, text), ...missingIn(one.article, text)];
    }),
    textOf,
  };
}

/** The articles without what repeats at their edges, which only a look at all of them tells. */
function withoutFurniture(
  parsed: readonly ParsedArticle[],
  textOf: (source: string) => string,
): ParsedArticle[] {
  const left = withoutRepeatedEdges(parsed, textOf);
  return parsed.map((one, i) => {
    const split = at(left, i);
    return split === one ? one : { ...one, ...split, hash: hashOf(split, textOf(split.article.source)) };
  });
}

type ParsedPage =
  | { readonly kind: 'refused'; readonly notice: Notice }
  | {
      readonly kind: 'articles';
      readonly articles: readonly ParsedArticle[];
      readonly remarks: readonly Notice[];
    };

function parsePage(page: Page, knowledge: PageKnowledge): ParsedPage {
  const { source, text } = page;
  const refuse = (reason: Notice): ParsedPage => ({ kind: 'refused', notice: reason });
  if (longestUnbrokenRun(text, MAX_UNBROKEN_CHARS + 1) > MAX_UNBROKEN_CHARS) {
    return refuse(notice('file-unbroken', { source, limit: MAX_UNBROKEN_CHARS }));
  }
  const found = extractArticles(page, knowledge);
  if (found.length === 0) return refuse(notice('file-without-article', { source }));
  if (found.length > MAX_ARTICLES_PER_PAGE) {
    const values = { source, articles: found.length, limit: MAX_ARTICLES_PER_PAGE };
    return refuse(notice('file-too-many-articles', values));
  }
  return {
    kind: 'articles',
    articles: found.map(({ article, hasSuppliedId, undated }, i) => {
      const split = splitArticle(article, text);
      return { ...split, number: i + 1, hasSuppliedId, undated, hash: hashOf(split, text) };
    }),
    remarks: [
      ...found.flatMap((one) => contradictionsIn(one, page)),
      ...entriesBeyond(source, knowledge.sidecar, found.length),
    ],
  };
}

function contradictionsIn({ article, contradictions }: ExtractedArticle, { text }: Page): Notice[] {
  if (contradictions.length === 0) return [];
  const { source } = article;
  const line = lineNumberAt(text, article.span.start);
  return contradictions.map((one) => notice('side-file-contradicts', { source, line, ...one }));
}

/** Sidecar entries for articles that the page does not have. @param count of its articles */
function entriesBeyond(source: string, sidecar: PageKnowledge['sidecar'], count: number): Notice[] {
  const beyond = [...(sidecar?.articles.keys() ?? [])].filter((number) => number > count);
  return beyond.map((number) =>
    notice('side-entry-nowhere', { source, line: 1, entry: `article ${number} of ${count}` }),
  );
}

function undatedOf({ article: { source, span }, undated }: ParsedArticle, pageText: string): Notice[] {
  if (undated === null) return [];
  return [notice('date-not-taken', { source, line: lineNumberAt(pageText, span.start), ...undated })];
}

/** Covers what a reader could see change: the sentences and the citation, not where they stand. */
function hashOf({ article, sentences }: SplitArticle, pageText: string): string {
  const { title, outlet, publishedAt, url, genre } = article;
  const metadata = JSON.stringify([title, outlet, publishedAt, url, ...(genre === undefined ? [] : [genre])]);
  const hash = createHash('sha256').update(metadata);
  for (const { span, block } of sentences) hash.update(`\0${block}\0${pageText.slice(span.start, span.end)}`);
  return hash.digest('base64url');
}
