import type { Article, IsoDate } from '../domain/article.ts';
import type { Page } from '../domain/page.ts';
import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import { articleId } from './article-id.ts';
import { assemble } from './assemble.ts';
import { classifyLine } from './classify-line.ts';
import type { Draft } from './draft.ts';
import { linesOf } from './lines.ts';
import { markPosts } from './posts.ts';

/** Of the body, in UTF-16 units: stands in for a headline in the id. */
const OPENING = 200;

/**
 * The articles of a page, in order: lines, what each line is, which lines make an article, and what the
 * article says of itself. A page without prose has none. Linear in the page's length; never throws.
 */
export function articlesOf(page: Page): readonly Article[] {
  const { text } = page;
  const lines = linesOf(text).map((span) => classifyLine(text, span));
  return assemble(text, markPosts(text, lines)).flatMap((draft) => articleOf(page, draft) ?? []);
}

function articleOf({ source, text }: Page, draft: Draft): Article | null {
  const first = draft.blocks[0]?.[0];
  const last = draft.blocks.at(-1)?.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = draft.title === null ? null : sliceOf(text, draft.title);
  const outlet = outletOf(text, draft);
  const url = draft.url === null ? null : sliceOf(text, draft.url);
  const opening = title ?? text.slice(first.start, Math.min(first.end, first.start + OPENING));
  return {
    id: articleId({ url, outlet }, opening),
    source,
    span: spanOf(draft, first, last),
    title,
    outlet,
    publishedAt: dateOf(draft),
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

/** The source line, else the dateline. A source line that several paragraphs follow credits a figure. */
function outletOf(text: string, draft: Draft): string | null {
  const { source, paragraphsAfterSource, dateline } = draft;
  if (source === null || paragraphsAfterSource > 1) return dateline?.outlet ?? null;
  const name = sliceOf(text, source);
  return name === '' ? null : name;
}

/** The day that the date lines above the body state, else those below it, else the dateline. */
function dateOf({ dates, innerDates, datesBelow, dateline }: Draft): IsoDate | null {
  const timeline = innerDates.length > 1;
  for (const stated of [dates, timeline ? [] : datesBelow, timeline ? [] : innerDates]) {
    const [day, ...others] = new Set(stated.filter((date) => date !== null));
    // Of two days nobody says which is that of publication.
    if (day !== undefined) return others.length === 0 ? day : null;
  }
  return dateline?.date ?? null;
}
