import { newestDateFirst, type Article } from '../domain/article.ts';
import type { MessagePlan } from './message-plan.ts';
import { inDirectionOf, shownLabel } from './plain-label.ts';
import { textPlan } from './to-discord.ts';
import type { ShellWords } from './words/shell-words.ts';

const EXAMPLES = 3;

/** UTF-16 units of a headline. */
const LONGEST_HEADLINE = 150;

/** What isnad is, how it is asked, and the newest headlines as examples. @param names as Discord shows the commands */
export function helpPlan(
  articles: readonly Article[],
  words: ShellWords,
  names: { readonly ask: string; readonly findSources: string },
): MessagePlan {
  const headlines = newestHeadlines(articles);
  const examples = headlines.length === 0 ? [] : [words.helpExamples, ...headlines];
  return textPlan([words.help(names.ask, names.findSources), ...examples].join('\n'));
}

/** The newest that can be shown, a line each; of ten thousand articles only as many are looked at as are needed. */
function newestHeadlines(articles: readonly Article[]): string[] {
  const newest = [...articles].sort((a, b) => newestDateFirst(a.publishedAt, b.publishedAt));
  const lines: string[] = [];
  for (const { title } of newest) {
    if (lines.length === EXAMPLES) break;
    const label = title === null ? null : shownLabel(title, LONGEST_HEADLINE);
    if (title !== null && label !== null) lines.push(`- ${inDirectionOf(title, label)}`);
  }
  return lines;
}
