import type { Span } from '../../../domain/article.ts';
import { overlaps } from '../../../domain/span.ts';
import type { Claims } from '../../../domain/verification.ts';
import { isFunctionWord } from '../../question/function-words.ts';
import { questionLine } from '../../question/question-line.ts';
import { partedBetween } from '../quotations/between-quotations.ts';
import type { QuotedPlace } from '../quotations/block-quotes.ts';
import { ClaimsReader, namesSource } from './claims-reader.ts';
import { datesIn } from './dates-in.ts';
import { type Denial, denialsIn } from '../denials.ts';
import { headlineWord, isHeadline } from './headlines.ts';
import { joinedBefore } from '../quotations/joined-before.ts';
import { ADDRESS, noiseIn } from '../message-noise.ts';
import { looksLikeOutlet, type OutletNames } from './outlet-names.ts';
import { hasSaid } from './said-words.ts';
import { sourceLabel } from './source-label.ts';
import { OTHER, QUOTE } from './stand-ins.ts';
import { withoutDirective } from '../text-fragments.ts';

/** What a message says of one of its pieces. */
export type Around = {
  readonly claims: Claims;
  /** With what it denies or questions the piece. */
  readonly denials: readonly Denial[];
  /** Words outside all pieces that nothing explains: no claim, no label, no small word. */
  readonly unread: number;
};

const MARKS = `"«»“”„‟″＂'‹›‘’‚「」『』*_~\``;
/** What begins the line of a block quote. */
const BLOCK_SIGNS = /(?:^|(?<=\n))[ \t]{0,3}(?:>[ \t]?)+$/u;
/** A mark with a space behind it. */
const INNER_SPACE = /(?<=[«»„“”"'‹])[ \u00A0\u202F]$/u;
/** UTF-16 units before a piece in which its signs stand. */
const REACH = 12;
const BRACKETS = /[([]([^()[\]\n\uFFFB\uFFFC]{1,160})[)\]]/gu;
const SIGNATURE = /^[\s.,،]*[—–―-]+\s*(?=[^\s—–-])/u;
/** Lines before and behind a quote that may say whose it is. */
const MAX_LINES = 4;

/** A message, and what is the same around each of its pieces, which is worked out once. */
export type Surroundings = {
  readonly message: string;
  /** UTF-16 units of the message, those of its noise blanked out. */
  readonly letters: readonly string[];
  readonly links: readonly Span[];
  /** All that may be a quote. */
  readonly pieces: readonly QuotedPlace[];
  /** Those of the pieces that the message names as headlines, in their order. */
  readonly headlines: ReadonlySet<QuotedPlace>;
};

/** A message of which no pieces are known. */
export function surroundingsOf(message: string): Surroundings {
  const letters = [...Array(message.length).keys()].map((at) => message.charAt(at));
  for (const span of noiseIn(message)) fill(letters, span, ' ');
  const links = [...message.matchAll(ADDRESS)].map(({ 0: link, index }) => ({
    start: index,
    end: index + link.length,
  }));
  return { message, letters, links, pieces: [], headlines: new Set() };
}

/** The same message with its pieces. */
export function withPieces(around: Surroundings, pieces: readonly QuotedPlace[]): Surroundings {
  const headlines = new Set(pieces.filter((piece) => isHeadline(around.message, piece)));
  return { ...around, pieces, headlines };
}

/**
 * Reads what stands around a piece of a message. The other pieces are no part of it, except that one may be the headline.
 */
export function claimsAround(around: Surroundings, piece: QuotedPlace, outlets: OutletNames): Around {
  const { message, headlines } = around;
  const reader = new ClaimsReader(outlets);
  const outside = around.pieces.filter((other) => !overlaps(other, piece) && !isHeadOf(message, other));
  for (const { start, end } of linksOutside(around, piece))
    reader.claim({ url: withoutDirective(message.slice(start, end)) });
  const headline = outside.find((other) => headlines.has(other));
  if (headline !== undefined) reader.claim({ headline: headline.text });
  const all = masked(around, piece, outside, headline ?? null);
  const denials = denialsIn(all);
  reader.read.push(...denials.map(({ span }) => span));
  const rest = withoutVerdicts(all, denials);
  const quoteAt = rest.indexOf(QUOTE);
  const quoteEnd = rest.lastIndexOf(QUOTE) + 1;
  const [before, behind] = [rest.slice(0, quoteAt), rest.slice(quoteEnd)];
  readBefore(reader, before);
  readBehind(reader, behind, quoteEnd, outlets);
  const named = headline === undefined ? null : headlineWord(message, headline);
  if (named !== null) reader.read.push(named);
  return { claims: reader.claims, denials, unread: unreadIn(rest, reader.read) };
}

/** A masked message without the words that call the quote false: they are nobody's name. "Never said" is a word of speech as well. */
function withoutVerdicts(message: string, denials: readonly Denial[]): string {
  if (denials.length === 0) return message;
  const letters = [...Array(message.length).keys()].map((at) => message.charAt(at));
  for (const { span, text } of denials) if (!hasSaid(text)) fill(letters, span, ' ');
  return letters.join('');
}

/** More words before a colon are no name. */
const MAX_HEAD_WORDS = 5;

/** Whether a piece is a name in marks that leads to what follows: "*Trump*: …". */
function isHeadOf(message: string, { text, end }: QuotedPlace): boolean {
  const behind = message.slice(end, end + REACH);
  return /^[*_~]*\s*[:：][*_~]*\s/u.test(behind) && questionLine(text).words.length <= MAX_HEAD_WORDS;
}

function linksOutside({ links }: Surroundings, piece: Span): Span[] {
  // The link whose text fragment the piece is says where it stands; one within a quote is of the quote.
  return links.filter((link) => !overlaps(link, piece) || link.start < piece.start);
}

/** A message with its pieces and its noise blanked out, every character in its place. */
function masked(
  { message, letters: unmasked }: Surroundings,
  piece: Span,
  others: readonly Span[],
  headline: Span | null,
): string {
  const letters = [...unmasked];
  const marked = others.map((other) => withMarks(message, other));
  for (const span of marked) fill(letters, span, OTHER);
  const joined = joinedBefore(message, withMarks(message, piece), marked);
  if (joined !== null) fill(letters, joined, ' ');
  if (headline !== null) {
    const title = withMarks(message, headline);
    fill(letters, { start: headlineWord(message, headline)?.start ?? title.start, end: title.end }, ' ');
  }
  const { start, end } = withMarks(message, piece);
  for (let at = start; at < end; at++) letters[at] = QUOTE;
  return letters.join('');
}

function fill(letters: string[], { start, end }: Span, by: string): void {
  for (let at = start; at < end; at++) if (letters[at] !== '\n') letters[at] = by;
}

/** A span with the marks around it. */
function withMarks(message: string, { start, end }: Span): Span {
  // French writes a space within its marks.
  let from = start - (INNER_SPACE.exec(message.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0);
  let to = end;
  while (from > 0 && (MARKS.includes(message.charAt(from - 1)) || message.charAt(from - 1) === '>')) from--;
  while (to < message.length && MARKS.includes(message.charAt(to))) to++;
  const signs = BLOCK_SIGNS.exec(message.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  return { start: from - signs.length, end: to };
}

/** The line of the quote up to it, or, where that is empty, the nearest lines before it. */
function readBefore(reader: ClaimsReader, before: string): void {
  const lines = linesWithin(before, 0).slice(-MAX_LINES).reverse();
  for (const [i, { text, start }] of lines.entries()) {
    const unbracketed = readBrackets(reader, text, start);
    if (readLabel(reader, unbracketed, start)) continue;
    const isHead = /[:：]\s*$/u.test(unbracketed.replaceAll(OTHER, ' '));
    const own = behindOthers(unbracketed);
    const ofOthers = start + unbracketed.lastIndexOf(OTHER) + 1;
    reader.read.push({ start: ofOthers, end: start + unbracketed.length - own.length });
    const at = start + unbracketed.length - own.length;
    if (isHead) reader.readPiece(own.replace(/[:：]\s*$/u, ''), at, 'head');
    else if (i === 0) reader.readPiece(own, at, 'prose');
    if (own.trim() !== '' && !isHead) break;
  }
}

/** What of a line before a quote is said of it, and not of the piece before. */
function behindOthers(line: string): string {
  const from = line.lastIndexOf(OTHER) + 1;
  return from === 0 ? line : line.slice(from + partedBetween(line.slice(from)));
}

function readBehind(reader: ClaimsReader, behind: string, offset: number, outlets: OutletNames): void {
  for (const [i, { text, start }] of linesWithin(behind, offset).slice(0, MAX_LINES).entries()) {
    const unbracketed = readBrackets(reader, text, start);
    const signature = SIGNATURE.exec(unbracketed)?.[0];
    const isOwnLine = i > 0 || behind.slice(0, start - offset).includes('\n');
    const cut = unbracketed.indexOf(OTHER);
    const own = cut < 0 ? unbracketed : unbracketed.slice(0, partedBetween(unbracketed.slice(0, cut)));
    if (cut >= 0) reader.read.push({ start: start + own.length, end: start + cut });
    if (signature !== undefined)
      reader.readPiece(own.slice(signature.length), start + signature.length, 'signature');
    else if (!readLabel(reader, own, start)) {
      if (isOwnLine && isSource(own, outlets)) reader.readPiece(own, start, 'signature');
      else if (!isOwnLine) reader.readPiece(own, start, isSourceBehind(own, outlets) ? 'signature' : 'prose');
    }
  }
}

/** More words on a line are no source. */
const MAX_SOURCE_WORDS = 8;
const CAPITAL = /^\p{Lu}/u;
const PARTICLE = /^(?:al|el|bin|ben|de|du|da|di|la|le|van|von|der)$/u;

/** Whether a line of its own says whose the words are: no sentence, and a name or a date to be seen in it. */
function isSource(line: string, outlets: OutletNames): boolean {
  if (!mayBeSource(line)) return false;
  const { words } = questionLine(line);
  if (namesSource(line) || datesIn(line).length > 0 || outlets.find(line) !== null) return true;
  const names = line.split(/[,،;؛·|/]|\s[-–—]\s/u);
  if (names.some((name) => looksLikeOutlet(name) || outlets.isPerson(name))) return true;
  return words.every(({ typed }) => CAPITAL.test(typed) || PARTICLE.test(typed));
}

/** Whether a text is as short as a source, and no sentence. */
function mayBeSource(line: string): boolean {
  if (/[.!?؟:]\s*$/u.test(line)) return false;
  const { length } = questionLine(line).words;
  return length > 0 && length <= MAX_SOURCE_WORDS;
}

/** Whether what stands behind a quote in its line is nothing but a source: "… CNN, March 2024". */
function isSourceBehind(text: string, outlets: OutletNames): boolean {
  const own = text.replace(/^[\s.!?؟…,،]+/u, '');
  return (
    mayBeSource(own) &&
    !hasSaid(own) &&
    !namesSource(own) &&
    (datesIn(own).length > 0 || looksLikeOutlet(own)) &&
    isSource(own, outlets)
  );
}

/** The text with what stands between brackets read and blanked out. */
function readBrackets(reader: ClaimsReader, text: string, offset: number): string {
  return text.replace(BRACKETS, (whole, inside: string, index: number) => {
    if (questionLine(inside).words.length <= 10) reader.readPiece(inside, offset + index + 1, 'brackets');
    return ' '.repeat(whole.length);
  });
}

/** A line such as "Source: …". @returns whether it is one */
function readLabel(reader: ClaimsReader, line: string, offset: number): boolean {
  const label = sourceLabel(line);
  if (label === null) return false;
  reader.read.push({ start: offset, end: offset + label.length });
  reader.readPiece(line.slice(label.length), offset + label.length, 'brackets');
  return true;
}

function linesWithin(text: string, offset: number): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ text: line, start: offset + index }));
}

function unreadIn(rest: string, read: readonly Span[]): number {
  return questionLine(rest).words.filter(
    ({ span, folded }) =>
      folded.length > 1 &&
      !isFunctionWord(folded) &&
      !/^\d+$/u.test(folded) &&
      !read.some((it) => overlaps(it, span)),
  ).length;
}
