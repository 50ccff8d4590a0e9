import type { Feed, ListedEntry } from '../../domain/feeds.ts';
import type { FeedState, WaitingEntry } from '../../domain/feeds-state.ts';
import { digestOf } from '../../text/digest.ts';
import { hasWantedWord } from './wanted-words.ts';

/** The newest entries of a listing that are looked at, and those that are remembered, so that none is taken twice. */
export const MAX_ENTRIES_KNOWN = 5000;

/** UTF-16 units of an id or of what an entry says of its change; longer ones are remembered by their digest. */
const MAX_REMEMBERED_CHARS = 200;

/** A new or changed entry of a listing, with its id and change as they are remembered. */
export type NewsEntry = ListedEntry & { readonly isWanted: boolean };

/**
 * The entries that are new, or say that they were changed, newest first; and what is remembered of the others.
 *
 * @param isWhole whether the listing is all that the feed has, so that what it no longer lists can be forgotten
 */
export function listedNews(
  feed: Feed,
  { done, waiting }: Pick<FeedState, 'done' | 'waiting'>,
  listed: readonly ListedEntry[],
  isWhole: boolean,
): { readonly news: readonly NewsEntry[]; readonly done: FeedState['done'] } {
  const byId = new Map<string, ListedEntry>();
  const isShared = sharedIds(listed);
  for (const entry of listed) {
    const id = remembered(isShared(entry.id) ? (entry.link ?? entry.id) : entry.id);
    if (!byId.has(id)) byId.set(id, { ...entry, id, changed: remembered(entry.changed) });
  }
  const newest = [...byId.values()]
    .sort((a, b) => (b.publishedMs ?? -Infinity) - (a.publishedMs ?? -Infinity) || 0)
    .slice(0, MAX_ENTRIES_KNOWN);
  const before = new Map(Object.entries(done));
  const expected = new Map(waiting.map(({ id, changed }) => [id, changed]));
  const after = new Map(isWhole ? [] : before);
  const news: NewsEntry[] = [];
  for (const entry of newest) {
    const { id, changed, title, summary } = entry;
    const known = before.get(id);
    if (known !== undefined) {
      // To the end: where too many are remembered, those that are listed no longer are forgotten first.
      after.delete(id);
      after.set(id, known);
    }
    if ((known ?? expected.get(id)) === changed) continue;
    const told = [title ?? '', summary ?? ''].join('\n');
    const isWanted = hasWantedWord(told, feed.words);
    if (isWanted || told.trim() === '') news.push({ ...entry, isWanted });
    else after.set(id, changed);
  }
  return { news, done: Object.fromEntries([...after].slice(-MAX_ENTRIES_KNOWN)) };
}

/** Tells the ids that entries of several pages have in a listing: some feeds write one id for all. */
function sharedIds(listed: readonly ListedEntry[]): (id: string) => boolean {
  const links = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const { id, link } of listed) {
    if (links.has(id) && links.get(id) !== link) shared.add(id);
    links.set(id, link);
  }
  return (id) => shared.has(id);
}

/** What waits, with the news in front. Where too much waits, the oldest is given up. */
export function withWaiting(
  waiting: readonly WaitingEntry[],
  news: readonly WaitingEntry[],
): readonly WaitingEntry[] {
  const replaced = new Set(news.map(({ id }) => id).filter((id) => id !== ''));
  return [...news, ...waiting.filter(({ id }) => !replaced.has(id))].slice(0, MAX_ENTRIES_KNOWN);
}

function remembered(value: string): string {
  return value.length > MAX_REMEMBERED_CHARS ? digestOf(value) : value;
}
