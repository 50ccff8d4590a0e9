import type { IsoDate, Span } from '../../domain/article.ts';
import { readDateLine } from '../../text/dates/date-line.ts';
import { AGENCIES, NO_AGENCY, agencyKey } from './agencies.ts';

/** Place and agency before an article: "موسكو-سانا", "(CNN)-- ", "LONDON, March 2 (Reuters) -". */
export type Dateline = {
  /** The agency as written; null where only a place or nobody in particular ("وكالات") is named. */
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  /** Where the text after it begins; the line's end if it fills the line. */
  readonly end: number;
};

/** Whether a dateline names an outlet. */
export function isSigned(dateline: { readonly outlet: string | null } | null): boolean {
  return dateline !== null && dateline.outlet !== null;
}

/** How far a dateline may reach, in UTF-16 units. */
const REACH = 110;
const MAX_PLACE_CHARS = 50;
const MAX_DATELINE_PLACE_WORDS = 6;

const BRACKETED = /^\(\s*([^\s()][^()]{0,28}[^\s()])\s*\)(?:\s*([-–—ـ:.]+))?\s*/u;
const PLACE_BRACKETED = /^([^()]{2,50})\(([^()]{2,30})\)\s*(?:(?:\.\s*)?[-–—ـ:/]+\s*|$)/u;
const SEPARATOR = /\s{0,9}[-–—ـ/:.]+\s*/gu;
const QUOTED = /^[«"“]\s*([^\s«»"“”][^«»"“”]{0,28}[^\s«»"“”])\s*[»"”]/u;
const NAME = /^[\p{L}\p{M}\p{N}]+(?:[. ]{1,2}[\p{L}\p{M}\p{N}]+){0,3}/u;
const AFTER_NAME = /^\s*[-–—ـ/:.]+\s*/u;

/** The dateline with which a line begins, or null. */
export function datelineOf(text: string, line: Span): Dateline | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + REACH));
  const found = bracketed(head) ?? placeBracketed(head) ?? separated(head);
  if (found === null) return null;
  // "دمشق-سانا 17 نيسان 2024": the day stands behind the agency and fills the line.
  const rest = head.slice(found.end);
  const date = line.end - line.start <= REACH && /\p{N}/u.test(rest) ? readDateLine(rest) : null;
  return date === null
    ? { ...found, end: line.start + found.end }
    : { ...found, date: found.date ?? date, end: line.end };
}

function bracketed(head: string): Dateline | null {
  const [all, name, dash] = BRACKETED.exec(head) ?? [];
  if (all === undefined || name === undefined || /\p{N}/u.test(name)) return null;
  const known = AGENCIES.has(agencyKey(name));
  if (!known && (!/^[-–—]/u.test(dash ?? '') || wordsIn(name) > 3)) return null;
  return { outlet: outletOf(name), date: null, end: all.length };
}

function placeBracketed(head: string): Dateline | null {
  const [all, place, name] = PLACE_BRACKETED.exec(head) ?? [];
  if (all === undefined || place === undefined || name === undefined || !isPlace(place)) return null;
  const key = agencyKey(name);
  const acronym = /^\p{Lu}{2,6}$/u.test(name.trim());
  if (!AGENCIES.has(key) && !NO_AGENCY.has(key) && !acronym) return null;
  return { outlet: outletOf(name.trim()), date: dateIn(place), end: all.length };
}

/** "موسكو-سانا", "دمشق - «سانا»": a place, a separator, and an agency with or without quotation marks. */
function separated(head: string): Dateline | null {
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    if (index > MAX_PLACE_CHARS) return null;
    const place = head.slice(0, index);
    if (!isPlace(place)) continue;
    const at = { place, separator, from: index + separator.length };
    const quoted = QUOTED.exec(head.slice(at.from));
    const found = quoted === null ? bareAgency(head, at) : quotedAgency(head, at, quoted);
    if (found !== null) return found;
  }
  return null;
}

/** A place and the separator behind it; `from` is where the agency may begin. */
type Separated = { readonly place: string; readonly separator: string; readonly from: number };

function quotedAgency(
  head: string,
  { place, separator, from }: Separated,
  [quoted, name = '']: RegExpExecArray,
): Dateline | null {
  const after = AFTER_NAME.exec(head.slice(from + quoted.length))?.[0] ?? '';
  const end = from + quoted.length + after.length;
  const dateline = { outlet: outletOf(name), date: dateIn(place), end };
  if (AGENCIES.has(agencyKey(name))) return end === head.length || after !== '' ? dateline : null;
  // A quotation after a colon is somebody's words ("بوتين: «نعم»") unless the name is known.
  const isNamed = /[-–—ـ/]/u.test(separator) && isShortPlace(place) && /^\s*[-–—:]/u.test(after);
  return isNamed ? dateline : null;
}

/** The longest beginning of up to four words that is an agency. */
function bareAgency(head: string, { place, separator, from }: Separated): Dateline | null {
  const rest = head.slice(from);
  const words = (NAME.exec(rest)?.[0] ?? '').split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<!\.)\.+$/u, '');
    const key = agencyKey(name);
    if (!AGENCIES.has(key) && !NO_AGENCY.has(key)) continue;
    const after = AFTER_NAME.exec(rest.slice(name.length))?.[0] ?? '';
    const end = from + name.length + after.length;
    // "موسكو-سانا بحث": SANA's form, in which only a blank follows.
    const isCompact = /^\s?-\s?$/u.test(separator) && !name.startsWith('ال') && isShortPlace(place);
    if (end === head.length || /[-–—/:.]/u.test(after) || isCompact) {
      const behindBlank = isCompact && after === '' ? end + 1 : end;
      return { outlet: outletOf(name), date: dateIn(place), end: behindBlank };
    }
  }
  return null;
}

function isShortPlace(place: string): boolean {
  return wordsIn(place) <= 2;
}

function outletOf(name: string): string | null {
  return NO_AGENCY.has(agencyKey(name)) ? null : name;
}

function isPlace(text: string): boolean {
  const count = wordsIn(text);
  return count > 0 && count <= MAX_DATELINE_PLACE_WORDS && !/[«»"“”؟?!;؛]/u.test(text) && /\p{L}/u.test(text);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** A full date after the place: "بكين 2 مارس 2024". */
function dateIn(place: string): IsoDate | null {
  const at = /\p{N}/u.exec(place)?.index;
  return at === undefined ? null : readDateLine(place.slice(at));
}
