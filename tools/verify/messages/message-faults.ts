import {
  CLAIM_KINDS,
  type CheckedClaim,
  type ClaimKind,
  type VerifiedMessage,
} from '../../../src/domain/verification.ts';
import { foldedWords } from '../../../src/text/words/words.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import type { MessageSample } from './message-samples.ts';

/** Something that verifying says otherwise than it was made. */
export type MessageFault = {
  readonly kind: ClaimKind | 'words';
  readonly text: string;
  /** "Agrees" where it is false, or where the page does not say. */
  readonly isFalselyAgreed: boolean;
  /** A claim was read that the message does not make. */
  readonly isInvented: boolean;
  /** The speaker on the page was read otherwise than he is labelled; then the message cannot be right. */
  readonly isOfPage: boolean;
};

/** All that is otherwise; empty if nothing is. */
export function faultsOfMessage(sample: MessageSample, verified: VerifiedMessage): MessageFault[] {
  const kinds = CLAIM_KINDS.flatMap((kind) => claimFault(kind, sample, verified.attribution[kind]) ?? []);
  const words = wordFault(sample, verified);
  return words === null ? kinds : [words, ...kinds];
}

function wordFault(
  { status, quote, isMarksAlone }: MessageSample,
  verified: VerifiedMessage,
): MessageFault | null {
  const { verification, quote: checked } = verified;
  const isSame = foldedWords(checked.text).join(' ') === foldedWords(quote).join(' ');
  const isStatus =
    verification.status === status ||
    (isMarksAlone && status === 'exact' && verification.status === 'respelt');
  if (isStatus && isSame) return null;
  const text = `${verification.status}, not ${status}${isSame ? '' : `; checked: ${checked.text}`}`;
  return { kind: 'words', text, isFalselyAgreed: false, isInvented: false, isOfPage: false };
}

function claimFault(kind: ClaimKind, sample: MessageSample, told: CheckedClaim): MessageFault | null {
  const wanted = sample.claims[kind];
  const verdict = wanted?.verdict ?? 'unclaimed';
  const isGiven =
    wanted === undefined ? told.given === null : told.given !== null && isOf(told.given, wanted.text);
  if (told.verdict === verdict && isGiven) return null;
  return {
    kind,
    text: `${told.verdict}, not ${verdict}; given ${told.given ?? 'nothing'}, made ${wanted?.text ?? 'nothing'}; page ${told.page ?? 'silent'}`,
    isFalselyAgreed: told.verdict === 'agrees' && verdict !== 'agrees',
    isInvented: wanted === undefined && told.given !== null,
    isOfPage: kind === 'speaker' && isGiven && !isLabelled(sample.sentence, told.page),
  };
}

/** Whether one text has the other's words. */
function isOf(given: string, made: string): boolean {
  const [ours, theirs] = [foldedWords(given).join(' '), foldedWords(made).join(' ')];
  return ` ${ours} `.includes(` ${theirs} `) || ` ${theirs} `.includes(` ${ours} `);
}

/** Whether the page's speaker is the one of the label: one name has all words of the other. */
function isLabelled({ speaker }: LabelledSentence, page: string | null): boolean {
  if (speaker === null || page === null) return speaker === page;
  const [a, b] = [speaker, page].map(
    (name) => new Set(foldedWords(name).map((word) => word.replace(/^ال(?=...)/u, ''))),
  );
  const [short, long] = (a?.size ?? 0) <= (b?.size ?? 0) ? [a, b] : [b, a];
  return short !== undefined && long !== undefined && [...short].every((word) => long.has(word));
}
