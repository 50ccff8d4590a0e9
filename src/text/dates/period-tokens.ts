import type { IsoDate } from '../../domain/article.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed, PERIOD_WORD_KINDS, type PeriodWordKind } from '../../languages/language.ts';
import { isPlain, patternSource, wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';
import { PERSIAN_LETTERS } from '../letters/unicode-classes.ts';
import { entriesOf, vocabularyOf } from '../words/vocabulary.ts';
import { FIRST_YEAR, gregorianDate, LAST_YEAR, persianDate } from './calendar.ts';
import type { Period } from './days-from-today.ts';
import { monthNamed, monthsByName, type Month } from './months.ts';
import { type Piece, piecesOf } from './question-pieces.ts';
import { type RelativeTime, relativeTimesOf } from './relative-times.ts';
import type { TokenKind } from './token-pattern.ts';

/**
 * A word or sign of a question, and where it stands in it. `value` is a number's or a season's, `days` those that a whole
 * date may mean, `codes` the languages in which a month or a preposition has this form.
 */
export type PeriodToken = {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly month?: Month;
  readonly days?: Period;
  readonly codes?: ReadonlySet<string>;
};

/** What is known of a word besides its place. */
type Reading = Omit<PeriodToken, 'text' | 'start' | 'end'>;

/** Signs mean the same in all languages. */
const SIGNS: readonly (readonly [TokenKind, string])[] = [
  ['end', '?؟!;؛'],
  ['comma', ',،'],
  ['dash', '-/'],
  ['and', '&'],
  ['counted', '$€£₽¥₺%'],
];
/** Before a number they say that it is an amount. */
const BEFORE_AMOUNTS = /^[$€£₽¥₺+=~]$/u;

const EXACT = new Map<string, TokenKind>(
  SIGNS.flatMap(([kind, signs]) => Array.from(signs, (sign) => [fold(sign), kind] as const)),
);
const PATTERNS: { readonly kind: PeriodWordKind; readonly pattern: RegExp }[] = [];
for (const kind of PERIOD_WORD_KINDS) {
  const forms: string[] = [];
  for (const word of vocabularyOf(({ periods }) => periods[kind])) {
    if (isPlain(word)) EXACT.set(word, kind);
    else forms.push(word);
  }
  if (forms.length > 0) PATTERNS.push({ kind, pattern: wholePattern(forms) });
}

const PREPOSITIONS = LANGUAGES.map(({ code, periods }) => ({
  code,
  words: new Set([...listed(periods.in), ...listed(periods.to)].map(fold)),
}));
const MONTH_NAMES = LANGUAGES.map(({ code, months }) => ({
  code,
  names: new Set(
    [months.gregorian, months.persian].flatMap((table) =>
      monthsByName(table, 'gregorian').map(([name]) => name),
    ),
  ),
}));

const AMBIGUOUS_MONTHS = vocabularyOf(({ months }) => months.ambiguous);
const NO_PERSIAN_MONTHS = vocabularyOf(({ months }) => months.notMonths);
const MONTH_SUFFIX = new RegExp(`(?:${alternatives(entriesOf(({ months }) => months.suffixes))})$`, 'u');
const LUNAR_MONTHS = new Map(LANGUAGES.flatMap(({ times }) => monthsByName(times.lunarMonths, 'hijri')));
const LUNAR_ERA = vocabularyOf(({ times }) => times.lunarEra);

/** Months with case endings, the twelve of a language in a row. */
const INFLECTED_MONTHS = LANGUAGES.flatMap(({ code, months: { inflected } }) =>
  'none' in inflected
    ? []
    : inflected.stems.map((stem, i) => ({
        pattern: wholePattern([`${fold(stem)}(${fold(inflected.endings)})?`]),
        month: { calendar: 'gregorian', number: i + 1 } as const,
        codes: new Set([code]),
      })),
);
const SEASONS = LANGUAGES.flatMap(({ times }) =>
  times.seasons.map((names, value) => ({ pattern: wholePattern(listed(names).map(fold)), value })),
);

const PERSIAN_WRITING = new RegExp(`[${PERSIAN_LETTERS}۰-۹]`, 'u');
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Words that are written onto the next one: the Arabic "and", "in" and "to". */
const ATTACHED = new RegExp(`^(${alternatives(entriesOf(({ periods }) => periods.attached))})(.{2,})$`, 'u');
const ORDINAL_ENDINGS = vocabularyOf(({ periods }) => periods.ordinalEndings);
const HYPHEN_ENDINGS = vocabularyOf(({ periods }) => periods.hyphenEndings);
const ATTACHED_YEAR = vocabularyOf(({ periods }) => periods.attachedYear);
const APOSTROPHE_ENDINGS = LANGUAGES.flatMap(({ periods: { apostropheEndings } }) =>
  'none' in apostropheEndings
    ? []
    : apostropheEndings.map(({ behind, endings, readAs }) => ({
        isBehindDigitsOnly: behind === 'digit',
        pattern: new RegExp(`^(?:${alternatives(listed(endings))})$`, 'u'),
        kind: wordKind(fold(readAs)) ?? 'word',
      })),
);

/** Months of the lunar calendar have names of up to so many words. */
const LONGEST_MONTH_NAME = 3;

/** Tokens from the name of a month to its year: شوال من عام 1445. */
const LONGEST_YEAR_GAP = 4;

/** Years of the two Hijri calendars. Above them Persian writes those of our era too, such as 1453. */
const [FIRST_SOLAR_YEAR, LAST_SOLAR_YEAR] = [1300, 1450];
const LAST_HIJRI_YEAR = 1500;

const ENGLISH: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ code }) => code === 'en').flatMap(({ questions }) =>
    [...listed(questions.asking), ...listed(questions.functionWords)].map(fold),
  ),
);

const NUMBER_JOINTS = /^[.,:/٫٬'-]$/u;

/** The words and signs of a question in order, each with what it is to the reader of times. @param today relative times count from it */
export function periodTokensOf(question: string, today: IsoDate): readonly PeriodToken[] {
  const pieces = piecesOf(question);
  const isPersian = PERSIAN_WRITING.test(question);
  const relative = new Map(relativeTimesOf(pieces, today).map((time) => [time.first, time]));
  const tokens: PeriodToken[] = [];
  for (let i = 0; i < pieces.length;) {
    const time = relative.get(i);
    if (time !== undefined) tokens.push(...relativeTokens(pieces.slice(time.first, time.end), time));
    i = time?.end ?? pushToken(tokens, pieces, i, isPersian);
  }
  return tokens.map((token, at) => {
    const { text, start, end } = token;
    return isOnlyName(tokens, at) ? { kind: 'word', text, start, end } : token;
  });
}

/** Whether a lunar month has no year of its calendar behind it: Rajab Tayyip Erdogan, Ramadan. */
function isOnlyName(tokens: readonly PeriodToken[], at: number): boolean {
  if (tokens[at]?.month?.calendar !== 'hijri') return false;
  const behind = tokens.slice(at + 1, at + 1 + LONGEST_YEAR_GAP);
  return !behind.some(({ kind }) => kind === 'hijriYear' || kind === 'solarYear');
}

function relativeTokens(
  pieces: readonly Piece[],
  { days, kind }: Pick<RelativeTime, 'days' | 'kind'>,
): PeriodToken[] {
  if (days === null) return pieces.map((piece) => ({ ...placed(piece), kind: 'word' }));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = pieces.map((piece) => piece.text).join(' ');
  return [{ kind, text, start: first.start, end: last.end, days }];
}

/** Adds the tokens that begin with a piece. @returns the piece after them */
function pushToken(tokens: PeriodToken[], pieces: readonly Piece[], i: number, isPersian: boolean): number {
  const piece = pieces[i];
  if (piece === undefined) return i + 1;
  if (/^\d/u.test(piece.text)) return pushNumber(tokens, pieces, i, isPersian);
  const ending = apostropheEnding(pieces, i, tokens.at(-1));
  if (ending !== null) {
    tokens.push(ending.token);
    return i + 2;
  }
  const end = pushMonthOfWords(tokens, pieces, i);
  if (end !== null) return end;
  pushWord(tokens, piece, isPersian);
  return i + 1;
}

/** Adds a month with a name of several words, if one begins here. @returns the piece after it */
function pushMonthOfWords(tokens: PeriodToken[], pieces: readonly Piece[], i: number): number | null {
  const first = pieces[i];
  if (first === undefined) return null;
  for (let end = Math.min(i + 2 * LONGEST_MONTH_NAME, pieces.length); end > i + 1; end--) {
    const words = pieces.slice(i, end);
    const last = words.at(-1);
    if (last === undefined || !/\p{L}/u.test(last.text)) continue;
    const text = words.flatMap((word) => (/^[-']$/u.test(word.text) ? [] : [word.text])).join(' ');
    for (const { attached, word } of withoutAttached(text)) {
      const month = word.includes(' ') ? (monthNamed(word) ?? LUNAR_MONTHS.get(word)) : undefined;
      if (month === undefined) continue;
      const start = pushAttached(tokens, attached, first.start);
      pushMonth(tokens, {
        kind: 'month',
        month,
        text: word,
        start,
        end: last.end,
        codes: codesOfMonth(word),
      });
      return end;
    }
  }
  return null;
}

type Bare = { readonly attached: readonly string[]; readonly word: string };

/** A word as it is, and without the words that are written onto it, of which there may be two: "وبيوليو". */
function withoutAttached(text: string): readonly Bare[] {
  const forms: Bare[] = [{ attached: [], word: text }];
  for (let n = 0; n < 2; n++) {
    const { attached = [], word = '' } = forms.at(-1) ?? {};
    const [, letter, rest] = ATTACHED.exec(word) ?? [];
    if (letter === undefined || rest === undefined) break;
    forms.push({ attached: [...attached, letter], word: rest });
  }
  return forms;
}

/** @returns where the word begins that they are written onto */
function pushAttached(tokens: PeriodToken[], attached: readonly string[], start: number): number {
  let at = start;
  for (const text of attached) {
    tokens.push({
      kind: EXACT.get(text) ?? 'word',
      ...codesOf(text),
      text,
      start: at,
      end: at + text.length,
    });
    at += text.length;
  }
  return at;
}

function pushMonth(tokens: PeriodToken[], token: PeriodToken): void {
  const same = tokens.at(-2);
  // "آذار/مارس" is one month in two traditions.
  if (same?.month?.number === token.month?.number && tokens.at(-1)?.kind === 'dash' && same !== undefined) {
    tokens.splice(-2, 2, { ...token, start: same.start });
    return;
  }
  tokens.push(token);
}

function pushWord(tokens: PeriodToken[], piece: Piece, isPersian: boolean): void {
  for (const { attached, word } of withoutAttached(piece.text)) {
    const reading = wordReading(word, isPersian);
    if (reading === undefined) continue;
    const start = pushAttached(tokens, attached, piece.start);
    const token: PeriodToken = { ...reading, text: word, start, end: piece.end };
    if (token.month === undefined) tokens.push(token);
    else pushMonth(tokens, token);
    return;
  }
  if (/\p{L}/u.test(piece.text)) tokens.push({ ...placed(piece), kind: 'word' });
}

/** Undefined for a word that says nothing about time. */
function wordReading(word: string, isPersian: boolean): Reading | undefined {
  const inflected = INFLECTED_MONTHS.find(({ pattern }) => pattern.test(word));
  const bare = word.replace(MONTH_SUFFIX, '');
  const month = monthNamed(word) ?? inflected?.month ?? monthNamed(bare) ?? LUNAR_MONTHS.get(word);
  if (month !== undefined && !(isPersian && NO_PERSIAN_MONTHS.has(word))) {
    const isAmbiguous = AMBIGUOUS_MONTHS.has(word);
    const codes = inflected?.codes ?? codesOfMonth(bare);
    return {
      kind: isAmbiguous ? 'ambiguousMonth' : inflected === undefined ? 'month' : 'inflectedMonth',
      month,
      codes,
    };
  }
  const season = SEASONS.find(({ pattern }) => pattern.test(word));
  if (season !== undefined) return { kind: 'season', value: season.value };
  const kind = LUNAR_ERA.has(word) ? 'lunarEra' : wordKind(word);
  return kind === undefined ? undefined : { kind, ...codesOf(word) };
}

function wordKind(word: string): TokenKind | undefined {
  return EXACT.get(word) ?? PATTERNS.find(({ pattern }) => pattern.test(word))?.kind;
}

function codesOf(word: string): { readonly codes?: ReadonlySet<string> } {
  const codes = PREPOSITIONS.filter(({ words }) => words.has(word)).map(({ code }) => code);
  return codes.length === 0 ? {} : { codes: new Set(codes) };
}

function codesOfMonth(name: string): ReadonlySet<string> {
  return new Set(MONTH_NAMES.filter(({ names }) => names.has(name)).map(({ code }) => code));
}

/** Turkish writes case endings behind an apostrophe: "2020'de", "Mart'tan". They are read as a word of their own. */
function apostropheEnding(
  pieces: readonly Piece[],
  i: number,
  last: PeriodToken | undefined,
): { readonly token: PeriodToken } | null {
  const [sign, ending] = [pieces[i], pieces[i + 1]];
  if (sign?.text !== "'" || !sign.isGlued || ending?.isGlued !== true) return null;
  const before = pieces[i - 1]?.text ?? '';
  const isBehindDigit = /\d$/u.test(before);
  const found = APOSTROPHE_ENDINGS.find(
    ({ pattern, isBehindDigitsOnly }) =>
      pattern.test(ending.text) && (isBehindDigit || (!isBehindDigitsOnly && last?.month !== undefined)),
  );
  if (found === undefined) return null;
  return { token: { kind: found.kind, text: ending.text, start: sign.start, end: ending.end } };
}

/** Adds a number, or what its digits and signs say together. @returns the piece after it */
function pushNumber(tokens: PeriodToken[], pieces: readonly Piece[], i: number, isPersian: boolean): number {
  let end = i + 1;
  while (isJoint(pieces, end)) end += 2;
  const run = pieces.slice(i, end);
  const word = run.map(({ text }) => text).join('');
  if (isPartOfName(pieces, i)) return pushPlaced(tokens, run, { kind: 'otherNumber' }, end);
  const days = daysOf(word, isMonthFirstToo(pieces));
  if (days !== null) return pushPlaced(tokens, run, { kind: 'date', days }, end);

  const tail = tailOf(pieces, end, word);
  if (tail.isName) return pushPlaced(tokens, run, { kind: 'otherNumber' }, tail.end);
  if (BEFORE_AMOUNTS.test(pieces[i - 1]?.text ?? '') && run[0]?.isGlued === true) {
    const sign = pieces[i - 1];
    if (sign !== undefined) tokens.push({ ...placed(sign), kind: 'numbered' });
  }
  if (/^\d{1,2},\d{4}$|^(?:\d{4}|\d{1,2})[-/](?:\d{4}|\d{1,2})$/u.test(word)) {
    for (const piece of run) {
      const reading = /\d/u.test(piece.text)
        ? numberReading(piece.text, isPersian)
        : { kind: EXACT.get(piece.text) ?? 'word' };
      tokens.push({ ...placed(piece), ...reading });
    }
    return tail.end;
  }
  return pushPlaced(
    tokens,
    [...run, ...pieces.slice(end, tail.end)],
    numberReading(word, isPersian),
    tail.end,
  );
}

function isJoint(pieces: readonly Piece[], i: number): boolean {
  const [sign, digits] = [pieces[i], pieces[i + 1]];
  if (sign === undefined || digits === undefined || !sign.isGlued || !digits.isGlued) return false;
  return NUMBER_JOINTS.test(sign.text) && /^\d/u.test(digits.text);
}

/** Whether a number is written onto a word in front of it: "F16", "Su-2000". Arabic writes its short words onto numbers. */
function isPartOfName(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]?.isGlued !== true) return false;
  const before = pieces[i - 1];
  if (before === undefined) return false;
  if (before.text === '-') return before.isGlued && /\p{L}$/u.test(pieces[i - 2]?.text ?? '');
  return /\p{L}$/u.test(before.text) && !/\p{Script=Arabic}$/u.test(before.text);
}

/** What is written onto the end of a number: an ending that belongs to it, or a word that makes it a name. */
function tailOf(
  pieces: readonly Piece[],
  end: number,
  word: string,
): { readonly end: number; readonly isName: boolean } {
  const [next, second] = [pieces[end], pieces[end + 1]];
  if (next?.isGlued !== true) return { end, isName: false };
  if (next.text === '-' && second?.isGlued === true && /^\p{L}/u.test(second.text)) {
    const isEnding = HYPHEN_ENDINGS.has(second.text);
    return { end: end + 2, isName: !isEnding };
  }
  if (!/^\p{L}/u.test(next.text)) return { end, isName: false };
  if (/^\d{1,2}$/u.test(word) && ORDINAL_ENDINGS.has(next.text)) return { end: end + 1, isName: false };
  const isApart = ATTACHED_YEAR.has(next.text) || /^\p{Script=Arabic}/u.test(next.text);
  return isApart
    ? { end, isName: false }
    : { end: end + 1, isName: LATIN_LETTER.test(next.text) || /^\p{L}/u.test(next.text) };
}

function pushPlaced(tokens: PeriodToken[], run: readonly Piece[], reading: Reading, end: number): number {
  const [first, last] = [run[0], run.at(-1)];
  if (first !== undefined && last !== undefined)
    tokens.push({
      ...reading,
      text: run.map(({ text }) => text).join(''),
      start: first.start,
      end: last.end,
    });
  return end;
}

function placed({ text, start, end }: Piece): Pick<PeriodToken, 'text' | 'start' | 'end'> {
  return { text, start, end };
}

function numberReading(word: string, isPersian: boolean): Reading {
  const digits = /^\d+/u.exec(word)?.[0] ?? '';
  const value = Number(digits);
  if (/^\d+[.,:/٫٬'-]\d/u.test(word)) return { kind: 'otherNumber' };
  if (digits.length <= 2) return { kind: 'twoDigits', value };
  if (digits.length !== 4 || value > LAST_YEAR) return { kind: 'otherNumber' };
  if (value >= FIRST_YEAR) return { kind: 'year', value };
  if (isPersian && value >= FIRST_SOLAR_YEAR && value <= LAST_SOLAR_YEAR) return { kind: 'solarYear', value };
  return value >= FIRST_SOLAR_YEAR && value <= LAST_HIJRI_YEAR
    ? { kind: 'hijriYear', value }
    : { kind: 'otherNumber' };
}

/**
 * The day that a date in digits means. The day comes first; in English the month does where there is no such day otherwise,
 * since a range of both readings would be months long.
 */
function daysOf(word: string, isMonthFirstToo: boolean): Period | null {
  const [a = 0, b = 0, c = 0] = word.split(/[/.-]/u).map(Number);
  const readings: (IsoDate | null)[] = [];
  if (/^\d{4}([/.-])\d{1,2}\1\d{1,2}$/u.test(word)) readings.push(dayOf(a, b, c));
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/u.test(word)) {
    readings.push(dayOf(c, b, a));
    if (isMonthFirstToo && !word.includes('.')) readings.push(dayOf(c, a, b));
  }
  const [day] = readings.filter((one) => one !== null);
  return day === undefined ? null : { from: day, to: day };
}

/** Only English is written in countries that put the month first, and they write no dots. */
function isMonthFirstToo(pieces: readonly Piece[]): boolean {
  const letters = pieces.filter(({ text }) => /\p{L}/u.test(text));
  return letters.length === 0 || letters.some(({ text }) => ENGLISH.has(text));
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  return year < FIRST_YEAR ? persianDate(year, month, day) : gregorianDate(year, month, day);
}

function alternatives(wordings: readonly string[]): string {
  return wordings.map((wording) => patternSource(fold(wording))).join('|');
}
