import { failure, IsnadError, notice, type Notice } from '../../domain/error.ts';
import type { FeedItem, FeedReader } from '../../domain/ports/feed-reader.ts';
import type { Fetcher } from '../../domain/ports/fetcher.ts';
import type { Intake, Placement } from '../../domain/ports/intake.ts';
import { type FeedNews, MAX_FEED_ENTRIES_KNOWN, MAX_FEED_ENTRIES_PER_CALL, newsOf } from './feed-news.ts';
import { parseCorpus, type ParsedCorpus } from '../indexing/parse-corpus.ts';
import { sourceOfFetched } from './source-of-page.ts';

export type AddDeps = {
  readonly intake: Intake;
  readonly fetcher: Fetcher;
  readonly feeds: FeedReader;
  /** The extension that a fetched page gets, by its content type; absent where such pages are not read. */
  readonly extensions: ReadonlyMap<string, string>;
};

/** What to add. */
export type Wanted = {
  /** Files, folders and addresses. */
  readonly inputs: readonly string[];
  /** Addresses of feeds, of which the new entries are added. */
  readonly feeds: readonly string[];
  /** Called before the pages of a feed are fetched. An error that it throws ends the whole call. */
  readonly agree: (news: FeedNews) => Promise<boolean>;
};

/** Pages in the intake, before any is added to the corpus. */
export type Gathered = {
  readonly understood: ParsedCorpus;
  /** Files with at least one article. */
  readonly sources: readonly string[];
  /** One for each input, file or entry that cannot be added. */
  readonly failures: readonly Notice[];
  /** Entries of feeds, with the file that each became. */
  readonly entries: readonly { readonly news: FeedNews; readonly id: string; readonly source: string }[];
};

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * Copies and fetches pages into the intake and parses them. An input that cannot be taken becomes a failure in the result,
 * and the rest goes on.
 *
 * @throws what `wanted.agree` throws
 */
export async function gatherPages(deps: AddDeps, wanted: Wanted): Promise<Gathered> {
  const { intake, fetcher, feeds } = deps;
  const failures: Notice[] = [];
  const entries: Gathered['entries'][number][] = [];
  const trying = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      failures.push(error.notice);
      return null;
    }
  };
  const fetched = new Map<string, string>();
  const take = async (address: string): Promise<string> => {
    // Two entries may lead to the same page.
    const before = fetched.get(address);
    if (before !== undefined) return before;
    const page = await fetcher.fetch(address);
    const source = sourceOfFetched(page, deps.extensions);
    await intake.takeFetched(page, source);
    fetched.set(address, source);
    return source;
  };
  for (const input of wanted.inputs) {
    await trying(async () => {
      // No file has a name like an address, so one that cannot be fetched fails as an address, with the reason.
      if (ADDRESS.test(input)) await take(input);
      else failures.push(...(await intake.takeFiles(input)));
    });
  }
  for (const feed of new Set(wanted.feeds)) {
    const news = await trying(async () => {
      const seen = await intake.seenOf(feed);
      return newsOf(feed, await feeds.read(feed, (await fetcher.fetch(feed)).bytes), seen);
    });
    if (news === null) continue;
    failures.push(...leftOut(news));
    if (news.taken.length > 0 && !(await wanted.agree(news))) {
      failures.push(notice('feed-declined', { address: feed, entries: news.taken.length }));
      continue;
    }
    for (const item of news.taken) {
      const source = await trying(() => take(pageAddress(feed, item)));
      if (source !== null) entries.push({ news, id: item.id, source });
    }
  }
  const understood = await parseCorpus(intake.corpus);
  const sources = [...new Set(understood.pages.map(({ source }) => intake.fileOf(source)))];
  failures.push(...understood.refused.map((one) => one.notice), ...understood.remarks);
  return { understood, sources, failures, entries };
}

/** Notices about the entries of a feed that this call leaves out. */
function leftOut({ feed: address, left, entries }: FeedNews): Notice[] {
  return [
    ...(left > 0 ? [notice('feed-entries-left', { address, left, limit: MAX_FEED_ENTRIES_PER_CALL })] : []),
    ...(entries > MAX_FEED_ENTRIES_KNOWN
      ? [notice('feed-too-long', { address, entries, limit: MAX_FEED_ENTRIES_KNOWN })]
      : []),
  ];
}

function pageAddress(feed: string, { id, link }: FeedItem): string {
  if (link === null)
    throw failure('feed-invalid', { address: feed, problem: `its entry "${id}" has no link` });
  // Some feeds write addresses relative to their own.
  return URL.canParse(link, feed) ? new URL(link, feed).href : link;
}

/**
 * Moves the gathered pages into the corpus and remembers which entries of feeds were added.
 *
 * @throws `corpus-unwritable` before anything is added
 */
export async function placePages(
  intake: Intake,
  { sources, entries }: Gathered,
): Promise<{ readonly placed: readonly Placement[]; readonly failures: readonly Notice[] }> {
  const { placed, problems } = await intake.place(sources);
  const failures = [
    ...placed.flatMap((one) => (one.outcome === 'left-out' ? [one.notice] : [])),
    ...problems,
  ];
  const there = new Set(placed.filter(({ outcome }) => outcome !== 'left-out').map(({ source }) => source));
  for (const news of new Set(entries.map((entry) => entry.news))) {
    const ids = entries.filter((entry) => entry.news === news && there.has(entry.source)).map(({ id }) => id);
    try {
      await intake.markSeen(news.feed, [...ids, ...news.known], MAX_FEED_ENTRIES_KNOWN);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      failures.push(error.notice);
    }
  }
  return { placed, failures };
}
