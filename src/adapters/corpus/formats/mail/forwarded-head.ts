import { readMetadataDate } from '../../../../text/dates/metadata-date.ts';

/** The head of a letter that stands inside another. */
export type Forwarded = {
  /** Index of its first line, or of the line that announces it. */
  readonly at: number;
  /** Name of its sender; null where there is only an address. */
  readonly sender: string | null;
  /** Its date as it is written; null where no day can be read. */
  readonly date: string | null;
  /** The lines behind its head. */
  readonly lines: readonly string[];
};

/** "From" as mail programs write it above letters that they quote or forward. */
const FROM = /^(?:from|von|de|da|van|от|kimden|gönderen|من|از|فرستنده)$/iu;

/** A field of such a head, with the marks of quotation and of bold type that may stand around its name. */
const FIELD = /^[>\s]{0,10}\*?(\p{L}[\p{L} -]{0,25}?)\s?:\*?\s{1,20}(\S.{0,1000})$/u;

/** From, date and subject; the receiver may be left out, and copies may have been sent. */
const MIN_FIELDS = 3;
const MAX_FIELDS = 12;

/** "---------- Forwarded message ---------" */
const ANNOUNCEMENT = /^[>\s]{0,10}-{3,40}[^-]{2,80}-{3,40}\s*$/u;
/** "Begin forwarded message:" */
const ANNOUNCING_WORDS = /^[>\s]{0,10}[\p{L} ]{5,60}:\s*$/u;

/** The first head of another letter in a letter; null if there is none. */
export function forwardedAt(lines: readonly string[]): Forwarded | null {
  for (const [i, line] of lines.entries()) {
    const [, name = '', sender = ''] = FIELD.exec(line) ?? [];
    if (!FROM.test(name)) continue;
    const values = fieldsFrom(lines, i);
    const announced = announcementBefore(lines, i);
    const date = values.find((value) => readMetadataDate(value) !== null) ?? null;
    const isHead = announced !== i || (date !== null && values.some((value) => value.includes('@')));
    if (values.length < MIN_FIELDS || !isHead) continue;
    const behind = lines.slice(i + values.length);
    return { at: announced, sender: nameIn(sender), date, lines: line.trimStart().startsWith('>') ? unquoted(behind) : behind };
  }
  return null;
}

/** The values of the fields that begin at a line. */
function fieldsFrom(lines: readonly string[], from: number): readonly string[] {
  const values: string[] = [];
  for (let i = from; values.length < MAX_FIELDS; i++) {
    const value = FIELD.exec(lines[i] ?? '')?.[2];
    if (value === undefined) break;
    values.push(value.trim());
  }
  return values;
}

/** Index of the line that announces the head, or that of the head itself. */
function announcementBefore(lines: readonly string[], head: number): number {
  let at = head - 1;
  while (at > 0 && /^[>\s]*$/u.test(lines[at] ?? '')) at--;
  const line = lines[at] ?? '';
  return ANNOUNCEMENT.test(line) || ANNOUNCING_WORDS.test(line) ? at : head;
}

/** The lines of a letter that was quoted as a whole, up to its end. */
function unquoted(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && !/^\s*>/u.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^\s*> ?/u, ''));
}

function nameIn(sender: string): string | null {
  const name = sender
    .replace(/<[^<>]{0,300}>|\[mailto:[^[\]]{0,300}\]/giu, '')
    .replace(/["*]/gu, '')
    .trim();
  return name === '' || name.includes('@') ? null : name;
}
