import { oldVersionLine } from '../../wire/old-version-line.ts';
import { agrees, type DraftResult } from '../../app/verify/draft/verify-draft.ts';
import {
  CLAIM_KINDS,
  type FoundText,
  placesOf,
  type Verification,
  type VerifiedMessage,
  wordDifferences,
} from '../../domain/verification.ts';
import { describeNotice } from '../../operator-messages.ts';
import { onOneLine } from '../../text/one-line.ts';
import { verdictLine } from '../../wire/verdict-line.ts';
import type { VerifiedText } from '../door/door.ts';
import { citationLines, quotedLines } from './shown-citation.ts';

/** A verification as text for a model: the verdict first, then the words of the page with their source. */
export function verificationText({ verified, beside }: VerifiedText): string {
  return [
    verdictText(verified),
    ...(beside.length === 0 ? [] : ['Further quotations in the text:', ...beside.map(besideText)]),
  ].join('\n\n');
}

function besideText(result: DraftResult): string {
  const given = quotedLines(result.place.text);
  if (result.kind === 'refused') return `${given}\nNot compared: ${describeNotice(result.notice)}`;
  if (agrees(result) === null) return `${given}\nToo short to check.`;
  return `${given}\n${verdictText(result.verified)}`;
}

function verdictText(message: VerifiedMessage): string {
  const { verification, attribution, later, translation } = message;
  const claims = CLAIM_KINDS.filter((kind) => attribution[kind].verdict === 'differs').map(
    (kind) =>
      `The text and the page differ on the ${kind}: given ${shown(attribution[kind].given)}, the page has ${shown(attribution[kind].page)}.`,
  );
  return [
    verdictLine(message),
    ...wordDifferences(message).map(
      ({ expected, found }) => `Differs: given ${shown(found)}, the page has ${shown(expected)}.`,
    ),
    ...omissionTexts(message),
    ...claims,
    ...later.map(
      ({ citation, word }) =>
        `A later article says ${shown(word)}: article ${onOneLine(citation.articleId)}.`,
    ),
    ...placeTexts(message).map(({ text, citation }) =>
      ['The page says:', quotedLines(text), citationLines(citation)].join('\n'),
    ),
    ...oldWordsText(message),
    ...nearestText(verification, translation),
  ].join('\n');
}

/** The sentence that has the words; of a quote that was put together, every piece. */
function placeTexts({ verification, context }: VerifiedMessage): readonly FoundText[] {
  const places = placesOf(verification);
  if (verification.status === 'stitched') return places;
  return context === null ? places.slice(0, 1) : [context.sentence];
}

function omissionTexts({ verification }: VerifiedMessage): string[] {
  if (verification.status !== 'elided') return [];
  return verification.omissions.map(({ left }) => `Left out: ${shown(left)}.`);
}

/** An older form of a page has the words that no article has. */
function oldWordsText({ oldWords }: VerifiedMessage): string[] {
  if (oldWords === undefined) return [];
  const { text, citation } = oldWords;
  return [oldVersionLine(oldWords, 'the page'), quotedLines(text), citationLines(citation)];
}

/** What was not found may still be near to something. */
function nearestText(verification: Verification, translation: VerifiedMessage['translation']): string[] {
  if (translation !== null) {
    const { text, citation } = translation.sentence;
    return ['It may translate this sentence:', quotedLines(text), citationLines(citation)];
  }
  if (verification.status !== 'not-found' || verification.nearest === null) return [];
  const { text, citation } = verification.nearest;
  return ['The nearest sentence, which is no match:', quotedLines(text), citationLines(citation)];
}

function shown(words: string | null): string {
  return words === null || words === '' ? '(nothing)' : `"${onOneLine(words)}"`;
}
