import type { Article } from '../domain/article.ts';
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
  const dateOf = ({ publishedAt }: Article): string => publishedAt ?? '';
  const headlines = [...articles]
    .sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
    .flatMap(({ title }) => (title === null ? [] : [{ title, label: shownLabel(title, LONGEST_HEADLINE) }]))
    .flatMap(({ title, label }) => (label === null ? [] : [`- ${inDirectionOf(title, label)}`]))
    .slice(0, EXAMPLES);
  const examples = headlines.length === 0 ? [] : [words.helpExamples, ...headlines];
  return textPlan([words.help(names.ask, names.findSources), ...examples].join('\n'));
}
