import { failure, IsnadError, type Notice } from '../../domain/error.ts';
import {
  NO_VALIDATORS,
  type Feed,
  type ListedEntry,
  type ListedPart,
  type Listing,
  type Validators,
} from '../../domain/feeds.ts';
import type { FeedState } from '../../domain/feeds-state.ts';
import type { FeedDeps } from './feed-deps.ts';

/** Sitemaps of an index that are read in one poll, those that changed last first. */
const MAX_PARTS = 20;

/** What a feed lists, and what is remembered of the addresses that were asked for it. */
export type Listed = {
  readonly entries: readonly ListedEntry[];
  /** Whether that is all that it has. */
  readonly isWhole: boolean;
  /** Why some sitemaps of an index could not be read. The others were. */
  readonly faults: readonly Notice[];
} & Pick<FeedState, 'validators' | 'parts'>;

/**
 * Asks what a feed or sitemap lists; of a sitemap that names others, what those list, one level deep.
 *
 * @throws `feed-invalid`, `fetch-failed` and what `PoliteWeb.list` throws
 */
export async function listFeed(
  { address, kind }: Feed,
  { validators, parts }: Pick<FeedState, 'validators' | 'parts'>,
  { web, listings }: Pick<FeedDeps, 'web' | 'listings'>,
): Promise<Listed> {
  const kept = new Map(Object.entries(validators));
  const ask = async (at: string): Promise<Listing | null> => {
    const answer = await web.list(at, kept.get(at) ?? NO_VALIDATORS);
    if (answer.kind === 'unchanged') return null;
    if (answer.kind === 'refused') {
      const problem = `the server answered ${answer.status}`;
      throw failure('fetch-failed', { address: answer.address, problem });
    }
    const { address: from, bytes, encoding } = answer.fetched;
    const listing = await listings.read(from, bytes, encoding);
    kept.set(at, answer.validators);
    return listing;
  };
  const listed = await ask(address);
  const wrong: Wrong = (problem) => failure('feed-invalid', { address, problem });
  if (listed !== null && listed.kind !== 'sitemap-index') {
    if (listed.kind !== kind)
      throw wrong(`it is a ${listed.kind}: write "kind: ${listed.kind}" in its entry`);
    const seen = { validators: onlyOf(kept, [address]), parts: {} };
    return { entries: listed.entries, isWhole: true, faults: [], ...seen };
  }
  if (listed === null && Object.keys(parts).length === 0) {
    return { entries: [], isWhole: false, faults: [], validators, parts };
  }
  if (kind !== 'sitemap') throw wrong('it is a sitemap: write "kind: sitemap" in its entry');
  const named =
    listed?.parts.map((part) => ({ ...part, address: resolved(part.address, address) })) ??
    Object.entries(parts).map(([at, changed]) => ({ address: at, changed }));
  const newest = [...named]
    .sort((one, other) => Number(one.changed < other.changed) - Number(one.changed > other.changed))
    .slice(0, MAX_PARTS);
  // Where the index itself is as before, each is asked whether it is.
  const asked = newest.filter(
    (part) => listed === null || part.changed === '' || parts[part.address] !== part.changed,
  );
  const { entries, failed } = await entriesOf(asked, ask, wrong);
  const [first] = failed.values();
  if (first !== undefined && failed.size === newest.length) throw first;
  return {
    entries,
    isWhole: false,
    faults: [...failed.values()].map(({ notice }) => notice),
    // One that failed is asked for anew, so that it fails again and is told again.
    validators: onlyOf(kept, [
      address,
      ...newest.flatMap((part) => (failed.has(part.address) ? [] : part.address)),
    ]),
    // One that failed is asked again, though the index says that it is as before.
    parts: Object.fromEntries(
      newest.map((part) => [part.address, failed.has(part.address) ? '' : part.changed]),
    ),
  };
}

type Wrong = (problem: string) => Error;

/** Some indexes write addresses relative to their own. */
function resolved(address: string, from: string): string {
  return URL.canParse(address, from) ? new URL(address, from).href : address;
}

/** What the sitemaps of an index list, and by address why some could not be read. */
async function entriesOf(
  parts: readonly ListedPart[],
  ask: (address: string) => Promise<Listing | null>,
  wrong: Wrong,
): Promise<{
  readonly entries: readonly ListedEntry[];
  readonly failed: ReadonlyMap<string, IsnadError>;
}> {
  const entries: ListedEntry[] = [];
  const failed = new Map<string, IsnadError>();
  for (const { address } of parts) {
    try {
      const inside = await ask(address);
      if (inside?.kind === 'sitemap-index')
        throw wrong(`${address} is an index inside an index, which is not read`);
      for (const entry of inside?.entries ?? []) entries.push(entry);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      failed.set(address, error);
    }
  }
  return { entries, failed };
}

function onlyOf(
  validators: ReadonlyMap<string, Validators>,
  addresses: readonly string[],
): Readonly<Record<string, Validators>> {
  return Object.fromEntries(addresses.map((one) => [one, validators.get(one) ?? NO_VALIDATORS]));
}
