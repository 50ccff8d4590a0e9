import { IsnadError, type ErrorCode, type Notice } from '../../domain/error.ts';
import type { Feed } from '../../domain/feeds.ts';
import type { FeedState, WaitingEntry } from '../../domain/feeds-state.ts';
import type { FeedDeps } from './feed-deps.ts';
import { listFeed, type Listed } from './list-feed.ts';
import { listedNews, withWaiting, type NewsEntry } from './listed-news.ts';
import { pollDelayMs } from './next-poll.ts';
import { addressOfEntry, takeEntries } from './take-entries.ts';
import { takePages, type Taken } from './take-pages.ts';

/** Polls that brought something new, whose times are remembered. */
const MAX_ARRIVALS = 30;

/** Pages of one poll that must fail, and none be had, before the feed counts as failing. */
const MIN_FAILED_PAGES = 3;

/** What came of a poll. */
export type PolledFeed = {
  readonly state: FeedState;
  /** Pages that are new in the corpus, and pages of which there is a newer version. */
  readonly added: number;
  readonly replaced: number;
  /** What went wrong: of the feed itself, or of single pages. */
  readonly faults: readonly Notice[];
};

/**
 * Polls one feed: asks what it lists, takes what is new or was changed, and works out when to ask again. Never throws for what a server
 * does.
 *
 * @param save is given the state whenever something was taken. What it is given holds if the process is killed: nothing is lost, and
 *   nothing is taken twice.
 * @param isTaken whether the page of an address was taken by another feed
 * @throws what `save` throws, and `corpus-unwritable`
 */
export async function pollFeed(
  feed: Feed,
  before: FeedState,
  deps: FeedDeps,
  {
    save,
    isTaken,
  }: {
    readonly save: (state: FeedState) => Promise<void>;
    readonly isTaken: (address: string) => boolean;
  },
): Promise<PolledFeed> {
  const day = deps.now().toISOString().slice(0, 10);
  let state: FeedState = before.day === day ? before : { ...before, day, fetchedToday: 0 };
  /** What is saved holds, also if what follows it fails. */
  const note = async (noted: FeedState): Promise<void> => {
    state = noted;
    await save(noted);
  };
  try {
    const taken = await takeNews(feed, state, deps, { note, isTaken });
    const [fault] = taken.faults;
    // One page that is gone says nothing of its feed.
    const enough = feed.kind === 'page' ? 1 : MIN_FAILED_PAGES;
    const hasFailed = fault !== undefined && taken.attempts >= enough && taken.successes === 0;
    return {
      ...taken,
      state: hasFailed ? failed(feed, taken.state, fault, deps) : succeeded(feed, taken, deps),
    };
  } catch (error) {
    if (!(error instanceof IsnadError) || ENDING.has(error.notice.code)) throw error;
    return { state: failed(feed, state, error.notice, deps), ...NOTHING, faults: [error.notice] };
  }
}

/** Faults of the machine and not of a feed, after which nothing can be polled. */
const ENDING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['corpus-unwritable', 'feeds-state-unusable']);

/** Asks what the feed lists, and takes what is new. */
async function takeNews(
  feed: Feed,
  before: FeedState,
  deps: FeedDeps,
  {
    note,
    isTaken,
  }: {
    readonly note: (state: FeedState) => Promise<void>;
    readonly isTaken: (address: string) => boolean;
  },
): Promise<Taken> {
  const { listed, news, state } = await lookedAt(feed, before, deps, isTaken);
  await note(state);
  const withFaults = (taken: Taken): Taken => ({
    ...taken,
    faults: [...(listed?.faults ?? []), ...taken.faults],
  });
  if (feed.take === 'pages') {
    const taken = await takePages(feed, state, deps, note);
    return withFaults({ ...taken, state: { ...taken.state, ...addressesOf(listed) } });
  }
  const taken = await takeEntries(feed, { state, news }, deps, note);
  // What the day's number left over is not remembered as seen, so the feed must be asked for it again.
  const addresses = taken.attempts < news.length ? { validators: {} } : addressesOf(listed);
  return withFaults({ ...taken, state: { ...taken.state, ...addresses } });
}

function succeeded(feed: Feed, { state, added, faults: [fault] }: Taken, deps: FeedDeps): FeedState {
  const now = deps.now();
  const at = now.toISOString();
  return {
    ...state,
    failures: 0,
    lastSuccessAt: at,
    lastFault: fault === undefined ? state.lastFault : { at, words: deps.describe(fault) },
    taken: state.taken + added,
    arrivals: added > 0 ? [...state.arrivals, at].slice(-MAX_ARRIVALS) : state.arrivals,
    nextAt: later(now, pollDelayMs(feed.everyMs, 0, deps.random)),
  };
}

const NOTHING = { added: 0, replaced: 0 };

/** What the feed lists, and the state with what is new put among what waits. */
async function lookedAt(
  feed: Feed,
  state: FeedState,
  deps: FeedDeps,
  isTaken: (address: string) => boolean,
): Promise<{
  readonly listed: Listed | null;
  readonly news: readonly NewsEntry[];
  readonly state: FeedState;
}> {
  const again = rechecksDue(state, deps.now());
  const looked = { ...state, ...again };
  if (feed.kind === 'page') {
    const entry = { id: '', address: feed.address, changed: '', isWanted: feed.words.length === 0, tries: 0 };
    const waiting = looked.waiting.some(({ address }) => address === feed.address) ? looked.waiting : [entry];
    return { listed: null, news: [], state: { ...looked, waiting } };
  }
  const listed = await listFeed(feed, state, deps);
  const { news, done } = listedNews(feed, looked, listed.entries, listed.isWhole);
  if (feed.take === 'entries') return { listed, news, state: { ...looked, done } };
  const waiting: WaitingEntry[] = [];
  const after: Record<string, string> = { ...done };
  for (const { id, changed, isWanted, ...entry } of news) {
    const address = addressOfEntry(feed, entry);
    const isNew = done[id] === undefined;
    if (address === null || (isNew && isTaken(address))) after[id] = changed;
    else waiting.push({ id, address, changed, isWanted, tries: 0 });
  }
  return {
    listed,
    news,
    state: { ...looked, ...addressesOf(listed), done: after, waiting: withWaiting(looked.waiting, waiting) },
  };
}

function addressesOf(listed: Listed | null): Partial<Pick<FeedState, 'validators' | 'parts'>> {
  return listed === null ? {} : { validators: listed.validators, parts: listed.parts };
}

/** The pages that are to be fetched once more, put among what waits. */
function rechecksDue({ pages, waiting }: FeedState, now: Date): Pick<FeedState, 'pages' | 'waiting'> {
  const at = now.toISOString();
  const due = pages.filter(({ recheckAt }) => recheckAt !== null && recheckAt <= at);
  if (due.length === 0) return { pages, waiting };
  return {
    pages: pages.map((page) => (due.includes(page) ? { ...page, recheckAt: null } : page)),
    waiting: withWaiting(
      waiting,
      due.map(({ address }) => ({ id: '', address, changed: '', isWanted: true, tries: 0 })),
    ),
  };
}

function failed(feed: Feed, state: FeedState, fault: Notice, { now, random, describe }: FeedDeps): FeedState {
  const at = now();
  const failures = state.failures + 1;
  const asked = fault.code === 'host-asks-to-wait' ? fault.values.until : '';
  const next = later(at, pollDelayMs(feed.everyMs, failures, random));
  return {
    ...state,
    failures,
    lastFault: { at: at.toISOString(), words: describe(fault) },
    nextAt: asked > next ? asked : next,
  };
}

function later(from: Date, ms: number): string {
  return new Date(from.getTime() + ms).toISOString();
}
