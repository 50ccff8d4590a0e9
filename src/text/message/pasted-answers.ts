import { at } from '../../domain/at.ts';
import type { Claims } from '../../domain/verification.ts';
import { readDateLine } from '../dates/date-line.ts';
import { readIsoDate } from '../dates/iso-date.ts';
import { fold } from '../letters/fold.ts';
import { BIDI_CONTROLS } from '../letters/unicode-classes.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { blockQuotes, linesOf, type QuotedPlace, withoutMarkup } from './quotations/block-quotes.ts';
import { NO_CLAIMS } from './claims/claims-reader.ts';
import { withoutDirective } from './text-fragments.ts';
import type { OutletNames } from './claims/outlet-names.ts';

/** A quote with the facts that stand below it, each on a line of its own or parted by dots. */
export type PastedAnswer = { readonly quote: QuotedPlace; readonly claims: Claims };

type Line = { readonly start: number; readonly text: string };

/** What a line below a quote may be. `missing`: says that the page does not tell. */
type Fact =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'label'; readonly pieces: readonly string[] }
  | { readonly kind: 'link'; readonly headline: string; readonly url: string }
  | { readonly kind: 'path' | 'missing' | 'aside' }
  | { readonly kind: 'text'; readonly text: string };

const FENCE = /^\s*```/u;
const INDENTED = /^(?:\t| {2,})\S/u;
const SMALL_PRINT = new RegExp(`^[${BIDI_CONTROLS}\\s]*-#\\s*`, 'u');
const WHOLE_ADDRESS = /^<?((?:https?:\/\/|www\.)\S+?)>?$/iu;
const LINKED = /^\**\[(.+)\]\(<?(https?:\/\/\S+?)>?\)\**$/u;
/** Lines that the command line writes: the clause that answers, other places, and a page's file with its line. */
const ASIDE = /^(?:the clause|also in):\s/u;
const MISSING = /^\(the page (?:gives|names) no \w+\)$/u;
const PATH = /^\S.*\.\w{2,5}:\d+$/u;
const DASHED = /^[—–-]+\s/u;
const DOT = /\s·\s/u;

const GENRES = new Set([
  ...vocabularyOf(({ pages }) => pages.genres.opinion),
  ...vocabularyOf(({ pages }) => pages.genres.denial),
  ...vocabularyOf(({ pages }) => pages.genres.correction),
  'opinion, says the page',
  'a denial, says the page',
  'a correction, says the page',
]);

/** Lines below the facts of a quote that are none of them. */
const MAX_LINES_BELOW = 2;

/** Longest name of an outlet on a line of its own, in words. */
const MAX_OUTLET_WORDS = 6;
const SENTENCE_END = /[.!?؟…:]["»”]?$/u;

/**
 * Answers and citations of isnad in a message, as the command line prints them (indented lines), as Discord shows them (a block
 * quote, then title, outlet and date between dots, then the address), and as they are copied (a line for each thing); in order.
 */
export function pastedAnswers(message: string, outlets: OutletNames): PastedAnswer[] {
  return paragraphsOf(message).flatMap((lines) => {
    const blocks = inBlockQuotes(message, lines, outlets);
    if (blocks.length > 0) return blocks;
    const from = lines.findIndex(({ text }, i) => i > 0 && INDENTED.test(text));
    const isIndented = from > 0 && !lines.slice(0, from).some(({ text }) => INDENTED.test(text));
    const first = isIndented ? from : firstFact(lines, outlets);
    if (first === null) return [];
    const claims = claimsOf(lines.slice(first), outlets);
    return claims === null ? [] : [{ quote: quoteOf(message, lines.slice(0, first)), claims }];
  });
}

/** Lines that empty ones and the ends of code blocks part. */
function paragraphsOf(message: string): Line[][] {
  const paragraphs: Line[][] = [];
  let end = -1;
  for (const line of linesOf(message)) {
    const isNext = /^\r?\n$/u.test(message.slice(Math.max(0, end), line.start)) && end >= 0;
    const isEmpty = line.text.trim() === '' || FENCE.test(line.text);
    if (!isEmpty) {
      const last = paragraphs.at(-1);
      if (isNext && last !== undefined && last.length > 0) last.push(line);
      else paragraphs.push([line]);
    }
    end = isEmpty ? -1 : line.start + line.text.length;
  }
  return paragraphs;
}

function quoteOf(message: string, lines: readonly Line[]): QuotedPlace {
  const [first, last] = [lines[0], lines.at(-1)];
  const start = (first?.start ?? 0) + (/^\s*/u.exec(first?.text ?? '')?.[0].length ?? 0);
  const end = (last?.start ?? 0) + (last?.text ?? '').trimEnd().length;
  return { start, end, text: message.slice(start, end) };
}

/** Block quotes with the lines below them. */
function inBlockQuotes(message: string, lines: readonly Line[], outlets: OutletNames): PastedAnswer[] {
  const isQuoted = ({ text }: Line): boolean => /^[\s\u200E\u200F\u2068]{0,3}>/u.test(text);
  const answers: PastedAnswer[] = [];
  for (let from = lines.findIndex(isQuoted); from >= 0 && from < lines.length;) {
    const end = endOfRow(lines, from, isQuoted);
    const next = endOfRow(lines, end, (line) => !isQuoted(line));
    const [first, last] = [at(lines, from), at(lines, end - 1)];
    const [quote] = blockQuotes(message.slice(first.start, last.start + last.text.length));
    const claims = claimsOf(lines.slice(end, next), outlets);
    if (quote !== undefined && claims !== null) {
      const place = { start: quote.start + first.start, end: quote.end + first.start, text: quote.text };
      answers.push({ quote: place, claims });
    }
    from = next;
  }
  return answers;
}

/** Number of the first line, from one on, that is not such a line. */
function endOfRow(lines: readonly Line[], from: number, isSuch: (line: Line) => boolean): number {
  const end = lines.findIndex((line, i) => i >= from && !isSuch(line));
  return end < 0 ? lines.length : end;
}

/** The line with which the facts at a paragraph's end begin; null where it has none, or nothing else. */
function firstFact(lines: readonly Line[], outlets: OutletNames): number | null {
  // Below the facts may stand where else the same words are printed.
  const last = lines.findLastIndex(({ text }) => factOf(text, outlets).kind !== 'text');
  if (last < lines.length - 1 - MAX_LINES_BELOW) return null;
  const { first, facts } = factsBefore(lines, last + 1, outlets);
  const has = (...kinds: readonly Fact['kind'][]): boolean => facts.some(({ kind }) => kinds.includes(kind));
  if (has('label', 'link')) return first;
  const above = first > 1 ? cleaned(at(lines, first - 1).text) : '';
  const isOutlet = outlets.has(above);
  if (!has('date', 'missing') && !(isOutlet && facts.length > 0)) return null;
  return above === '' ? first : first - namesAbove(lines, first, isOutlet);
}

/** The facts that stand in a row right before a line, and the number of the first of them. */
function factsBefore(
  lines: readonly Line[],
  end: number,
  outlets: OutletNames,
): { readonly first: number; readonly facts: readonly Fact[] } {
  const facts: Fact[] = [];
  let first = end;
  for (; first > 1; first--) {
    const fact = factOf(at(lines, first - 1).text, outlets);
    if (fact.kind === 'text') break;
    facts.push(fact);
  }
  return { first, facts };
}

/** How many lines right before the facts hold an outlet, a headline, or both. */
function namesAbove(lines: readonly Line[], first: number, isOutlet: boolean): 0 | 1 | 2 {
  const above = cleaned(at(lines, first - 1).text);
  const isName = isOutlet || (above.split(/\s+/u).length <= MAX_OUTLET_WORDS && !SENTENCE_END.test(above));
  if (!isName) return SENTENCE_END.test(above) ? 0 : 1;
  const title = first > 2 ? cleaned(at(lines, first - 2).text) : '';
  return title === '' || SENTENCE_END.test(title) ? 1 : 2;
}

function cleaned(line: string): string {
  const plain = line.replace(SMALL_PRINT, '').replace(new RegExp(`[${BIDI_CONTROLS}]`, 'gu'), '');
  return withoutMarkup(plain).trim();
}

function factOf(line: string, outlets: OutletNames): Fact {
  const text = cleaned(line);
  const linked = LINKED.exec(text);
  if (linked !== null)
    return { kind: 'link', headline: linked[1] ?? '', url: withoutDirective(linked[2] ?? '') };
  const address = WHOLE_ADDRESS.exec(text)?.[1];
  if (address !== undefined) return { kind: 'url', url: withoutDirective(address) };
  if (ASIDE.test(text)) return { kind: 'aside' };
  if (MISSING.test(text)) return { kind: 'missing' };
  if (dayOf(text) !== null) return { kind: 'date', text };
  if (PATH.test(text)) return { kind: 'path' };
  const pieces = text.split(DOT).map((piece) => piece.trim());
  const last = pieces.at(-1) ?? '';
  if (pieces.length > 1 && (dayOf(last) !== null || outlets.has(last))) return { kind: 'label', pieces };
  return { kind: 'text', text };
}

function dayOf(text: string): Claims['date'] {
  const day = readIsoDate(text) ?? (/^\P{L}*\d/u.test(text) ? readDateLine(text) : null);
  return day === null ? null : { text, from: day, to: day };
}

/** What the lines below a quote say; null where they say nothing that is known. */
function claimsOf(lines: readonly Line[], outlets: OutletNames): Claims | null {
  const texts: (string | null)[] = [];
  let claims = NO_CLAIMS;
  let [isDone, isLabelled] = [false, false];
  for (const { text } of lines) {
    const fact = factOf(text, outlets);
    if (fact.kind === 'aside') continue;
    if (isDone || (isLabelled && fact.kind === 'text')) break;
    claims = withFact(claims, fact, outlets);
    // isnad signs nothing with a dash: somebody else wrote this.
    if (fact.kind === 'text' && DASHED.test(fact.text)) return null;
    if (fact.kind === 'missing') texts.push(null);
    if (fact.kind === 'text') texts.push(fact.text);
    // Below its address nothing is said of the quote itself.
    isDone = fact.kind === 'url' || fact.kind === 'path';
    isLabelled ||= fact.kind === 'label';
  }
  const named = { ...namesOf(texts, outlets), ...withoutNulls(claims) };
  const all: Claims = { ...NO_CLAIMS, ...named };
  return Object.values(all).some((claim) => claim !== null) && (claims !== NO_CLAIMS || isKnown(all, outlets))
    ? all
    : null;
}

function withFact(claims: Claims, fact: Fact, outlets: OutletNames): Claims {
  switch (fact.kind) {
    case 'url':
      return { ...claims, url: claims.url ?? fact.url };
    case 'link':
      return { ...claims, headline: fact.headline, url: fact.url };
    case 'date':
      return { ...claims, date: claims.date ?? dayOf(fact.text) };
    case 'label':
      return { ...claims, ...ofLabel(fact.pieces, outlets) };
    case 'aside':
    case 'missing':
    case 'path':
    case 'text':
      return claims;
  }
}

function isKnown({ outlet }: Claims, outlets: OutletNames): boolean {
  return outlet !== null && outlets.has(outlet);
}

function withoutNulls(claims: Claims): Partial<Claims> {
  return Object.fromEntries(Object.entries(claims).filter(([, claim]) => claim !== null));
}

function ofLabel(pieces: readonly string[], outlets: OutletNames): Partial<Claims> {
  const date = dayOf(pieces.at(-1) ?? '');
  return {
    ...namesOf(date === null ? pieces : pieces.slice(0, -1), outlets),
    ...(date === null ? {} : { date }),
  };
}

/** Headline and outlet, in this order, with a genre between them. */
function namesOf(
  texts: readonly (string | null)[],
  outlets: OutletNames,
): Pick<Claims, 'headline' | 'outlet'> {
  const told = texts.filter((text) => text === null || !GENRES.has(fold(text)));
  const outletAt = told.findLastIndex((text) => text !== null && outlets.has(text));
  if (outletAt >= 0) return { headline: told.slice(0, outletAt)[0] ?? null, outlet: told[outletAt] ?? null };
  const [first = null, second] = told;
  if (second !== undefined) return { headline: first, outlet: second };
  const isShort = first !== null && first.split(/\s+/u).length <= MAX_OUTLET_WORDS - 2;
  return isShort ? { headline: null, outlet: first } : { headline: first, outlet: null };
}
