import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import type { Fetched, FeedItem, FeedReader, Fetcher, Intake, Placement } from '../domain/intake.ts';
import { FEED_ENTRIES_A_CALL, FEED_ENTRIES_KNOWN, newsOf, type FeedNews } from './feed-news.ts';
import { sourceOfAddress } from './source-of-address.ts';
import { understandCorpus, type UnderstoodCorpus } from './understand-corpus.ts';

export type AddMeans = { readonly intake: Intake; readonly fetcher: Fetcher; readonly feeds: FeedReader };

/** What is to be added: files, folders and addresses; and feeds, of which what is new is added. */
export type Wanted = {
  readonly inputs: readonly string[];
  readonly feeds: readonly string[];
  /** Asked before the pages of a feed are fetched. What it throws ends all. */
  readonly agree: (news: FeedNews) => Promise<boolean>;
};

/** What was gathered, before anything is added. */
export type Gathered = {
  readonly understood: UnderstoodCorpus;
  /** Files that hold at least one article. */
  readonly sources: readonly string[];
  /** What could not be taken. */
  readonly failures: readonly Notice[];
  /** By feed, entries and the page that each became. */
  readonly entries: readonly { readonly news: FeedNews; readonly id: string; readonly source: string }[];
};

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * Copies and fetches what is wanted into the intake and says what it understands of it. What cannot be taken is told,
 * and the rest goes on.
 */
export async function gatherPages({ intake, fetcher, feeds }: AddMeans, wanted: Wanted): Promise<Gathered> {
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
    // Two entries may lead to one page.
    const before = fetched.get(address);
    if (before !== undefined) return before;
    const page = await fetcher.fetch(address);
    const source = sourceOf(page);
    await intake.takeFetched(page, source);
    fetched.set(address, source);
    return source;
  };
  for (const input of wanted.inputs) {
    await trying(async () => {
      // Also one that cannot be fetched: a file has no such name, and why it cannot be is to be told.
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
  const understood = await understandCorpus(intake.corpus);
  const sources = [
    ...new Set(understood.pages.map(({ source }) => source.replace(/(?<=\.jsonl)#\d+$/iu, ''))),
  ];
  failures.push(...understood.refused.map((one) => one.notice), ...understood.remarks);
  return { understood, sources, failures, entries };
}

/** What of a feed is not taken in this call. */
function leftOut({ feed: address, left, entries }: FeedNews): Notice[] {
  return [
    ...(left > 0 ? [notice('feed-entries-left', { address, left, limit: FEED_ENTRIES_A_CALL })] : []),
    ...(entries > FEED_ENTRIES_KNOWN
      ? [notice('feed-too-long', { address, entries, limit: FEED_ENTRIES_KNOWN })]
      : []),
  ];
}

function pageAddress(feed: string, { id, link }: FeedItem): string {
  if (link === null)
    throw failure('feed-invalid', { address: feed, problem: `its entry "${id}" has no link` });
  // Some feeds write addresses as seen from their own.
  return URL.canParse(link, feed) ? new URL(link, feed).href : link;
}

/**
 * Puts what was gathered into the corpus and remembers which entries of feeds were added.
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
      await intake.markSeen(news.feed, [...ids, ...news.known], FEED_ENTRIES_KNOWN);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      failures.push(error.notice);
    }
  }
  return { placed, failures };
}

/** Kinds of pages by content type; a server that names none means a web page. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['application/x-ndjson', '.jsonl'],
  ['application/jsonl', '.jsonl'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
]);

function sourceOf({ address, contentType }: Fetched): string {
  const extension = contentType === null ? '.html' : EXTENSIONS.get(contentType);
  if (extension === undefined) {
    throw failure('fetch-failed', { address, problem: `it is ${contentType ?? ''}, which is not read` });
  }
  return sourceOfAddress(address, extension);
}
