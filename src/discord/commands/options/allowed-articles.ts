import { allowedBy } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import type { Article } from '../../../domain/article.ts';
import type { BotContext } from '../../bot-context.ts';
import { filterAt, locationOf, type Located } from '../../respond/location.ts';

/** The articles that may be shown where a command is used; none before there is an index. */
export function allowedArticles(
  { liveEngine: { state }, serverSettings }: BotContext,
  here: Located,
): readonly Article[] {
  const isAllowed = allowedBy(filterAt(serverSettings, locationOf(here)));
  return state.kind === 'ready' ? state.engine.index.articles.filter(isAllowed) : [];
}
