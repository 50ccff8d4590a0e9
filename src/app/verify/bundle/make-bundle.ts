import type { Citation } from '../../../domain/answer.ts';
import { sliceOf, type Span } from '../../../domain/article.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_KIND,
  type BundledPage,
  type BundledPlace,
  type BundledQuotation,
  type BundledSource,
  type BundledText,
  type EvidenceBundle,
  sourcesIn,
} from '../../../domain/bundle.ts';
import { caveatsOf } from '../../../domain/caveats.ts';
import { type FoundText, type PagePlace, placesOf, wordDifferences } from '../../../domain/verification.ts';
import type { Cooperative } from '../../../concurrency/cooperatively.ts';
import { storedPage, type QuotableIndex } from '../../../retrieval/index/quotable-index.ts';
import { sha256Of } from '../../../text/digest.ts';
import { quoteContext } from '../context/quote-context.ts';
import type { BundleInput, BundleOrigin } from './bundle-origin.ts';
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
  { given, inDraft, verified }: BundleInput,
  index: QuotableIndex,
  origin: BundleOrigin,
): Cooperative<BundledQuotation> {
  const { quote, verification, attribution, later, translation, absentLanguage } = verified;
  const places: BundledPlace[] = [];
  for (const place of placesOf(verification)) {
    places.push(bundledPlace(place, index, origin));
    yield;
  }
  if (verification.status === 'outside-article') {
    places.push(placeOutside(verification.place, index, origin));
  }
  const nearest = verification.status === 'not-found' ? verification.nearest : null;
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
  };
}

function bundledPlace(place: FoundText, index: QuotableIndex, origin: BundleOrigin): BundledPlace {
  const { text, citation } = place;
  const page = storedPage(index, citation.source);
  const { sentence, before, after, turns } = quoteContext(index, place);
  const source = bundledSource(citation);
  return {
    ...{ text, ...citation.span, ...source },
    sentence: textAt(page, sentence.citation.span),
    ...{ before, after, turns },
    citation: {
      ...citationForms(text, source),
      annotation: webAnnotation(source, page, citation.span, origin),
    },
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
