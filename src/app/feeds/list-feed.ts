import { failure } from '../../domain/error.ts';
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

/** What a feed lists, and what is remembered of the addresses at which it does. */
export type Listed = {
  readonly entries: readonly ListedEntry[];
  /** Whether that is all that it has. */
  readonly isWhole: boolean;
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
    const listing = await listings.read(answer.fetched.address, answer.fetched.bytes);
    kept.set(at, answer.validators);
    return listing;
  };
  const listed = await ask(address);
  const wrong: Wrong = (problem) => failure('feed-invalid', { address, problem });
  if (listed !== null && listed.kind !== 'sitemap-index') {
    if (listed.kind !== kind)
      throw wrong(`it is a ${listed.kind}: write "kind: ${listed.kind}" in its entry`);
    return { entries: listed.entries, isWhole: true, validators: onlyOf(kept, [address]), parts: {} };
  }
  if (listed === null && Object.keys(parts).length === 0) {
    return { entries: [], isWhole: false, validators, parts };
  }
  if (kind !== 'sitemap') throw wrong('it is a sitemap: write "kind: sitemap" in its entry');
  const named = listed?.parts ?? Object.entries(parts).map(([at, changed]) => ({ address: at, changed }));
  const newest = [...named]
    .sort((one, other) => Number(one.changed < other.changed) - Number(one.changed > other.changed))
    .slice(0, MAX_PARTS);
  // Where the index itself is as before, each is asked whether it is.
  const asked = newest.filter(
    (part) => listed === null || part.changed === '' || parts[part.address] !== part.changed,
  );
  const addresses = newest.map((part) => part.address);
  const entries = await entriesOf(asked, ask, wrong);
  return {
    entries,
    isWhole: false,
    validators: onlyOf(kept, [address, ...addresses]),
    parts: Object.fromEntries(newest.map((part) => [part.address, part.changed])),
  };
}

type Wrong = (problem: string) => Error;

/** What the sitemaps of an index list. */
async function entriesOf(
  parts: readonly ListedPart[],
  ask: (address: string) => Promise<Listing | null>,
  wrong: Wrong,
): Promise<readonly ListedEntry[]> {
  const entries: ListedEntry[] = [];
  for (const { address } of parts) {
    const inside = await ask(address);
    if (inside?.kind === 'sitemap-index')
      throw wrong(`${address} is an index inside an index, which is not read`);
    if (inside !== null) entries.push(...inside.entries);
  }
  return entries;
}

function onlyOf(
  validators: ReadonlyMap<string, Validators>,
  addresses: readonly string[],
): Readonly<Record<string, Validators>> {
  return Object.fromEntries(addresses.map((one) => [one, validators.get(one) ?? NO_VALIDATORS]));
}
