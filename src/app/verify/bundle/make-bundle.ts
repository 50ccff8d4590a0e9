import type { Citation } from '../../../domain/answer.ts';
import { sliceOf, textsOf, type Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_KIND,
  type BundledPage,
  type BundledPlace,
  type BundledQuotation,
  type BundledSource,
  type BundledText,
  type BundledVersion,
  type EvidenceBundle,
  sourcesIn,
} from '../../../domain/bundle.ts';
import { caveatsOf } from '../../../domain/caveats.ts';
import { contains } from '../../../domain/span.ts';
import {
  type FoundText,
  type OldWords,
  type PagePlace,
  placesOf,
  wordDifferences,
} from '../../../domain/verification.ts';
import type { Cooperative } from '../../../concurrency/cooperatively.ts';
import {
  type ArticleTexts,
  storedPage,
  type QuotableIndex,
} from '../../../retrieval/index/quotable-index.ts';
import { sha256Of } from '../../../text/digest.ts';
import { quoteContext } from '../context/quote-context.ts';
import type { BundleInput, BundleOrigin, OldFile } from './bundle-origin.ts';
import { citationForms } from './citation-forms.ts';
import { webAnnotation } from './web-annotation.ts';

/**
 * Makes the evidence bundle of verified messages: one quote, or all quotations of a draft. It pauses between places, since the
 * digest of a large page takes a while.
 *
 * @param index in which the messages were verified
 * @throws RangeError if the index lacks a page that they name: a fault of the program
 */
export function* makeBundle(
  inputs: readonly [BundleInput, ...BundleInput[]],
  index: QuotableIndex,
  origin: BundleOrigin,
): Cooperative<EvidenceBundle> {
  const { madeAt, madeWith, outlets = null, draft = null } = origin;
  const pages = new Map<string, BundledPage>();
  const quotations: BundledQuotation[] = [];
  for (const input of inputs) {
    const quotation = yield* bundledQuotation(input, index, origin);
    for (const source of sourcesIn(quotation)) {
      if (pages.has(source)) continue;
      pages.set(source, { source, sha256: sha256Of(storedPage(index, source)) });
      yield;
    }
    quotations.push(quotation);
  }
  return {
    ...{ kind: BUNDLE_KIND, format: BUNDLE_FORMAT, madeAt, madeWith, outlets, draft, quotations },
    pages: [...pages.values()].sort((a, b) => (a.source < b.source ? -1 : 1)),
  };
}

/** One quotation of a bundle, with all that is stated of it. @param index in which it was verified */
export function* bundledQuotation(
  { given, inDraft, verified, oldFile }: BundleInput,
  index: QuotableIndex,
  origin: BundleOrigin,
): Cooperative<BundledQuotation> {
  const { quote, verification, attribution, later, translation, absentLanguage, oldWords, oldUnread } =
    verified;
  const places: BundledPlace[] = [];
  for (const place of placesOf(verification)) {
    places.push(bundledPlace(place, index, origin));
    yield;
  }
  if (verification.status === 'outside-article') {
    places.push(placeOutside(verification.place, index, origin));
  }
  const nearest = verification.status === 'not-found' ? verification.nearest : null;
  const version = bundledVersion(oldWords, oldFile, origin);
  return {
    ...{ given, inDraft: inDraft ?? null },
    quote: { text: quote.text, ...quote.span },
    status: verification.status,
    differences: wordDifferences(verified),
    omissions: verification.status === 'elided' ? verification.omissions : [],
    attribution,
    places,
    nearest: nearest === null ? null : bundledPlace(nearest, index, origin),
    later: later.map(({ citation, word }) => ({ ...bundledSource(citation), word })),
    caveats: caveatsOf(verified),
    translation: translation === null ? null : bundledPlace(translation.sentence, index, origin),
    absentLanguage,
    version,
    // What has the words was there when they were looked for, and cannot be read now.
    versionsUnread: oldUnread === true || (oldWords !== undefined && version === null),
  };
}

/** @param old when the page was fetched, if it is an older form */
function bundledPlace(
  place: FoundText,
  index: ArticleTexts,
  origin: BundleOrigin,
  old?: Pick<OldWords, 'fetchedAt'>,
): BundledPlace {
  const { text, citation } = place;
  const page = storedPage(index, citation.source);
  const { sentence, before, after, turns } = quoteContext(index, place);
  const source = bundledSource(citation);
  return {
    ...{ text, ...citation.span, ...source },
    sentence: textAt(page, sentence.citation.span),
    ...{ before, after, turns },
    citation: {
      ...citationForms(text, source, old),
      annotation: webAnnotation({ url: source.url, ...old }, page, citation.span, origin),
    },
  };
}

/** Null where the file does not have the words in an article, or is not given. */
function bundledVersion(
  old: OldWords | undefined,
  file: OldFile | undefined,
  origin: BundleOrigin,
): BundledVersion | null {
  if (old === undefined || file === undefined) return null;
  const { text, citation, source: page, fetchedAt, isExact } = old;
  const { source, span } = citation;
  const texts = articleTexts(file);
  const pageText = texts.pageText(source);
  // Among all versions the article may have had another id, since several of one id are numbered.
  const article = texts.articles.find((one) => one.source === source && contains(one.span, span));
  if (article === undefined || pageText === undefined || sliceOf(pageText, span) !== text) return null;
  const place = { text, citation: { ...citation, articleId: article.id } };
  const { source: name, ...bundled } = bundledPlace(place, texts, origin, { fetchedAt });
  return {
    ...{ status: isExact ? 'exact' : 'respelt', fetchedAt, page, file: name, sha256: sha256Of(pageText) },
    ...bundled,
  };
}

function articleTexts({ pages, articles }: OldFile): ArticleTexts {
  const texts = textsOf(pages);
  return {
    articles: articles.map(({ article }) => article),
    split: (number) => at(articles, number),
    pageText: (source) => texts.get(source),
  };
}

function placeOutside(
  { source: name, span, text }: PagePlace,
  index: QuotableIndex,
  origin: BundleOrigin,
): BundledPlace {
  const page = storedPage(index, name);
  const unknown = { articleId: null, title: null, outlet: null, publishedAt: null, url: null, genre: null };
  const source: BundledSource = { source: name, ...unknown };
  return {
    ...{ text, ...span, ...source },
    sentence: textAt(page, span),
    ...{ before: null, after: null, turns: [] },
    citation: { ...citationForms(text, source), annotation: webAnnotation(source, page, span, origin) },
  };
}

function textAt(page: string, span: Span): BundledText {
  return { text: sliceOf(page, span), start: span.start, end: span.end };
}

function bundledSource({
  source,
  articleId,
  title,
  outlet,
  publishedAt,
  url,
  genre,
}: Citation): BundledSource {
  return { source, articleId, title, outlet, publishedAt, url, genre: genre ?? null };
}
