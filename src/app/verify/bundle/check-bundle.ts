import { runToEnd } from '../../../concurrency/cooperatively.ts';
import { sliceOf } from '../../../domain/article.ts';
import {
  type BundledPlace,
  type BundledQuotation,
  type BundledVersion,
  type EvidenceBundle,
  placesIn,
} from '../../../domain/bundle.ts';
import { failure } from '../../../domain/error.ts';
import type { Reading, Verifier } from '../../../domain/ports/verifier.ts';
import type { VersionStore } from '../../../domain/ports/stores/version-store.ts';
import type { Filter } from '../../../domain/question.ts';
import type { Verification } from '../../../domain/verification.ts';
import type { QuotableIndex } from '../../../retrieval/index/quotable-index.ts';
import type { KnownNames } from '../../../retrieval/names/known-names.ts';
import { isSameJson } from '../../../text/json/same-json.ts';
import { sha256Of } from '../../../text/digest.ts';
import { oldVerifier, withOldWords, type OldVersions } from '../../versions/old-verifier.ts';
import { storedVersion } from '../../versions/stored-version.ts';
import type { BundleInput, BundleOrigin } from './bundle-origin.ts';
import { bundledQuotation } from './make-bundle.ts';
import { withOldFile } from './with-old-file.ts';

/** `changed`: it has another text now. `gone`: the index has no such page. */
export type PageOutcome = 'same' | 'changed' | 'gone';

/** `moved`: the words stand elsewhere, in `page` at `start`. `changed`: the page no longer has them. */
export type PlaceOutcome =
  | { readonly kind: 'same' | 'changed' | 'page-gone' }
  | { readonly kind: 'moved'; readonly page: string; readonly start: number };

/** `changed`: its file has another text now. `gone`: it is not kept. @property problem in words */
export type VersionOutcome =
  { readonly kind: 'same' | 'changed' | 'gone' } | { readonly kind: 'unreadable'; readonly problem: string };

export type CheckedQuotation = {
  readonly quotation: BundledQuotation;
  /** The verdict on the same message now. */
  readonly statusNow: Verification['status'];
  readonly places: readonly { readonly place: BundledPlace; readonly outcome: PlaceOutcome }[];
  /** What the bundle states otherwise than isnad does now, of the same message. */
  readonly differing: readonly Statement[];
  /** How the older form that has the words is kept; null where the bundle names none. */
  readonly version: VersionOutcome | null;
};

/** What a bundle states of a quotation besides its verdict and where its words stand. */
export const STATEMENTS = [
  'quote',
  'differences',
  'omissions',
  'attribution',
  'places',
  'nearest',
  'later',
  'caveats',
  'version',
  'versionsUnread',
] as const satisfies readonly (keyof BundledQuotation)[];
export type Statement = (typeof STATEMENTS)[number];

/** A bundle held against the corpus of today. */
export type CheckedBundle = {
  /** Whether every page, place, verdict and statement is as the bundle says. */
  readonly holds: boolean;
  readonly pages: readonly { readonly source: string; readonly outcome: PageOutcome }[];
  readonly quotations: readonly CheckedQuotation[];
};

/** Older forms of pages, and what holds words against them. */
export type OlderForms = {
  readonly store: Pick<VersionStore, 'named'>;
  /** All that are kept. */
  readonly all: OldVersions;
  readonly names: KnownNames;
};

/**
 * Holds a bundle against the corpus again: the digest of each page, the words and position of each place, and the verdict on
 * each quotation; and the older form of a page that has its words. Everything that it states of a quotation is worked out again, since anybody can seal what he edited; what it says
 * of the time, the program and the draft that it was made from is not known here.
 *
 * @throws `bundle-contradicts` if a page has the digest of the bundle and yet not its words: nobody made that bundle from this
 *   page; and what the verifier throws
 */
export async function checkBundle(
  bundle: EvidenceBundle,
  index: QuotableIndex,
  verifier: Verifier,
  older: OlderForms,
): Promise<CheckedBundle> {
  const pages = bundle.pages.map(({ source, sha256 }) => ({
    source,
    outcome: pageOutcome(index.pageText(source), sha256),
  }));
  const outcomes = new Map(pages.map(({ source, outcome }) => [source, outcome]));
  const renamed = new RenamedPages(bundle, index);
  const filter = bundle.outlets === null ? {} : { outlets: bundle.outlets };
  const quotations: CheckedQuotation[] = [];
  for (const quotation of bundle.quotations) {
    const { given } = quotation;
    const checked = placesIn(quotation).map((place) => {
      const text = index.pageText(place.source);
      const outcome =
        text === undefined
          ? renamed.outcome(place)
          : placeOutcome(place, text, outcomes.get(place.source) === 'same');
      return { place, outcome };
    });
    const asked = { text: given, filter, reading: readingOf(quotation) };
    const verified = await verifier.verify(given, filter, asked.reading);
    const { input, version } = await inOlderForms(quotation, { given, verified }, asked, older);
    const now = runToEnd(bundledQuotation(input, index, originOf(bundle)));
    const told: ToldOtherwise = {
      isMoved: checked.some(({ outcome }) => outcome.kind !== 'same'),
      isVersionLost: version !== null && version.kind !== 'same',
    };
    quotations.push({
      ...{ quotation, statusNow: now.status, places: checked },
      differing: STATEMENTS.filter((statement) => !isSame(statement, quotation, now, told)),
      version,
    });
  }
  return { holds: isHeld(pages, quotations), pages, quotations };
}

function originOf({ madeAt, madeWith, outlets }: EvidenceBundle): BundleOrigin {
  return { madeAt, madeWith, ...(outlets === null ? {} : { outlets }) };
}

/** What is told, and not once more as a statement that differs. */
type ToldOtherwise = {
  /** Words of the quotation stand elsewhere now. */
  readonly isMoved: boolean;
  /** The older form that has them is not kept as it was. */
  readonly isVersionLost: boolean;
};

function isSame(
  statement: Statement,
  quotation: BundledQuotation,
  now: BundledQuotation,
  { isMoved, isVersionLost }: ToldOtherwise,
): boolean {
  if (isMoved && (statement === 'places' || statement === 'nearest')) return true;
  if (statement === 'version' && (isVersionLost || quotation.version === undefined)) return true;
  if (statement === 'versionsUnread') return isAsRead(quotation, now);
  // Those of a sentence that a quote may translate are of the model, which does not work here.
  if (statement === 'differences' && quotation.status === 'not-found' && now.status === 'not-found')
    return true;
  return isSameJson(quotation[statement], now[statement]);
}

/** Forms that can be read now, and could not, are no difference: what they say is. */
function isAsRead({ version, versionsUnread }: BundledQuotation, now: BundledQuotation): boolean {
  return version !== null || versionsUnread !== false || now.versionsUnread !== true;
}

/**
 * Holds a message against older forms of pages: against the one that the bundle names, whichever others have the words now; against
 * all if it names none; and against none if the bundle is from before they were told.
 *
 * @throws `bundle-contradicts` if that form has the digest of the bundle and not its words
 */
async function inOlderForms(
  { version }: BundledQuotation,
  input: BundleInput,
  asked: Asked,
  { store, all, names }: OlderForms,
): Promise<{ readonly input: BundleInput; readonly version: VersionOutcome | null }> {
  const { verified } = input;
  if (version === undefined) return { input, version: null };
  if (version === null) {
    return {
      input: await withOldFile({ ...input, verified: withOldWords(verified, all, asked) }, store),
      version: null,
    };
  }
  const kept = await storedVersion(store, version.file);
  if (kept.kind === 'other') return { input, version: { kind: 'changed' } };
  if (kept.kind !== 'read') return { input, version: kept };
  const outcome = versionOutcome(version, kept.text);
  const oldWords = oldVerifier(kept.parsed, names)?.(asked.text, asked.filter, asked.reading) ?? null;
  return {
    input:
      oldWords === null ? input : { ...input, verified: { ...verified, oldWords }, oldFile: kept.parsed },
    version: outcome,
  };
}

/** A text, and as what and where it was verified. */
type Asked = { readonly text: string; readonly filter: Filter; readonly reading: Reading };

function versionOutcome(version: BundledVersion, text: string): VersionOutcome {
  if (sha256Of(text) !== version.sha256) return { kind: 'changed' };
  if (hasWords(version, text)) return { kind: 'same' };
  throw failure('bundle-contradicts', { source: version.file, start: version.start });
}

function hasWords(place: Omit<BundledPlace, 'source'>, page: string): boolean {
  return sliceOf(page, place) === place.text && sliceOf(page, place.sentence) === place.sentence.text;
}

/** As what the text of a bundle was read. A quotation of a draft that fills it was verified without its sentence. */
function readingOf({ given, quote, inDraft }: BundledQuotation): Reading {
  return inDraft !== null && quote.text === given.trim() ? 'quotation' : 'message';
}

function isHeld(pages: CheckedBundle['pages'], quotations: readonly CheckedQuotation[]): boolean {
  return (
    pages.every(({ outcome }) => outcome === 'same') &&
    quotations.every(
      ({ quotation, statusNow, places, differing, version }) =>
        quotation.status === statusNow &&
        differing.length === 0 &&
        (version === null || version.kind === 'same') &&
        places.every(({ outcome }) => outcome.kind === 'same'),
    )
  );
}

function pageOutcome(text: string | undefined, sha256: string): PageOutcome {
  if (text === undefined) return 'gone';
  return sha256Of(text) === sha256 ? 'same' : 'changed';
}

function placeOutcome(place: BundledPlace, page: string, isSamePage: boolean): PlaceOutcome {
  const { source, start } = place;
  if (hasWords(place, page)) return { kind: 'same' };
  if (isSamePage) throw failure('bundle-contradicts', { source, start });
  const now = nearestOccurrence(page, place);
  return now === null ? { kind: 'changed' } : { kind: 'moved', page: source, start: now };
}

/** Where a page has the whole sentence of a place, as near as possible to where it stood: the start of the words, or null. */
function nearestOccurrence(page: string, { sentence, start }: BundledPlace): number | null {
  let nearest: number | null = null;
  for (let at = page.indexOf(sentence.text); at !== -1; at = page.indexOf(sentence.text, at + 1)) {
    // Occurrences come in order: beyond the first that lies farther away, all do.
    if (nearest !== null && Math.abs(at - sentence.start) >= Math.abs(nearest - sentence.start)) break;
    nearest = at;
  }
  return nearest === null ? null : nearest + (start - sentence.start);
}

/** Pages of the bundle that the index has under another name: the digest tells. All pages are read once, if one is gone. */
class RenamedPages {
  readonly #digests: ReadonlyMap<string, string>;
  readonly #index: QuotableIndex;
  #bySha: ReadonlyMap<string, string> | null = null;

  constructor({ pages }: EvidenceBundle, index: QuotableIndex) {
    this.#digests = new Map(pages.map(({ source, sha256 }) => [source, sha256]));
    this.#index = index;
  }

  outcome({ source, start }: BundledPlace): PlaceOutcome {
    this.#bySha ??= digestsOf(this.#index);
    const page = this.#bySha.get(this.#digests.get(source) ?? '');
    return page === undefined ? { kind: 'page-gone' } : { kind: 'moved', page, start };
  }
}

function digestsOf(index: QuotableIndex): ReadonlyMap<string, string> {
  const sources = new Set(index.articles.map(({ source }) => source));
  return new Map(
    [...sources].flatMap((source) => {
      const text = index.pageText(source);
      return text === undefined ? [] : [[sha256Of(text), source] as const];
    }),
  );
}
