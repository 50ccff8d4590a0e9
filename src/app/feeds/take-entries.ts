import { IsnadError, type Notice } from '../../domain/error.ts';
import type { Feed, ListedEntry } from '../../domain/feeds.ts';
import type { FeedState } from '../../domain/feeds-state.ts';
import { sourceOfAddress } from '../add/source-of-page.ts';
import type { FeedDeps } from './feed-deps.ts';
import { FEEDS_FOLDER } from './fetch-page.ts';
import type { NewsEntry } from './listed-news.ts';
import { placeTaken } from './place-taken.ts';
import type { Taken } from './take-pages.ts';

/** The address of the page of an entry; null if it links nowhere. Some feeds write addresses relative to their own. */
export function addressOfEntry({ address }: Feed, { link }: Pick<ListedEntry, 'link'>): string | null {
  if (link === null || !URL.canParse(link, address)) return null;
  const url = new URL(link, address);
  url.hash = '';
  return url.href;
}

/** Takes the full texts that entries bring, each as a page of its own, up to the day's number. Nothing is fetched for it. */
export async function takeEntries(
  feed: Feed,
  { state: before, news }: { readonly state: FeedState; readonly news: readonly NewsEntry[] },
  deps: FeedDeps,
  save: (state: FeedState) => Promise<void>,
): Promise<Taken> {
  const wanted = news.slice(0, Math.max(0, feed.perDay - before.fetchedToday));
  if (wanted.length === 0) return { state: before, ...NOTHING, attempts: 0, successes: 0, faults: [] };
  const intake = await deps.openIntake();
  try {
    const faults: Notice[] = [];
    const sources = new Map<string, { readonly isWanted: boolean }>();
    for (const entry of wanted) {
      const source = sourceOfEntry(feed, entry);
      const fetchedAt = deps.now().toISOString();
      try {
        await intake.takeFetched(
          {
            ...{ requested: feed.address, address: feed.address, fetchedAt },
            ...{
              bytes: new TextEncoder().encode(entry.xml),
              contentType: 'application/xml',
              encoding: 'utf-8',
            },
          },
          source,
        );
        sources.set(source, { isWanted: entry.isWanted });
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        faults.push(error.notice);
      }
    }
    const outcomes = await placeTaken(feed, intake, sources, deps);
    const kinds = [...outcomes.values()].map((outcome) => outcome.kind);
    for (const outcome of outcomes.values()) if (outcome.kind === 'refused') faults.push(outcome.notice);
    const done = { ...before.done, ...Object.fromEntries(wanted.map(({ id, changed }) => [id, changed])) };
    const state = { ...before, done, fetchedToday: before.fetchedToday + wanted.length };
    await save(state);
    return {
      state,
      added: kinds.filter((kind) => kind === 'added').length,
      replaced: kinds.filter((kind) => kind === 'replaced').length,
      attempts: wanted.length,
      successes: kinds.filter((kind) => kind !== 'refused').length,
      faults,
    };
  } finally {
    intake.remove();
  }
}

const NOTHING = { added: 0, replaced: 0 };

/** The page of an entry keeps its name if the entry is changed. */
function sourceOfEntry(feed: Feed, entry: NewsEntry): string {
  const page = addressOfEntry(feed, entry);
  const named = new URL(page ?? feed.address);
  named.hash = `${entry.id} in ${feed.address}`;
  return FEEDS_FOLDER + sourceOfAddress(named.href, '.xml');
}
