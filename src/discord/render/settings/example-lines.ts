import { newestDateFirst, type Article } from '../../../domain/article.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';

const EXAMPLES = 3;

/** UTF-16 units of a headline. */
const MAX_EXAMPLE_CHARS = 150;

/** The newest headlines as examples of what can be asked about, below a line that says so; no line if there are none. */
export function exampleLines(articles: readonly Article[], { help }: UiStrings): string[] {
  const headlines = newestHeadlines(articles);
  return headlines.length === 0 ? [] : [help.examples, ...headlines];
}

/** The newest headlines that can be shown, one per line. It stops at the third, however many articles there are. */
function newestHeadlines(articles: readonly Article[]): string[] {
  const newest = [...articles].sort((a, b) => newestDateFirst(a.publishedAt, b.publishedAt));
  const lines: string[] = [];
  for (const { title } of newest) {
    if (lines.length === EXAMPLES) break;
    const label = title === null ? null : shownLabel(title, MAX_EXAMPLE_CHARS);
    if (title !== null && label !== null) lines.push(`- ${inDirectionOf(title, label)}`);
  }
  return lines;
}
