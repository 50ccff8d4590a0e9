import type { Genre, IsoDate } from './article.ts';
import type { Caveat } from './caveats.ts';
import type { Attribution, Omission, Turn, Verification, WordDifference } from './verification.ts';

/** To be raised when a reader of the version before would misread a bundle. A program refuses a bundle of a higher one. */
export const BUNDLE_FORMAT = 1;

/** Tells a bundle from any other JSON. */
export const BUNDLE_KIND = 'isnad-evidence-bundle';

export const BUNDLED_STATUSES = [
  'exact',
  'respelt',
  'altered',
  'stitched',
  'elided',
  'outside-article',
  'not-found',
  'too-short',
] as const satisfies readonly Verification['status'][];

/**
 * What was found for one quote, or for all quotations of a draft, in a form that somebody else can check. Positions are
 * UTF-16 units, as in all JSON of isnad; only the selectors of an annotation count code points, as the W3C says.
 */
export type EvidenceBundle = {
  readonly kind: typeof BUNDLE_KIND;
  readonly format: typeof BUNDLE_FORMAT;
  /** ISO time, in UTC. */
  readonly madeAt: string;
  readonly madeWith: BundleVersions;
  /** Outlets that the search was limited to; null if it was not. */
  readonly outlets: readonly string[] | null;
  /** File name of the draft that holds the quotations; null for a quote that was given by itself. */
  readonly draft: string | null;
  readonly quotations: readonly BundledQuotation[];
  /** Each page that a place is on, once, in ascending order of source. */
  readonly pages: readonly BundledPage[];
};

export type BundleVersions = {
  readonly isnad: string;
  /** Id of the index's generation. */
  readonly generation: string;
  /** Version of the rules from page to sentences. */
  readonly splitter: number;
  /** Version of the rules from text to terms. */
  readonly analyser: number;
  readonly embedder: string;
  /** What judges evidence; null if the model is not calibrated. */
  readonly scorer: string | null;
};

/** @property sha256 of the UTF-8 of the page's stored text, which `npm run page` prints; 64 hexadecimal digits */
export type BundledPage = { readonly source: string; readonly sha256: string };

/** A slice of a page's stored text. */
export type BundledText = { readonly text: string; readonly start: number; readonly end: number };

export type BundledQuotation = {
  /** The message that was verified, whole. */
  readonly given: string;
  /** Where the draft has it; null without a draft. */
  readonly inDraft: { readonly start: number; readonly end: number } | null;
  /** The words that were checked, a slice of `given`. */
  readonly quote: BundledText;
  readonly status: Verification['status'];
  /** Between the page and the quote, or what it may translate. */
  readonly differences: readonly WordDifference[];
  readonly omissions: readonly Omission[];
  readonly attribution: Attribution;
  readonly places: readonly BundledPlace[];
  /** The sentence that shares most words with a quote that was not found, which is no match. */
  readonly nearest: BundledPlace | null;
  /** Later articles that correct, deny or update. */
  readonly later: readonly (BundledSource & { readonly word: string })[];
  /** What has to be known beside the verdict. */
  readonly caveats: readonly Caveat[];
  /** A sentence in another language that a quote may translate, which is no match. */
  readonly translation: BundledPlace | null;
  /** ISO 639-1 code of the quote's language where no article is in it; else null. */
  readonly absentLanguage: string | null;
  /** An older form of a page that has the words which no article has; else null. Left out of bundles of before these were kept. */
  readonly version?: BundledVersion | null;
  /** Whether no article has the words, and older forms of pages that may have them could not be read. Left out as `version` is. */
  readonly versionsUnread?: boolean;
};

/** Every text of a page in a quotation: where its words stand, or else the nearest sentence or what it may translate. */
export function placesIn({ places, nearest, translation }: BundledQuotation): readonly BundledPlace[] {
  return [...places, ...[nearest, translation].filter((place) => place !== null)];
}

/** Everything that a quotation names a page of. */
export function sourcesIn(quotation: BundledQuotation): readonly string[] {
  return [...placesIn(quotation), ...quotation.later].map(({ source }) => source);
}

/** Where a text comes from. Anything unknown is null, also the article of a text that belongs to none. */
export type BundledSource = {
  readonly source: string;
  readonly articleId: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: IsoDate | null;
  readonly url: string | null;
  readonly genre: Genre | null;
};

/** A place that has the words of a quote, or the most of them. */
export type BundledPlace = BundledText &
  BundledSource & {
    /** The whole sentences that hold the words, in which `start` and `end` lie. */
    readonly sentence: BundledText;
    readonly before: string | null;
    readonly after: string | null;
    readonly turns: readonly Turn[];
    readonly citation: CitationForms;
  };

/** A place of an older form of a page. All positions count in the text of that form. */
export type BundledVersion = Omit<BundledPlace, 'source'> & {
  /** Whether that form has the quote to the character, or spelt in another way. */
  readonly status: 'exact' | 'respelt';
  /** ISO time at which that form was fetched; null where nothing tells. */
  readonly fetchedAt: string | null;
  /** The page that was changed. */
  readonly page: string;
  /** That form, below the folder of versions. */
  readonly file: string;
  /** Of the UTF-8 of that form's text; 64 hexadecimal digits. */
  readonly sha256: string;
};

/** A citation of one place, in the forms that people and programs take. */
export type CitationForms = {
  readonly plain: string;
  readonly markdown: string;
  readonly ris: string;
  /** An item of CSL-JSON. A file of CSL-JSON is an array of items. */
  readonly csl: CslItem;
  readonly annotation: WebAnnotation;
};

export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  /** The day on which an older form of the page was fetched. */
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
};

/** https://www.w3.org/TR/annotation-model/ */
export type WebAnnotation = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting';
  readonly created: string;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly target: readonly AnnotationTarget[];
};

/**
 * The stored text, by its digest, with both selectors; and the page on the web, if there is one, by the words alone: positions
 * in the stored text are not positions in that page.
 */
export type AnnotationTarget = {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly TextSelector[];
  /** When the page on the web had the words, if it was changed since. */
  readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
};

export type TextSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  /** In code points; the character at `end` is not included. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };
