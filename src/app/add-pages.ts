import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import type { Fetched, FeedReader, Fetcher, Intake, Placement } from '../domain/intake.ts';
import { sourceOfAddress } from './source-of-address.ts';
import { understandCorpus, type UnderstoodCorpus } from './understand-corpus.ts';

export type AddMeans = { readonly intake: Intake; readonly fetcher: Fetcher; readonly feeds: FeedReader };

/** What is to be added: files, folders and addresses; and feeds, of which what is new is added. */
export type Wanted = { readonly inputs: readonly string[]; readonly feeds: readonly string[] };

/** What was gathered, before anything is added. */
export type Gathered = {
  readonly understood: UnderstoodCorpus;
  /** Files that hold at least one article. */
  readonly sources: readonly string[];
  /** What could not be taken. */
  readonly failures: readonly Notice[];
  /** By feed, entries and the page that each became. */
  readonly entries: readonly { readonly feed: string; readonly id: string; readonly source: string }[];
};

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * Copies and fetches what is wanted into the intake and says what it understands of it. What cannot be taken is told,
 * and the rest goes on.
 */
export async function gatherPages({ intake, fetcher, feeds }: AddMeans, wanted: Wanted): Promise<Gathered> {
  const failures: Notice[] = [];
  const entries: Gathered['entries'][number][] = [];
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      failures.push(error.notice);
    }
  };
  const take = async (address: string): Promise<string> => {
    const fetched = await fetcher.fetch(address);
    const source = sourceOf(fetched);
    await intake.takeFetched(fetched, source);
    return source;
  };
  for (const input of wanted.inputs) {
    await trying(async () => {
      // Also one that cannot be fetched: a file has no such name, and why it cannot be is to be told.
      if (ADDRESS.test(input)) await take(input);
      else failures.push(...(await intake.takeFiles(input)));
    });
  }
  for (const feed of wanted.feeds) {
    await trying(async () => {
      const seen = await intake.seenOf(feed);
      const items = await feeds.read(feed, (await fetcher.fetch(feed)).bytes);
      for (const { id, link } of items.filter((item) => !seen.has(item.id))) {
        await trying(async () => {
          if (link === null)
            throw failure('feed-invalid', { address: feed, problem: `its entry "${id}" has no link` });
          // Some feeds write addresses as seen from their own.
          const address = URL.canParse(link, feed) ? new URL(link, feed).href : link;
          entries.push({ feed, id, source: await take(address) });
        });
      }
    });
  }
  const understood = await understandCorpus(intake.corpus);
  const sources = [
    ...new Set(understood.pages.map(({ source }) => source.replace(/(?<=\.jsonl)#\d+$/iu, ''))),
  ];
  failures.push(...understood.refused.map((one) => one.notice), ...understood.remarks);
  return { understood, sources, failures, entries };
}

/**
 * Puts what was gathered into the corpus and remembers which entries of feeds were added.
 *
 * @throws `corpus-unwritable`
 */
export async function placePages(
  intake: Intake,
  { sources, entries }: Gathered,
): Promise<{ readonly placed: readonly Placement[]; readonly failures: readonly Notice[] }> {
  const placed = await intake.place(sources);
  const failures = placed
    .filter(({ outcome }) => outcome === 'exists')
    .map(({ source }) => notice('file-exists', { source }));
  const there = new Set(placed.filter(({ outcome }) => outcome !== 'exists').map(({ source }) => source));
  for (const feed of new Set(entries.map((entry) => entry.feed))) {
    const ids = entries.filter((entry) => entry.feed === feed && there.has(entry.source)).map(({ id }) => id);
    await intake.markSeen(feed, ids);
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
