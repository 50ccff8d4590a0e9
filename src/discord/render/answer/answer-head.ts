import { NOTHING_UNDERSTOOD } from '../../../domain/understood.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { textBlock, type MessageBlock } from '../message/fit-message.ts';
import { cutMarked, inDirectionOf, inOwnDirection, shownLabel } from '../message/plain-label.ts';
import type { AnswerInput } from './answer-input.ts';
import { understoodLine } from './understood-line.ts';

/** UTF-16 units, before escaping for the question. Together they leave room for an attached quote with its source. */
const MAX_SHOWN_QUESTION_CHARS = 200;
/** The same where more lines follow below the question. */
const MAX_SHORT_QUESTION_CHARS = 100;
const MAX_FIRST_NOTE_CHARS = 120;
const MAX_UNDERSTOOD_CHARS = 150;
const MAX_LEAD_CHARS = 140;
export const MAX_NOTES_CHARS = 400;

/** A note that is cut shorter than this says nothing. */
const MIN_NOTE_CHARS = 40;

/**
 * What comes before everything else: the question with how new its answer is, and below it in small print what limits the
 * quotes; then, with an empty line before it, what has to be said of the quotes.
 */
export function answerHead(input: AnswerInput): MessageBlock {
  const { question, firstLineNote, language, understood = NOTHING_UNDERSTOOD, limits = understood } = input;
  const line = understoodLine(limits, language);
  const lead = leadWords(input);
  const isShort = line !== null || lead !== null || (input.parts ?? []).length > 1;
  const label = shownLabel(question, isShort ? MAX_SHORT_QUESTION_CHARS : MAX_SHOWN_QUESTION_CHARS);
  const parts = [
    ...(label === null ? [] : [`**${label}**`]),
    ...(firstLineNote === null ? [] : [cutMarked(firstLineNote, MAX_FIRST_NOTE_CHARS)]),
  ];
  const first = inDirectionOf(question, parts.join(' · '));
  const small = line === null ? [] : [smallLine(cutMarked(line, MAX_UNDERSTOOD_CHARS))];
  const said = lead === null ? [] : [cutMarked(lead, MAX_LEAD_CHARS)];
  const above = [first, ...small].filter((text) => text !== '').join('\n');
  return textBlock([above, ...said].filter((text) => text !== '').join('\n\n'));
}

function smallLine(line: string): string {
  return `-# ${inOwnDirection(line)}`;
}

/** What isnad does not do, or that the quotes are a listing: only above quotes that are an answer. */
function leadWords({
  answer,
  language,
  declined = null,
  isListing = false,
  latestAsked,
  understood = NOTHING_UNDERSTOOD,
}: AnswerInput): string | null {
  if (answer.kind !== 'answered') return null;
  const strings = stringsFor(language).understood;
  if (declined !== null) return `${strings.declined[declined]} ${strings.instead}`;
  const order = latestAsked ? 'newest' : (understood.order ?? 'plain');
  return isListing ? strings.listing[order] : null;
}

/** The notes as one block of at most `room` UTF-16 units, or no block. */
export function noteBlocks(notes: readonly string[], room: number): readonly MessageBlock[] {
  const lines: string[] = [];
  let left = room;
  for (const note of notes) {
    if (note.length > left && left < MIN_NOTE_CHARS) break;
    const line = cutMarked(note, left);
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.length === 0 ? [] : [textBlock(...lines)];
}
