import type { Notice } from '../../domain/error.ts';
import { NO_VALIDATORS, type Feed, type Validators } from '../../domain/feeds.ts';
import type { FeedState, TakenPage, WaitingEntry } from '../../domain/feeds-state.ts';
import type { Intake } from '../../domain/ports/intake.ts';
import type { FeedDeps } from './feed-deps.ts';
import { fetchPage, type FetchedPage } from './fetch-page.ts';
import { MAX_ENTRIES_KNOWN } from './listed-news.ts';
import { placeTaken, type TakenOutcome } from './place-taken.ts';

/** Pages that are fetched before they are put into the corpus together: a kill costs as many requests at most. */
const MAX_PAGES_TOGETHER = 10;

/** After so many failures for a reason that may pass, a page is given up. */
const MAX_TRIES = 5;

/** Hosts that do not give a page for now. After so many, all other pages wait for the next poll: each such host may have taken half a minute. */
const MAX_HELD_HOSTS = 3;

/** What came of taking what is new. */
export type Taken = {
  readonly state: FeedState;
  readonly added: number;
  readonly replaced: number;
  /** How many pages were asked for, and how many of them came, whatever is in them. */
  readonly attempts: number;
  readonly successes: number;
  readonly faults: readonly Notice[];
};

/**
 * Takes the pages that wait, until the day's number is reached. Where a page cannot be had for now, its host is left alone, and the pages
 * of other hosts are taken.
 *
 * @param save is given the state after each few pages
 */
export async function takePages(
  feed: Feed,
  before: FeedState,
  deps: FeedDeps,
  save: (state: FeedState) => Promise<void>,
): Promise<Taken> {
  let taken: Taken = { state: before, added: 0, replaced: 0, attempts: 0, successes: 0, faults: [] };
  const held = new Set<string>();
  for (;;) {
    const { waiting, fetchedToday } = taken.state;
    // The day's number may have been lowered since.
    const left = Math.max(0, feed.perDay - fetchedToday);
    const free = waiting.filter(({ address }) => !held.has(hostOf(address)));
    const batch = free.slice(0, Math.min(MAX_PAGES_TOGETHER, left));
    const isOver = held.size >= MAX_HELD_HOSTS || deps.signal?.aborted === true;
    if (batch.length === 0 || isOver) return taken;
    const intake = await deps.openIntake();
    try {
      const record = new TakingRecord(feed, taken, { now: deps.now(), held });
      await takeBatch(record, batch, intake, deps);
      taken = record.taken;
      await save(taken.state);
    } finally {
      intake.remove();
    }
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** An entry whose page lies in the intake. */
type InIntake = { readonly entry: WaitingEntry; readonly source: string; readonly validators: Validators };

async function takeBatch(
  record: TakingRecord,
  batch: readonly WaitingEntry[],
  intake: Intake,
  deps: FeedDeps,
): Promise<void> {
  const inIntake: InIntake[] = [];
  const { pages } = record.taken.state;
  for (const entry of batch) {
    if (deps.signal?.aborted === true) break;
    // The next page would most likely fail as well, and a host in trouble is not helped by more requests.
    if (record.held.has(hostOf(entry.address)) || record.held.size >= MAX_HELD_HOSTS) continue;
    const known = pages.find(({ address }) => address === entry.address);
    const fetched = await fetchPage(entry.address, known, intake, deps);
    record.fetched(entry, fetched);
    if (fetched.kind === 'taken') inIntake.push({ entry, ...fetched });
  }
  if (inIntake.length === 0) return;
  const sources = new Map(inIntake.map(({ source, entry }) => [source, { isWanted: entry.isWanted }]));
  const outcomes = await placeTaken(record.feed, intake, sources, deps);
  const counted = new Set<string>();
  for (const one of inIntake) {
    record.placed(one, outcomes.get(one.source));
    // Two entries may lead to the same page.
    if (!counted.has(one.source)) record.count(outcomes.get(one.source));
    counted.add(one.source);
  }
}

/** Writes down, entry by entry, what came of them. */
class TakingRecord {
  readonly feed: Feed;
  readonly #now: Date;
  taken: Taken;
  /** Hosts that do not give a page for now. */
  readonly held: Set<string>;

  constructor(feed: Feed, before: Taken, { now, held }: { readonly now: Date; readonly held: Set<string> }) {
    this.feed = feed;
    this.#now = now;
    this.held = held;
    this.taken = before;
  }

  fetched(entry: WaitingEntry, fetched: FetchedPage): void {
    const { state, attempts, successes } = this.taken;
    const wasAsked = fetched.kind !== 'later' || !fetched.isWaiting;
    const counted = wasAsked ? { ...state, fetchedToday: state.fetchedToday + 1 } : state;
    this.taken = {
      ...this.taken,
      state: counted,
      attempts: attempts + 1,
      successes: successes + (fetched.kind === 'taken' || fetched.kind === 'unchanged' ? 1 : 0),
    };
    if (fetched.kind === 'unchanged') this.#finish(entry, null);
    else if (fetched.kind === 'given-up') this.#giveUp(entry, fetched.notice);
    else if (fetched.kind === 'later') {
      this.held.add(hostOf(entry.address));
      const tries = entry.tries + (fetched.isWaiting ? 0 : 1);
      if (tries >= MAX_TRIES) this.#giveUp(entry, fetched.notice);
      else {
        this.#tell(fetched.notice);
        // Behind the others, so that one page that cannot be had does not hold up all.
        const others = this.taken.state.waiting.filter((one) => one !== entry);
        this.#change({ waiting: [...others, { ...entry, tries }] });
      }
    }
  }

  placed({ entry, source, validators }: InIntake, outcome: TakenOutcome | undefined): void {
    const kind = outcome?.kind ?? 'unwanted';
    const isThere = kind === 'added' || kind === 'replaced' || kind === 'as-it-was';
    const { recheckMs } = this.feed;
    const recheckAt =
      kind === 'added' && recheckMs !== null ? new Date(this.#now.getTime() + recheckMs).toISOString() : null;
    if (outcome?.kind === 'refused') this.#tell(outcome.notice);
    this.#finish(entry, { address: entry.address, source: isThere ? source : null, validators, recheckAt });
  }

  count(outcome: TakenOutcome | undefined): void {
    const { added, replaced } = this.taken;
    this.taken = {
      ...this.taken,
      added: added + (outcome?.kind === 'added' ? 1 : 0),
      replaced: replaced + (outcome?.kind === 'replaced' ? 1 : 0),
    };
  }

  #giveUp(entry: WaitingEntry, why: Notice): void {
    this.#tell(why);
    this.#finish(entry, { address: entry.address, source: null, validators: NO_VALIDATORS, recheckAt: null });
  }

  /** @param page what is remembered of its page from now on; null: what was remembered before */
  #finish(entry: WaitingEntry, page: TakenPage | null): void {
    const { state } = this.taken;
    const { id, changed, address } = entry;
    const others = state.pages.filter((one) => one.address !== address);
    this.#change({
      waiting: state.waiting.filter((one) => one.id !== id || one.address !== address),
      done: id === '' ? state.done : { ...state.done, [id]: changed },
      pages: page === null ? state.pages : [page, ...others].slice(0, MAX_ENTRIES_KNOWN),
    });
  }

  #tell(fault: Notice): void {
    this.taken = { ...this.taken, faults: [...this.taken.faults, fault] };
  }

  #change(change: Partial<FeedState>): void {
    this.taken = { ...this.taken, state: { ...this.taken.state, ...change } };
  }
}
