import type { Feed } from '../../domain/feeds.ts';
import { NEW_FEED, type FeedsState, type FeedState } from '../../domain/feeds-state.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Fewer polls that brought something new show no habit. Nothing new for so many times the longest pause between them is silence. */
const MIN_ARRIVALS = 4;
const LONGER = 2;

/** How a feed is: `new` before its first poll; `silent` where it has brought nothing for longer than it used to. */
export type FeedCondition = 'new' | 'fine' | 'failing' | 'silent';

/** What operators are told of a feed. */
export type FeedHealth = {
  readonly address: string;
  readonly outlet: string | null;
  readonly condition: FeedCondition;
  /** ISO times; null if there was none yet. */
  readonly lastSuccessAt: string | null;
  readonly lastNewAt: string | null;
  readonly nextAt: string | null;
  /** In the operator's English. */
  readonly lastFault: { readonly at: string; readonly words: string } | null;
  /** Pages taken in all, pages fetched today (UTC), and pages that wait. */
  readonly taken: number;
  readonly fetchedToday: number;
  readonly waiting: number;
};

/** How each feed is, in the order of the list. */
export function feedsHealth(feeds: readonly Feed[], states: FeedsState, now: Date): readonly FeedHealth[] {
  return feeds.map(({ address, outlet }) => {
    const state = Object.hasOwn(states, address) ? (states[address] ?? NEW_FEED) : NEW_FEED;
    const { lastSuccessAt, lastFault, taken, waiting, arrivals } = state;
    const wasPolled = lastSuccessAt !== null || lastFault !== null;
    return {
      ...{ address, outlet, condition: conditionOf(state, now), lastSuccessAt, lastFault, taken },
      lastNewAt: arrivals.at(-1) ?? null,
      nextAt: wasPolled ? state.nextAt : null,
      fetchedToday: state.day === now.toISOString().slice(0, 10) ? state.fetchedToday : 0,
      waiting: waiting.length,
    };
  });
}

function conditionOf(state: FeedState, now: Date): FeedCondition {
  if (state.failures > 0) return 'failing';
  if (state.lastSuccessAt === null) return 'new';
  return isSilent(state.arrivals, now) ? 'silent' : 'fine';
}

/** Whether nothing has come for twice the longest pause that there was, and for more than a day. */
function isSilent(arrivals: readonly string[], now: Date): boolean {
  if (arrivals.length < MIN_ARRIVALS) return false;
  const times = arrivals.map((at) => Date.parse(at));
  const pauses = times.slice(1).map((at, i) => at - (times[i] ?? at));
  const since = now.getTime() - (times.at(-1) ?? now.getTime());
  return since > DAY_MS && since > LONGER * Math.max(...pauses);
}
