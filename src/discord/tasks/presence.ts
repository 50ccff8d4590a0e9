import { ActivityType, Events, type Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { shownLabel } from '../render/message/plain-label.ts';

/** Milliseconds between two looks whether there is another index. */
const LOOK_EVERY_MS = 60_000;

const MAX_DATE_CHARS = 20;

/** Shows below the bot's name how many articles there are and how new the newest is. Returns what stops that. */
export function showPresence(client: Client<true>, context: BotContext): () => void {
  let shown: string | null = null;
  const look = (): void => {
    const { state } = context.liveEngine;
    if (state.kind !== 'ready' || state.engine.generation.id === shown) return;
    shown = state.engine.generation.id;
    const name = presenceLine(context, state.engine.index.articles);
    client.user.setPresence({ activities: [{ type: ActivityType.Custom, name: 'isnad', state: name }] });
  };
  // Discord forgets it with the session.
  client.on(Events.ShardReady, () => {
    shown = null;
    look();
  });
  void context.liveEngine.ready().then(look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** In the language of the commands' names, since all servers see the same. */
function presenceLine(
  { settings: { commandNames } }: BotContext,
  articles: readonly { readonly publishedAt: string | null }[],
): string {
  const { status } = stringsFor(commandNames);
  const newest = articles.reduce<string | null>(
    (day, { publishedAt }) => (publishedAt !== null && publishedAt > (day ?? '') ? publishedAt : day),
    null,
  );
  return newest === null
    ? status.presenceUndated(articles.length)
    : status.presence(articles.length, shownLabel(newest, MAX_DATE_CHARS) ?? newest);
}
