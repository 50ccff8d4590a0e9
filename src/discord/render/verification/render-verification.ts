import { MIN_QUOTE_WORDS } from '../../../app/limits.ts';
import {
  type FoundText,
  type LaterArticle,
  type OldWords,
  type VerifiedMessage,
  type WordDifference,
  chosenMatch,
  placesOf,
  wordDifferences,
} from '../../../domain/verification.ts';
import { timeLabel } from '../message/time-label.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { fitTogether, linesPlan, planOf, textBlock, type MessageBlock } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { sourceLines } from '../quotes/source-line.ts';
import { claimLines } from './claim-lines.ts';
import { differenceBlocks, omissionBlocks } from './comparison-lines.ts';
import { attachedPlace, chosenPlaceBlocks, pagePlaceBlocks, placeBlock } from './place-blocks.ts';
import { verdictLine, type VerdictKey } from './verdict-line.ts';

/** UTF-16 units of the words that were given, where a message has several quotations. */
const MAX_GIVEN_CHARS = 150;

/** UTF-16 units of the word of a correction or denial. */
const MAX_WORD_CHARS = 40;

/** What is told of a verification besides what it found. */
export type VerificationTold = {
  /** Name of the quote's language, where no article is in it. */
  readonly absentLanguage?: string | null;
  /** Whether outlets that this place does not allow have the quote, or more of it. */
  readonly isOutside?: boolean;
  /** The words that were given, and which of how many quotations they are, where a text has several. */
  readonly given?: { readonly text: string; readonly number: number; readonly of: number };
};

/**
 * The result of verifying a message: the verdict with its warnings, how quote and page differ, the words within their sentence and
 * its neighbours, what the message says of them, and as many later articles and other places as fit.
 */
export function renderVerification(
  message: VerifiedMessage,
  strings: UiStrings,
  told: VerificationTold = {},
): MessagePlan {
  const { oldWords } = message;
  return oldWords === undefined
    ? inArticles(message, strings, told)
    : inOldVersion(oldWords, told.given, strings);
}

function inArticles(
  message: VerifiedMessage,
  strings: UiStrings,
  { isOutside = false, absentLanguage = null, given }: VerificationTold,
): MessagePlan {
  const { verification } = message;
  const outside = isOutside ? [strings.verify.outsideOutlets] : [];
  const which = [
    ...(given === undefined ? [] : [givenLine(given)]),
    ...(message.oldUnread === true ? [strings.verify.oldUnread] : []),
  ];
  const titled = (key: VerdictKey, ...more: readonly string[]): MessageBlock[] => [
    textBlock(verdictLine(message, key, strings), ...which),
    ...more.map((line) => textBlock(line)),
  ];
  switch (verification.status) {
    case 'exact':
    case 'respelt':
      return withPlaces(message, titled(verification.status), [], strings);
    case 'stitched':
    case 'altered': {
      const differences = differenceBlocks(wordDifferences(message), strings);
      return withPlaces(message, titled(verification.status, ...outside), differences, strings);
    }
    case 'elided':
      return withPlaces(message, titled('elided'), omissionBlocks(verification.omissions, strings), strings);
    case 'outside-article': {
      const above = titled('outsideArticle');
      const [shown, attached] = pagePlaceBlocks(verification.place, strings);
      return planOf([...above, fitTogether(...above, shown) ? shown : attached], []);
    }
    case 'not-found':
      return withoutPlace(message, strings, { isOutside, absentLanguage, which });
    case 'too-short':
      return linesPlan([strings.verify.tooShort(MIN_QUOTE_WORDS), ...which]);
  }
}

/** Words that no article has, and an older form of a page has: that goes before whatever comes close to them today. */
function inOldVersion(old: OldWords, given: VerificationTold['given'], strings: UiStrings): MessagePlan {
  const { verify } = strings;
  const time = old.fetchedAt === null ? '…' : timeLabel(old.fetchedAt);
  const verdict = old.isExact ? verify.oldVersion(time) : verify.oldVersionRespelt(time);
  const title = textBlock(`**${verdict}**`, ...(given === undefined ? [] : [givenLine(given)]));
  const shown = placeBlock(old, strings);
  return planOf([title, fitTogether(title, shown) ? shown : attachedPlace(old, strings)], []);
}

function givenLine({ text, number, of }: NonNullable<VerificationTold['given']>): string {
  return `-# ${number}/${of} · ${shownLabel(text, MAX_GIVEN_CHARS) ?? ''}`;
}

/** Of a quote that no article has: where limits or languages are why, the verdict says so. */
function withoutPlace(
  { verification, translation }: VerifiedMessage,
  strings: UiStrings,
  {
    isOutside,
    absentLanguage,
    which,
  }: {
    readonly isOutside: boolean;
    readonly absentLanguage: string | null;
    readonly which: readonly string[];
  },
): MessagePlan {
  const { verify } = strings;
  const nearest = verification.status === 'not-found' ? verification.nearest : null;
  if (isOutside) return notFound([verify.outsideOutlets, ...which], nearest, strings);
  if (translation !== null) {
    return mayTranslate(translation.sentence, wordDifferences({ verification, translation }), which, strings);
  }
  const verdict = absentLanguage === null ? verify.notFound : verify.absentLanguage(absentLanguage);
  return notFound([verdict, ...which], nearest, strings);
}

/** @param lines the verdict, and below it which words were given */
function notFound(
  [verdict = '', ...which]: readonly string[],
  nearest: FoundText | null,
  strings: UiStrings,
): MessagePlan {
  const title = textBlock(`**${verdict}**`, ...which);
  if (nearest === null) return planOf([title], []);
  const above = [title, textBlock(strings.verify.nearestSentence)];
  const shown = placeBlock(nearest, strings);
  return planOf([...above, fitTogether(...above, shown) ? shown : attachedPlace(nearest, strings)], []);
}

/** The sentence that a quote may translate, with what the two say differently as far as that can be told. */
function mayTranslate(
  sentence: FoundText,
  differences: readonly WordDifference[],
  which: readonly string[],
  strings: UiStrings,
): MessagePlan {
  const blocks = fullest([textBlock(`**${strings.verify.mayTranslate}**`, ...which)], {
    claimed: [textBlock()],
    compared: [...differenceBlocks(differences, strings), textBlock()],
    place: [placeBlock(sentence, strings), attachedPlace(sentence, strings)],
  });
  return planOf(blocks, []);
}

/**
 * The message of a quote that has places. The place that it is held against is always there, in the fullest form that leaves room
 * for what the message says of it and for the differences; then as many later articles and other places as fit.
 *
 * @param compared forms of the list of differences, the longest first
 */
function withPlaces(
  { verification, context, attribution, later }: VerifiedMessage,
  title: readonly MessageBlock[],
  compared: readonly MessageBlock[],
  strings: UiStrings,
): MessagePlan {
  const places = placesOf(verification);
  const chosen = chosenMatch({ verification, context });
  const place = places[chosen];
  if (place === undefined) return planOf(title, []);
  const blocks = fullest(title, {
    claimed: claimBlocks(attribution, strings),
    compared: [...compared, textBlock()],
    place: chosenPlaceBlocks(place, context, strings),
  });
  // Of a stitched quote the pieces keep the order of the quote.
  for (const earlier of places.slice(0, chosen)) {
    const block = placeBlock(earlier, strings);
    if (!fitTogether(...blocks, block)) break;
    blocks.splice(-PLACE_AND_CLAIMS, 0, block);
  }
  const further = [
    ...later.map((one) => laterBlock(one, strings)),
    ...places.slice(chosen + 1).map((other) => placeBlock(other, strings)),
  ];
  for (const block of further) {
    if (!fitTogether(...blocks, block)) break;
    blocks.push(block);
  }
  return planOf(blocks, []);
}

/** What stands below a title, each in its forms, the fullest first; the last fits in any case. */
type Below = Readonly<Record<'claimed' | 'compared' | 'place', readonly MessageBlock[]>>;

/** The last blocks of `fullest`. */
const PLACE_AND_CLAIMS = 2;

/** The title and one form of each. What the message says comes before the differences, and these before the words around the quote. */
function fullest(title: readonly MessageBlock[], { claimed, compared, place }: Below): MessageBlock[] {
  const shortestPlace = place.at(-1) ?? textBlock();
  const fitting = (forms: readonly MessageBlock[], ...others: readonly MessageBlock[]): MessageBlock =>
    forms.find((form) => fitTogether(...title, ...others, form)) ?? forms.at(-1) ?? textBlock();
  const said = fitting(claimed, shortestPlace);
  const differences = fitting(compared, said, shortestPlace);
  return [...title, differences, fitting(place, said, differences), said];
}

/** The lines on what the message says, the fewer the later; the last form has none. */
function claimBlocks(attribution: VerifiedMessage['attribution'], strings: UiStrings): MessageBlock[] {
  const lines = claimLines(attribution, strings);
  return [...lines.map((_, index) => textBlock(...lines.slice(0, lines.length - index))), textBlock()];
}

function laterBlock({ citation, word }: LaterArticle, strings: UiStrings): MessageBlock {
  const line = strings.verify.laterArticle(shownLabel(word, MAX_WORD_CHARS) ?? '');
  return textBlock(inOwnDirection(line), ...sourceLines(citation, word, strings));
}
