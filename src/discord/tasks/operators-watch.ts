import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { commandMention } from '../commands/command-mention.ts';
import { reindex } from '../commands/reindex.ts';
import { describeError } from '../gateway/describe-error.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { indexIsDue } from './index-is-due.ts';
import { tellOperators } from './operators-channel.ts';

/** Milliseconds between two looks. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

const MAX_SIZE_CHARS = 30;

/** A state that operators are told of when it begins and when it ends. */
type Condition = {
  readonly holds: boolean;
  readonly begins: (strings: UiStrings) => string;
  readonly ends: (strings: UiStrings) => string;
};

/**
 * Tells the operators' channel when little disk space is left and when the index lacks changes of the pages, and when that is over. It
 * looks once the index is ready, and then every hour. Returns what stops that.
 */
export function watchForOperators(client: Client, context: BotContext): () => void {
  if (context.settings.operatorsChannelId === null) return () => undefined;
  const told = new Map<string, boolean>();
  /** Looks in a row at which the index lacked changes. */
  let staleLooks = 0;
  const look = async (): Promise<void> => {
    const isStale = (await indexIsDue(context)) === true && context.indexRunner.inWork === null;
    staleLooks = isStale ? staleLooks + 1 : 0;
    const conditions = { disk: await diskCondition(context), index: staleCondition(context, staleLooks) };
    for (const [name, { holds, begins, ends }] of Object.entries(conditions)) {
      if (holds === (told.get(name) ?? false)) continue;
      if (await tellOperators(client, context, holds ? begins : ends)) told.set(name, holds);
    }
  };
  const lookSafely = (): void => {
    look().catch((error: unknown) => {
      context.log.warn('disk and index not looked at', describeError(error));
    });
  };
  void context.liveEngine.ready().then(lookSafely);
  const timer = setInterval(lookSafely, LOOK_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

async function diskCondition({ freeSpace, settings }: BotContext): Promise<Condition> {
  const free = await freeSpace();
  const size = shownLabel(`${Math.floor(free / 1e6)} MB`, MAX_SIZE_CHARS) ?? '';
  return {
    holds: free < settings.diskLowBytes,
    begins: ({ operators }) => operators.diskLow(size),
    ends: ({ operators }) => operators.diskEnough(size),
  };
}

/** With WATCH=true a run is about to begin where changes are seen for the first time. */
function staleCondition(context: BotContext, looks: number): Condition {
  return {
    holds: looks > (context.settings.watch === null ? 0 : 1),
    begins: ({ operators }) => operators.indexStale(commandMention(context, reindex, 'run')),
    ends: ({ operators }) => operators.indexFresh,
  };
}
