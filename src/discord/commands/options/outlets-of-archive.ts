import type { BotContext } from '../../bot-context.ts';

/** The outlets of the archive as its articles have them; none before there is an index. */
export function outletsOfArchive({
  liveEngine: { state },
}: Pick<BotContext, 'liveEngine'>): readonly string[] {
  return state.kind === 'ready' ? state.engine.index.outlets : [];
}
