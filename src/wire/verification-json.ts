import type { Citation } from '../domain/answer.ts';
import {
  CLAIM_KINDS,
  type Attribution,
  type OldWords,
  type Omission,
  type QuoteContext,
  type Translation,
  type Verification,
  type VerifiedMessage,
  chosenMatch,
  placesOf,
} from '../domain/verification.ts';

/** The JSON of a verified message. Other programs rely on its keys and their order; new keys stand at the end. @param others further quotations of the same text */
export function verificationJson(
  {
    quote,
    verification,
    context,
    attribution,
    later,
    translation,
    absentLanguage,
    denials,
    oldWords,
    oldUnread,
  }: VerifiedMessage,
  others?: readonly object[],
): object {
  const { status } = verification;
  return {
    status,
    differences: status === 'altered' ? verification.differences : [],
    matches: placesOf(verification).map(({ citation }) => placeJson(citation)),
    // No match, but the sentence that shares most words with the quote.
    ...(status === 'not-found'
      ? {
          nearest:
            verification.nearest === null
              ? null
              : { text: verification.nearest.text, ...placeJson(verification.nearest.citation) },
        }
      : {}),
    quote: { text: quote.text, start: quote.span.start, end: quote.span.end },
    context: context === null ? null : contextJson(context, chosenMatch({ verification, context })),
    attribution: attributionJson(attribution),
    later: later.map(({ citation, word }) => ({ ...placeJson(citation), word })),
    omissions: status === 'elided' ? verification.omissions.map(omissionJson) : [],
    translation: translation === null ? null : translationJson(translation),
    absentLanguage,
    ...ofStatus(verification),
    denials: denials.map(({ kind, text }) => ({ kind, text })),
    ...(others === undefined ? {} : { others }),
    version: oldWords === undefined ? null : versionJson(oldWords),
    versionsUnread: oldUnread === true,
  };
}

/** The place in an older form of a page: `file` lies below the folder of versions, and `start` and `end` count in its text. */
function versionJson({ text, source, fetchedAt, isExact, citation }: OldWords): object {
  const { source: file, ...place } = placeJson(citation);
  return { status: isExact ? 'exact' : 'respelt', fetchedAt, page: source, file, text, ...place };
}

function translationJson({ sentence: { text, citation }, differences }: Translation): object {
  return {
    ...{ text, ...placeJson(citation) },
    differences: differences.map(({ kind, given, page }) => ({ kind, given, page })),
  };
}

/** The keys that only one status has. */
function ofStatus(verification: Verification): object {
  if (verification.status === 'elided') {
    return { reversed: verification.isReversed, far: verification.isFar };
  }
  if (verification.status === 'stitched') return { unfound: verification.unfound };
  if (verification.status === 'outside-article') {
    const { text, source, span } = verification.place;
    return { place: { text, source, start: span.start, end: span.end } };
  }
  return {};
}

function contextJson({ sentence, before, after, turns }: QuoteContext, match: number): object {
  return {
    ...{ sentence: sentence.text, before, after },
    turns: turns.map(({ kind, text }) => ({ kind, text })),
    match,
  };
}

function attributionJson(attribution: Attribution): object {
  return Object.fromEntries(
    CLAIM_KINDS.map((claim) => {
      const { given, page, verdict } = attribution[claim];
      return [claim, { given, page, verdict }];
    }),
  );
}

function omissionJson({ left, mark, turns }: Omission): object {
  return { left, mark, turns: turns.map(({ kind, text }) => ({ kind, text })) };
}

type PlaceJson = Omit<Citation, 'span' | 'genre'> & { readonly start: number; readonly end: number };

function placeJson({ articleId, title, outlet, publishedAt, url, source, span }: Citation): PlaceJson {
  return { articleId, title, outlet, publishedAt, url, source, start: span.start, end: span.end };
}
