import type { Client } from 'discord.js';
import { FeedWatch } from '../../app/feeds/feed-watch.ts';
import type { Round } from '../../app/feeds/feed-poller.ts';
import type { PolledFeed } from '../../app/feeds/poll-feed.ts';
import type { ErrorCode } from '../../domain/error.ts';
import { IsnadError } from '../../domain/error.ts';
import type { Feed } from '../../domain/feeds.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { timeLabel } from '../render/message/time-label.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { automaticRuns } from './auto-reindex.ts';

/** UTF-16 units of an address and of a fault in a message. */
const MAX_FEED_CHARS = 200;
const MAX_FAULT_CHARS = 600;

/** Polls in a row that fail before operators are told: a server may be ill for an hour. */
const TOLD_AFTER = 2;

/** Faults that do not pass, so that operators are told at once. */
const LASTING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'address-private',
  'address-invalid',
  'feed-invalid',
]);

/**
 * Polls the feeds of FEEDS_FILE, as long as there is such a file, indexes what they brought, and tells operators of feeds that fail or
 * are silent. Returns what stops it.
 */
export function pollFeeds(client: Client, context: BotContext): () => void {
  const { feeds, settings, log, news } = context;
  const end = new AbortController();
  // With WATCH=true the pages are indexed by themselves as it is.
  const runs = settings.watch === null ? automaticRuns(client, context) : null;
  const told = new Told(context);
  let isFirst = true;
  const watch = new FeedWatch({
    ...{ list: feeds.list, lock: feeds.lock, poller: feeds.poller, pause: feeds.pause },
    async onRound(round) {
      // Pages may have been taken by a run that ended before it indexed them.
      if (isFirst || round.added + round.replaced > 0) runs?.touched();
      isFirst = false;
      logRound(context, round);
      told.ofList(round);
      await told.ofSilence();
    },
    onFailure(error) {
      log.error('feeds not polled', describeError(error));
      const why = error instanceof IsnadError ? shownFault(context.describeNotice(error.notice)) : '';
      news.happened('feeds', {
        first: ({ operators }) => operators.feedsStopped(why),
        again: ({ operators }) => operators.feedsStopped(why),
      });
    },
  });
  void watch.run(end.signal);
  return () => {
    end.abort();
    runs?.close();
  };
}

/** Tells operators of a feed that fails: once, and then how often it did. */
export function tellOfFailure(
  { news, log, describeNotice }: Pick<BotContext, 'news' | 'log' | 'describeNotice'>,
  { address }: Feed,
  { state: { failures, lastFault }, faults }: PolledFeed,
): void {
  for (const fault of faults) log.warn(describeNotice(fault), { feed: address, code: fault.code });
  const isLasting = faults.some(({ code }) => LASTING.has(code));
  if (failures === 0 || (failures < TOLD_AFTER && !isLasting)) return;
  const [feed, why] = [shownFeed(address), shownFault(lastFault?.words ?? '')];
  news.happened(`feed ${address}`, {
    first: ({ operators }) => operators.feedFails(feed, why),
    again: ({ operators }, count) => operators.feedFailsAgain(feed, count),
  });
}

function logRound({ log }: Pick<BotContext, 'log'>, { polled, added, replaced }: Round): void {
  if (polled > 0) log.info('feeds polled', { feeds: polled, newPages: added, newerVersions: replaced });
}

/** What operators were told, so that they are told once. */
class Told {
  readonly #context: BotContext;
  #problems: ReadonlySet<string> = new Set();
  #silent: ReadonlySet<string> = new Set();

  constructor(context: BotContext) {
    this.#context = context;
  }

  /** Faults of the list, each as long as it is there. */
  ofList({ problems }: Round): void {
    const { describeNotice, log, news } = this.#context;
    const words = problems.map(describeNotice);
    for (const one of words) {
      if (this.#problems.has(one)) continue;
      log.warn(one);
      const why = shownFault(one);
      news.happened(`feed list ${one}`, {
        first: ({ operators }) => operators.feedListWrong(why),
        again: ({ operators }) => operators.feedListWrong(why),
      });
    }
    this.#problems = new Set(words);
  }

  async ofSilence(): Promise<void> {
    const { feeds, news } = this.#context;
    const silent = ((await feeds.health()) ?? []).filter(({ condition }) => condition === 'silent');
    for (const { address, lastNewAt } of silent) {
      if (this.#silent.has(address)) continue;
      const [feed, since] = [shownFeed(address), timeLabel(lastNewAt ?? '')];
      news.happened(`silent feed ${address}`, {
        first: ({ operators }) => operators.feedSilent(feed, since),
        again: ({ operators }) => operators.feedSilent(feed, since),
      });
    }
    this.#silent = new Set(silent.map(({ address }) => address));
  }
}

function shownFeed(address: string): string {
  return shownLabel(address, MAX_FEED_CHARS) ?? '';
}

function shownFault(words: string): string {
  return shownLabel(words, MAX_FAULT_CHARS) ?? '';
}
