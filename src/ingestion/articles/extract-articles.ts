import { type Article, type Page, sliceOf, type Span } from '../../domain/article.ts';
import { NO_METADATA, TEXT_ALONE, type PageKnowledge, type Metadata } from '../../domain/metadata.ts';
import { readMetadataDate } from '../../text/dates/metadata-date.ts';
import { onOneLine } from '../../text/one-line.ts';
import { isAddress, webAddress } from '../../text/web-address.ts';
import { articleId, suppliedArticleId } from '../article-id.ts';
import { segmentArticles } from './segment-articles.ts';
import { withoutClosingWords } from './closing-words.ts';
import { extractBody } from './extract-body.ts';
import { classifyLine, type Line } from '../lines/classify-line.ts';
import {
  type Contradiction,
  contradictions,
  dateOf,
  undatedBecause,
  type UndatedBecause,
} from './article-metadata.ts';
import { genreOf } from './genre.ts';
import type { ArticleDraft } from './article-draft.ts';
import { linesOf } from '../lines/lines.ts';
import { markPosts } from '../lines/posts.ts';

/** UTF-16 units of the body that stand in for a headline in the id. */
const OPENING = 200;

/** An article, and what the people who maintain the corpus should know about it. */
export type ExtractedArticle = {
  readonly article: Article;
  /** Whether the page or the sidecar gives its id: then no other article may have it. */
  readonly hasSuppliedId: boolean;
  /** Why a written date is not taken; null if the article has a date, or none is written. */
  readonly undated: UndatedBecause | null;
  /** The values of the sidecar that differ from those of the page. */
  readonly contradictions: readonly Contradiction[];
};

/** The articles of a page of plain text. */
export function articlesOf(page: Page): readonly Article[] {
  return extractArticles(page, TEXT_ALONE).map(({ article }) => article);
}

/**
 * The articles of a page, in order. The page is cut into lines, each line is classified, lines are grouped into articles
 * (segment-articles.ts, or extract-body.ts where the format marks them), and metadata are added. A page without prose has
 * no articles. Linear in the page's length; never throws.
 */
export function extractArticles(
  page: Page,
  { marked, sidecar, savedFrom }: PageKnowledge,
): readonly ExtractedArticle[] {
  const { text } = page;
  const lines = markPosts(
    text,
    linesOf(text).map((span) => classifyLine(text, span)),
  );
  const drafts =
    marked === null
      ? segmentArticles(text, lines).map((draft) => ({ draft, metadata: NO_METADATA }))
      : marked.flatMap((one) => {
          const draft = extractBody(text, one, within(lines, one.span));
          return draft === null ? [] : [{ draft, metadata: one.metadata }];
        });
  const withBody = drafts.filter(({ draft }) => draft.paragraphs > 0);
  return withBody.flatMap(({ draft, metadata: stated }, i) => {
    const metadata = withBody.length === 1 ? savedAt(stated, draft, savedFrom) : stated;
    const beside = sidecar === null ? NO_METADATA : sideOf(sidecar, i + 1, withBody.length);
    const article = articleOf(page, draft, metadata, beside);
    if (article === null) return [];
    const neighbours = { start: endOf(withBody[i - 1]?.draft), end: startOf(withBody[i + 1]?.draft, text) };
    return {
      article,
      hasSuppliedId: (beside.id ?? metadata.id) !== null,
      undated:
        article.publishedAt === null
          ? undatedBecause(text, within(lines, neighbours), beside.published ?? metadata.published)
          : null,
      contradictions:
        sidecar === null ? [] : contradictions(articleOf(page, draft, metadata, NO_METADATA), beside),
    };
  });
}

/** The metadata of the only article of a page that was saved from an address: its own link, where it has one, is nearer. */
function savedAt(metadata: Metadata, { url }: ArticleDraft, savedFrom: string | undefined): Metadata {
  return savedFrom === undefined || url !== null ? metadata : { ...metadata, url: savedFrom };
}

/** The metadata of one article of a sidecar. Those of the page hold for all its articles, but for headline, address and id. */
function sideOf(sidecar: NonNullable<PageKnowledge['sidecar']>, number: number, count: number): Metadata {
  const own = sidecar.articles.get(number) ?? NO_METADATA;
  const page = count === 1 ? sidecar.page : { ...sidecar.page, id: null, title: null, url: null };
  return {
    id: own.id ?? page.id,
    title: own.title ?? page.title,
    outlet: own.outlet ?? page.outlet,
    published: own.published ?? page.published,
    url: own.url ?? page.url,
  };
}

function articleOf(
  { source, text }: Page,
  draft: ArticleDraft,
  metadata: Metadata,
  sidecar: Metadata,
): Article | null {
  const blocks = withoutClosingWords(text, draft.blocks);
  const first = blocks[0]?.[0];
  const last = blocks.at(-1)?.at(-1);
  if (first === undefined || last === undefined) return null;
  const title =
    named(sidecar.title ?? metadata.title) ?? (draft.title === null ? null : sliceOf(text, draft.title));
  const outlet = named(sidecar.outlet ?? outletOf(text, draft, metadata));
  const ownLink = draft.url === null ? null : sliceOf(text, draft.url);
  const url = webAddress(sidecar.url) ?? webAddress(metadata.url) ?? ownLink;
  const opening = title ?? text.slice(first.start, Math.min(first.end, first.start + OPENING));
  const supplied = sidecar.id ?? metadata.id;
  return {
    id: supplied === null ? articleId({ url, outlet }, opening) : suppliedArticleId(supplied),
    source,
    span: spanOf(draft, first, last),
    title,
    outlet,
    publishedAt: readMetadataDate(sidecar.published) ?? readMetadataDate(metadata.published) ?? dateOf(draft),
    url,
    blocks,
    ...genreIn(text, draft, metadata, { title, outlet }),
  };
}

/** A name without what nobody sees in it; null if nothing is left. */
function named(written: string | null): string | null {
  const shown = written === null ? '' : onOneLine(written);
  return shown === '' ? null : shown;
}

function genreIn(
  text: string,
  { kicker }: ArticleDraft,
  { genres: stated = [] }: Metadata,
  named: Pick<Article, 'title' | 'outlet'>,
): Pick<Article, 'genre'> {
  const genre = genreOf({ ...named, stated, kicker: kicker === null ? null : sliceOf(text, kicker) });
  return genre === null ? {} : { genre };
}

function spanOf({ title, source }: ArticleDraft, first: Span, last: Span): Span {
  return {
    start: Math.min(title?.start ?? first.start, first.start),
    end: Math.max(last.end, source?.end ?? 0),
  };
}

/**
 * Metadata, else the source line, else the dateline. A source line that several paragraphs follow credits a figure, and an address
 * is nobody's name.
 */
function outletOf(text: string, draft: ArticleDraft, metadata: Metadata): string | null {
  if (metadata.outlet !== null && !isAddress(metadata.outlet)) return metadata.outlet;
  const { source, paragraphsAfterSource, dateline } = draft;
  const name = source === null || paragraphsAfterSource > 1 ? '' : sliceOf(text, source);
  if (name !== '' && !isAddress(name)) return name;
  // A source line whose name is lost names nobody, and neither may the dateline then.
  const lost = source !== null && paragraphsAfterSource <= 1;
  return lost ? null : (dateline?.outlet ?? null);
}

/** The lines within a span, found by binary search: a page may hold a thousand articles. */
function within(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  const from = firstNotBefore(lines, start);
  let to = from;
  while ((lines[to]?.span.end ?? Infinity) <= end) to++;
  return lines.slice(from, to);
}

function firstNotBefore(lines: readonly Line[], start: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(draft: ArticleDraft | undefined): number {
  return draft?.blocks.at(-1)?.at(-1)?.end ?? 0;
}

function startOf(draft: ArticleDraft | undefined, text: string): number {
  return draft?.blocks[0]?.[0]?.start ?? text.length;
}
