import { sliceOf, type Block, type Span } from '../../domain/article.ts';
import { entriesOf } from '../../text/words/vocabulary.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';
import { AGENCIES, agencyKey } from '../lines/agencies.ts';
import { classifyLine } from '../lines/classify-line.ts';
import { markerKey, markersOf } from '../../text/markers.ts';

/** How many sentences at the end of a body are looked at: a credit, the author's letters, a row of tags. */
const MAX_CLOSING_SENTENCES = 3;
const MAX_CLOSING_CHARS = 160;
const MAX_CREDIT_WORDS = 6;

const SENTENCE_END = /[.!?؟۔。！？।…]["'”’»›]{0,3}$/u;
/** "(صورة أرشيفية)", "-وات-", "*صورة توضيحية" */
const SET_OFF = /^(?:[([{][^()[\]{}]+[)\]}]|[-–—*]+[^-–—*]+[-–—*]+|\*+[^*.]+)$/u;
/** "ع ب م", "س. ب.", "J.S.": single letters and nothing else. */
const INITIALS = /^[([]?\p{L}\p{M}*(?:(?:[.\s/-]|[.]\s)+\p{L}\p{M}*){1,3}[.)\]]{0,2}$/u;
/** "(صورة أرشيفية) ع ب": no stop parts the two. */
const CREDIT_AND_INITIALS = /^([([][^()[\]]{1,80}[)\]])\s+(\S.*)$/u;
const INITIAL_WORDS = /\p{L}{2,}/u;
const CREDITED = new Set([
  ...markersOf(({ captionLabels }) => captionLabels),
  ...markersOf(({ bylineLabels }) => bylineLabels),
  ...markersOf(({ archiveCredits }) => archiveCredits),
  ...markersOf(({ sourceLabels }) => sourceLabels),
]);
const PICTURES = entriesOf(({ pages }) => pages.archiveCredits).map(markerKey);

/**
 * A body without what closes its last line and is no sentence of it: the author's letters, the credit of a picture or an agency, a
 * row of tags. Lines of their own that are so have been left out before (lines/classify-line.ts); this is about those
 * that stand behind the last full stop. At least one sentence stays.
 */
export function withoutClosingWords(text: string, blocks: readonly Block[]): readonly Block[] {
  let kept = blocks;
  for (let count = 0; count < MAX_CLOSING_SENTENCES; count++) {
    const shorter = withoutLastSentence(text, kept);
    if (shorter === null) break;
    kept = shorter;
  }
  return kept;
}

/** The blocks without their last sentence if that is none; null if it stays. */
function withoutLastSentence(text: string, blocks: readonly Block[]): readonly Block[] | null {
  const block = blocks.at(-1);
  const paragraph = block?.at(-1);
  if (block === undefined || paragraph === undefined) return null;
  const sentences = sentencesOf(text, paragraph);
  const last = sentences.at(-1);
  if (last === undefined || !isClosing(text, last)) return null;
  const before = sentences.at(-2);
  if (before !== undefined) {
    return [...blocks.slice(0, -1), [...block.slice(0, -1), { start: paragraph.start, end: before.end }]];
  }
  if (block.length > 1) return [...blocks.slice(0, -1), block.slice(0, -1)];
  return blocks.length > 1 ? blocks.slice(0, -1) : null;
}

function isClosing(text: string, span: Span): boolean {
  const sentence = sliceOf(text, span);
  if (sentence.length > MAX_CLOSING_CHARS) return false;
  if (!/[\p{L}\p{N}]/u.test(sentence)) return true;
  const [, credit = sentence, initials] = CREDIT_AND_INITIALS.exec(sentence) ?? [];
  if (isCredit(credit) && (initials === undefined || areInitials(initials))) return true;
  if (areInitials(sentence)) return true;
  if (SENTENCE_END.test(sentence)) return false;
  const { kind } = classifyLine(text, span);
  return kind === 'closing' || kind === 'furniture';
}

function areInitials(sentence: string): boolean {
  return INITIALS.test(sentence) && !INITIAL_WORDS.test(sentence);
}

/** "(رويترز)", "(ترجمة هافينغتون بوست)", "-وات-": set off by brackets or dashes, and an agency or what begins as a credit does. */
function isCredit(sentence: string): boolean {
  if (!SET_OFF.test(sentence) || sentence.split(/\s+/u).length > MAX_CREDIT_WORDS) return false;
  const key = markerKey(sentence);
  if (AGENCIES.has(agencyKey(sentence)) || PICTURES.some((start) => key.startsWith(start))) return true;
  const words = key.split(' ');
  return [1, 2].some((count) => CREDITED.has(words.slice(0, count).join(' ')));
}
