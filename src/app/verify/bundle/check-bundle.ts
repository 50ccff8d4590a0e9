import { runToEnd } from '../../../concurrency/cooperatively.ts';
import { sliceOf } from '../../../domain/article.ts';
import {
  type BundledPlace,
  type BundledQuotation,
  type EvidenceBundle,
  placesIn,
} from '../../../domain/bundle.ts';
import { failure } from '../../../domain/error.ts';
import type { Reading, Verifier } from '../../../domain/ports/verifier.ts';
import type { Verification } from '../../../domain/verification.ts';
import type { QuotableIndex } from '../../../retrieval/index/quotable-index.ts';
import { isSameJson } from '../../../text/json/same-json.ts';
import { sha256Of } from '../../../text/digest.ts';
import type { BundleOrigin } from './bundle-origin.ts';
import { bundledQuotation } from './make-bundle.ts';

/** `changed`: it has another text now. `gone`: the index has no such page. */
export type PageOutcome = 'same' | 'changed' | 'gone';

/** `moved`: the words stand elsewhere, in `page` at `start`. `changed`: the page no longer has them. */
export type PlaceOutcome =
  | { readonly kind: 'same' | 'changed' | 'page-gone' }
  | { readonly kind: 'moved'; readonly page: string; readonly start: number };

export type CheckedQuotation = {
  readonly quotation: BundledQuotation;
  /** The verdict on the same message now. */
  readonly statusNow: Verification['status'];
  readonly places: readonly { readonly place: BundledPlace; readonly outcome: PlaceOutcome }[];
  /** What the bundle states otherwise than isnad does now, of the same message. */
  readonly differing: readonly Statement[];
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
] as const satisfies readonly (keyof BundledQuotation)[];
export type Statement = (typeof STATEMENTS)[number];

/** A bundle held against the corpus of today. */
export type CheckedBundle = {
  /** Whether every page, place, verdict and statement is as the bundle says. */
  readonly holds: boolean;
  readonly pages: readonly { readonly source: string; readonly outcome: PageOutcome }[];
  readonly quotations: readonly CheckedQuotation[];
};

/**
 * Holds a bundle against the corpus again: the digest of each page, the words and position of each place, and the verdict on
 * each quotation. Everything that it states of a quotation is worked out again, since anybody can seal what he edited; what it says
 * of the time, the program and the draft that it was made from is not known here.
 *
 * @throws `bundle-contradicts` if a page has the digest of the bundle and yet not its words: nobody made that bundle from this
 *   page; and what the verifier throws
 */
export async function checkBundle(
  bundle: EvidenceBundle,
  index: QuotableIndex,
  verifier: Verifier,
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
    const verified = await verifier.verify(given, filter, readingOf(quotation));
    const now = runToEnd(bundledQuotation({ given, verified }, index, originOf(bundle)));
    const isMoved = checked.some(({ outcome }) => outcome.kind !== 'same');
    quotations.push({
      ...{ quotation, statusNow: now.status, places: checked },
      differing: STATEMENTS.filter((statement) => !isSame(statement, quotation, now, isMoved)),
    });
  }
  return { holds: isHeld(pages, quotations), pages, quotations };
}

function originOf({ madeAt, madeWith, outlets }: EvidenceBundle): BundleOrigin {
  return { madeAt, madeWith, ...(outlets === null ? {} : { outlets }) };
}

/** @param isMoved whether words of it stand elsewhere now: then that is told, and not once more as a statement that differs */
function isSame(
  statement: Statement,
  quotation: BundledQuotation,
  now: BundledQuotation,
  isMoved: boolean,
): boolean {
  if (isMoved && (statement === 'places' || statement === 'nearest')) return true;
  // Those of a sentence that a quote may translate are of the model, which does not work here.
  if (statement === 'differences' && quotation.status === 'not-found' && now.status === 'not-found')
    return true;
  return isSameJson(quotation[statement], now[statement]);
}

/** As what the text of a bundle was read. A quotation of a draft that fills it was verified without its sentence. */
function readingOf({ given, quote, inDraft }: BundledQuotation): Reading {
  return inDraft !== null && quote.text === given.trim() ? 'quotation' : 'message';
}

function isHeld(pages: CheckedBundle['pages'], quotations: readonly CheckedQuotation[]): boolean {
  return (
    pages.every(({ outcome }) => outcome === 'same') &&
    quotations.every(
      ({ quotation, statusNow, places, differing }) =>
        quotation.status === statusNow &&
        differing.length === 0 &&
        places.every(({ outcome }) => outcome.kind === 'same'),
    )
  );
}

function pageOutcome(text: string | undefined, sha256: string): PageOutcome {
  if (text === undefined) return 'gone';
  return sha256Of(text) === sha256 ? 'same' : 'changed';
}

function placeOutcome(place: BundledPlace, page: string, isSamePage: boolean): PlaceOutcome {
  const { sentence, source, start } = place;
  const isThere = sliceOf(page, place) === place.text && sliceOf(page, sentence) === sentence.text;
  if (isThere) return { kind: 'same' };
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
