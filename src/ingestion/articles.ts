import type { Article } from '../domain/article.ts';
import type { Page } from '../domain/page.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import { NOTHING_SAID, TEXT_ALONE, type PageKnowledge, type Said } from '../domain/supplied.ts';
import { readMetadataDate } from '../text/metadata-date.ts';
import { webAddress } from '../text/web-address.ts';
import { articleId, suppliedArticleId } from './article-id.ts';
import { assemble } from './assemble.ts';
import { bodyOfRegion } from './body-of-region.ts';
import { classifyLine, type Line } from './classify-line.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { dateOf } from './date-of.ts';
import type { Draft } from './draft.ts';
import { linesOf } from './lines.ts';
import { markPosts } from './posts.ts';
import { undatedBecause, type UndatedBecause } from './undated.ts';

/** Of the body, in UTF-16 units: stands in for a headline in the id. */
const OPENING = 200;

/** An article with what its editors should know of it. */
export type FoundArticle = {
  readonly article: Article;
  /** Whether somebody named its id: then no other article may have it. */
  readonly hasSuppliedId: boolean;
  /** Why a date that somebody wrote is not taken; null where the article has one, or nobody wrote any. */
  readonly undated: UndatedBecause | null;
  /** Where the side file says otherwise than the page. */
  readonly contradictions: readonly Contradiction[];
};

/** The articles of a page of which nothing is known but its text. */
export function articlesOf(page: Page): readonly Article[] {
  return foundArticles(page, TEXT_ALONE).map(({ article }) => article);
}

/**
 * The articles of a page, in order: lines, what each line is, which lines make an article, and what is said of it.
 * A page without prose has none. Linear in the page's length; never throws.
 */
export function foundArticles(page: Page, { regions, side }: PageKnowledge): readonly FoundArticle[] {
  const { text } = page;
  const lines = markPosts(
    text,
    linesOf(text).map((span) => classifyLine(text, span)),
  );
  const drafts =
    regions === null
      ? assemble(text, lines).map((draft) => ({ draft, said: NOTHING_SAID }))
      : regions.flatMap((region) => {
          const draft = bodyOfRegion(text, region, within(lines, region.span));
          return draft === null ? [] : [{ draft, said: region.said }];
        });
  const withBody = drafts.filter(({ draft }) => draft.paragraphs > 0);
  return withBody.flatMap(({ draft, said }, i) => {
    const beside = side === null ? NOTHING_SAID : sideOf(side, i + 1, withBody.length);
    const article = articleOf(page, draft, said, beside);
    if (article === null) return [];
    const neighbours = { start: endOf(withBody[i - 1]?.draft), end: startOf(withBody[i + 1]?.draft, text) };
    return {
      article,
      hasSuppliedId: (beside.id ?? said.id) !== null,
      undated:
        article.publishedAt === null
          ? undatedBecause(text, within(lines, neighbours), beside.published ?? said.published)
          : null,
      contradictions: side === null ? [] : contradictions(articleOf(page, draft, said, NOTHING_SAID), beside),
    };
  });
}

/** Of several articles on a page, what is said of the page holds for all but its headline, address and id. */
function sideOf(side: NonNullable<PageKnowledge['side']>, number: number, count: number): Said {
  const own = side.articles.get(number) ?? NOTHING_SAID;
  const page = count === 1 ? side.page : { ...side.page, id: null, title: null, url: null };
  return {
    id: own.id ?? page.id,
    title: own.title ?? page.title,
    outlet: own.outlet ?? page.outlet,
    published: own.published ?? page.published,
    url: own.url ?? page.url,
  };
}

function articleOf({ source, text }: Page, draft: Draft, said: Said, side: Said): Article | null {
  const first = draft.blocks[0]?.[0];
  const last = draft.blocks.at(-1)?.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = side.title ?? said.title ?? (draft.title === null ? null : sliceOf(text, draft.title));
  const outlet = side.outlet ?? outletOf(text, draft, said);
  const ownLink = draft.url === null ? null : sliceOf(text, draft.url);
  const url = webAddress(side.url) ?? webAddress(said.url) ?? ownLink;
  const opening = title ?? text.slice(first.start, Math.min(first.end, first.start + OPENING));
  const supplied = side.id ?? said.id;
  return {
    id: supplied === null ? articleId({ url, outlet }, opening) : suppliedArticleId(supplied),
    source,
    span: spanOf(draft, first, last),
    title,
    outlet,
    publishedAt: readMetadataDate(side.published) ?? readMetadataDate(said.published) ?? dateOf(draft),
    url,
    blocks: draft.blocks,
  };
}

function spanOf({ title, source }: Draft, first: Span, last: Span): Span {
  return {
    start: Math.min(title?.start ?? first.start, first.start),
    end: Math.max(last.end, source?.end ?? 0),
  };
}

/** The source line, else metadata, else the dateline. A source line that several paragraphs follow credits a figure. */
function outletOf(text: string, draft: Draft, said: Said): string | null {
  const { source, paragraphsAfterSource, dateline } = draft;
  const name = source === null || paragraphsAfterSource > 1 ? '' : sliceOf(text, source);
  if (name !== '') return name;
  // A source line whose name is lost names nobody, and neither may the dateline then.
  const lost = source !== null && paragraphsAfterSource <= 1;
  return said.outlet ?? (lost ? null : (dateline?.outlet ?? null));
}

/** The lines of a stretch, found without looking at all: a page may hold a thousand articles. */
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

function endOf(draft: Draft | undefined): number {
  return draft?.blocks.at(-1)?.at(-1)?.end ?? 0;
}

function startOf(draft: Draft | undefined, text: string): number {
  return draft?.blocks[0]?.[0]?.start ?? text.length;
}
