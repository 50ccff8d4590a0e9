import { LANGUAGES } from '../../languages/all.ts';
import { wholePattern } from '../../languages/wording-pattern.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { fold } from '../letters/fold.ts';
import { FIRST_YEAR } from './calendar.ts';
import { isYear, type NamedDate } from './named-dates.ts';
import type { PeriodToken } from './period-tokens.ts';
import { tokenPattern } from './token-pattern.ts';

/** On which side a time is open, if on any. "Since" includes its date, "before" and "after" do not. */
export type Open = 'since' | 'after' | 'before';

/** The tokens that say a time, half open: its dates with their prepositions and what stands behind them. */
export type Place = { readonly first: number; readonly end: number; readonly open: Open | null };

type Surroundings = {
  readonly tokens: readonly PeriodToken[];
  readonly letters: string;
  readonly question: string;
  readonly isRange: boolean;
};

/** A chain of dates and what stands around it, as letters. */
type Site = {
  readonly chain: readonly NamedDate[];
  readonly first: NamedDate;
  readonly last: NamedDate;
  readonly before: string;
  readonly after: string;
  readonly around: Surroundings;
};

/** As many tokens before and after dates as the patterns look at. */
const SURROUNDING_TOKENS = 8;

/** Between a preposition and its date. */
const HEAD = '<article|yearWord|solarYearWord|monthWord|partOfYear|firstDay|of>{0,5}';

/** Behind a date and part of it: года, yılında, AD. */
const BEHIND = tokenPattern(
  '^ (?: <attributive|behindYear>? <untilBehind> | <monthWord>? <behindYear|solarEra|lunarEra|otherEra>{0,3} )',
);
const LOCATIVE_BEHIND = tokenPattern('^ (?: <behindYear> | <otherEra|lunarEra>? <solarEra> )');

/** "By" and "until" tell how things stood on that day, which is as often written later: such a question is left alone. */
type Side = Open | 'until';

const OPEN_BEFORE: readonly (readonly [Side, RegExp])[] = [
  ['after', tokenPattern(`<after> <of|startingFrom|from|article|on|to>{0,3} ${HEAD} $`)],
  ['before', tokenPattern(`<before> <of|startingFrom|from|article|on|to>{0,3} ${HEAD} $`)],
  ['before', tokenPattern(`<untilOrBefore> ${HEAD} $`)],
  ['until', tokenPattern(`<of>? <until|by> <to|in|of|article|on>{0,3} ${HEAD} $`)],
  ['since', tokenPattern(`<to>? <since|startingFrom>{1,2} <article|in|on|of|from>{0,3} ${HEAD} $`)],
];
const OPEN_BEHIND: readonly (readonly [Side, RegExp])[] = [
  ['since', tokenPattern('^ <fromYear|behindYear|attributive>? <sinceBehind>')],
  ['after', tokenPattern('^ <fromYear|behindYear|attributive>? <afterBehind>')],
  ['before', tokenPattern('^ <fromYear|behindYear|attributive>? <beforeBehind>')],
  ['until', tokenPattern('^ <fromYear|behindYear|attributive>? <untilBehind>')],
];
/** The question limits itself by what is not the date: "after the attack on 7 October", "since the invasion of 2022". */
const OTHERWISE_OPEN = tokenPattern(
  '<before|after|since|untilOrBefore> (?: <!in|on|end|comma>{1,4} | <!end|comma>{0,3} <event> <!end|comma>{0,3} ) $',
);

/** "Six months before May 2017" */
const COUNTED_FROM = tokenPattern('<counted|yearWord|behindYear|monthWord> $');
const PART = tokenPattern('<partOfYear>');
/** "The early July floods" */
const ATTRIBUTE_PART = tokenPattern('<article> <partOfYear> $');

const PREPOSITION = tokenPattern(`<in|on> <article|in|on>{0,2} ${HEAD} $`);
const OF_RANGE = tokenPattern(
  `(?: <in> <article> )? <from|of|startingFrom|since|in|on> <article|on|in>{0,2} ${HEAD} $`,
);
const PART_OF_YEAR = tokenPattern(
  '(?<! <by|until|untilOrBefore|before|after|since|startingFrom|of|from|event> ) <to|article|in|on>{0,2} <partOfYear> <of|article|yearWord|monthWord|solarYearWord>{0,3} $',
);
const YEAR_WORD = tokenPattern('<to>? <yearWord|solarYearWord|monthWord>{1,3} <of>? $');
/** Such a date says which thing is meant: "the elections of 2020", "انتخابات 2024". */
const NAMING = tokenPattern('<of|from|event|numbered|amount|article> $');
const MONTH_WORD = tokenPattern('<monthWord> $');
const NAMING_YEAR_WORD = tokenPattern('(?: <event> <word>? | <of|from> <article>? | <article> ) $');
const RELATIVE_HEAD = tokenPattern('<in|on|of|from>? <article>? $');
/** "The last week of 2016", "on Monday after the attack" */
const OF_A_YEAR = tokenPattern(
  '^ <of|from> <article|yearWord|solarYearWord|monthWord>{0,3} <year|solarYear|month|inflectedMonth>',
);
const AFTER_EVENT = tokenPattern('^ <word>{0,2} <after|before>');
const OF_TODAY = tokenPattern('<of|from|until|untilOrBefore|to|since|startingFrom|article> $');
const ARTICLE = tokenPattern('<article> $');

const EVENT_BEHIND = tokenPattern('^ <event>');
const ATTRIBUTE_BEHIND = tokenPattern('^ <attributive|fromYear> (?! <untilBehind> )');
const AT_END = tokenPattern('^ <comma>? (?: <end> | $ )');
const AT_START = tokenPattern('^ <comma|and>? $');

/** A number is no year before things that are counted, and before Christ. */
const NO_YEAR = tokenPattern(
  `^ (?: <counted|yearWord|solarYearWord> | <dash|to|until> <otherNumber> | <before|after|until>? <otherEra> (?! <solarEra> ) )`,
);
const NUMBERED_BEFORE = tokenPattern('<numbered> <of|article>{0,2} $');
const AMOUNT_BEFORE = tokenPattern('<amount> $');
const SOLAR_YEAR_BEFORE = tokenPattern('<solarYearWord> <article>? $');
const LUNAR_ERA_BEHIND = tokenPattern('^ <otherEra>? <lunarEra> (?! <solarEra> )');
const SOLAR_ERA_BEHIND = tokenPattern('^ <otherEra|lunarEra>? <solarEra>');
const YEAR_BEFORE = tokenPattern('(?: <yearWord|solarYearWord|partOfYear> <article|of|from>{0,2} | <in> ) $');
/** "2021-2023", "from 2000 to 2005": a range of years by its form. Over what stands before it, `|`, and its links. */
const RANGE_OF_YEARS = tokenPattern(
  `(?: ^ | <!twoDigits|otherNumber|year|solarYear|numbered|dash|event> ) \\| <dash> $
   | (?: ^ | <!amount> ) <of|from|startingFrom|since> <article|yearWord|solarYearWord>{0,2} \\|`,
);

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const FUNCTION_WORDS = vocabularyOf(({ questions }) => questions.functionWords);
const ASKING = vocabularyOf(({ questions }) => questions.asking);
const BARE_DAY_BEHIND = LANGUAGES.flatMap(({ times }) =>
  'none' in times.bareDayBehind ? [] : [wholePattern(times.bareDayBehind.map(fold))],
);
/** So many words may lie between the verb and its day. */
const VERB_DISTANCE = 3;

/**
 * Where a chain of dates stands as the time of its question, with its prepositions; null where it names a thing, counts
 * something, or may do so.
 */
export function placeOf(chain: readonly NamedDate[], around: Surroundings): Place | null {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = around.letters.slice(Math.max(0, first.start - SURROUNDING_TOKENS), first.start);
  const after = around.letters.slice(last.end, last.end + SURROUNDING_TOKENS);
  const site: Site = { chain, first, last, before, after, around };
  if (!chain.every((date) => date.isRelative) && !areDates(site)) return null;
  const side = around.isRange ? null : openSide(site);
  if (side !== null) return isOpenHere(site, side) ? { ...side, open: side.open } : null;
  const width = closedWidth(site);
  if (width === null) return null;
  const behind = last.isRelative ? Number(isPossessive(site)) : behindOf(site);
  return { first: first.start - width, end: last.end + behind, open: null };
}

/** Tokens behind a chain that belong to it. */
function behindOf({ after }: Site): number {
  return BEHIND.exec(after)?.[0].length ?? 0;
}

type OpenPlace = Omit<Place, 'open'> & { readonly open: Side };

function openSide(site: Site): OpenPlace | null {
  const { first, last, before, after } = site;
  for (const [open, pattern] of OPEN_BEHIND) {
    const found = pattern.exec(after);
    if (found !== null) return { first: first.start, end: last.end + found[0].length, open };
  }
  for (const [open, pattern] of OPEN_BEFORE) {
    const found = pattern.exec(before);
    if (found === null) continue;
    return { first: first.start - found[0].length, end: last.end + behindOf(site), open };
  }
  return null;
}

function isOpenHere(site: Site, side: OpenPlace): side is OpenPlace & { readonly open: Open } {
  const { first: date, around } = site;
  const { first, end, open } = side;
  if (open === 'until' || site.chain.length > 1 || isToday(site) || isNamedBehind(site, end)) return false;
  if (isAttribute(site, around.letters.slice(first, date.start))) return false;
  // "Before the end of 2017" is in 2017 as well.
  if (open === 'before' && PART.test(around.letters.slice(first, date.start))) return false;
  if (open !== 'since' && COUNTED_FROM.test(around.letters.slice(0, first))) return false;
  if (date.year !== undefined || date.days !== undefined || open === 'since') return true;
  return around.tokens[date.start]?.kind !== 'ambiguousMonth' && AT_END.test(around.letters.slice(end));
}

/** "The July strike", "the 2024 elections", "the early July floods": an article belongs to the thing behind the date. */
function isAttribute({ first }: Site, prepositions: string): boolean {
  if (ATTRIBUTE_PART.test(prepositions)) return true;
  return ARTICLE.test(prepositions) && first.day === undefined && !first.isRelative;
}

/** Whether the numbers of a chain are those of dates. */
function areDates({ chain, last, before, after, around: { letters, isRange } }: Site): boolean {
  const isCount = NO_YEAR.test(after);
  if (isCount && (chain.some(isYear) || last.year !== undefined)) return false;
  const isLunarBehind = LUNAR_ERA_BEHIND.test(after);
  // "15/09/1444 AH" was read in the solar calendar.
  if (isLunarBehind && chain.some(({ month }) => month === undefined)) return false;
  if (!chain.every((date) => isYear(date) || isNumber(date))) return true;
  const links = chain.slice(1).map(({ start }, i) => letters.slice(chain[i]?.end, start));
  if (isRange && chain.every(isYear) && RANGE_OF_YEARS.test(`${before}|${links.join('')}`)) return true;
  return chain.some((date) => isYear(date) && isSurelyYear(date, letters));
}

function isNumber({ month, season, days }: NamedDate): boolean {
  return month === undefined && season === undefined && days === undefined;
}

/** Whether what stands around a number says that it is a year. */
function isSurelyYear(date: NamedDate, letters: string): boolean {
  const before = letters.slice(Math.max(0, date.start - SURROUNDING_TOKENS), date.start);
  const after = letters.slice(date.end, date.end + SURROUNDING_TOKENS);
  const year = date.year ?? 0;
  if (NUMBERED_BEFORE.test(before) || AMOUNT_BEFORE.test(before)) return false;
  if (year < FIRST_YEAR)
    return date.isLunarYear || SOLAR_YEAR_BEFORE.test(before) || SOLAR_ERA_BEHIND.test(after);
  return (
    YEAR_BEFORE.test(before) ||
    LOCATIVE_BEHIND.test(after) ||
    OPEN_BEFORE.some(([, pattern]) => pattern.test(before)) ||
    OPEN_BEHIND.some(([, pattern]) => pattern.test(after))
  );
}

/** How many tokens before a chain belong to it, if it is the time of the question and not open; else null. */
function closedWidth(site: Site): number | null {
  const { first, last, before, around } = site;
  if (isNamedBehind(site, last.end)) return null;
  if (first.isRelative) return relativeWidth(site);
  if ((OTHERWISE_OPEN.test(before) && !around.isRange) || ATTRIBUTE_BEHIND.test(site.after)) return null;
  const found = (around.isRange ? OF_RANGE : PREPOSITION).exec(before) ?? PART_OF_YEAR.exec(before);
  if (found !== null) return isTime(site, found[0]) ? found[0].length : null;
  const yearWord = YEAR_WORD.exec(before)?.[0];
  if (yearWord === undefined || !isWordOf(site, yearWord)) return isBareTime(site) ? 0 : null;
  return NAMING_YEAR_WORD.test(before.slice(0, -yearWord.length)) ? null : yearWord.length;
}

/** Whether a date may stand behind these words for "year" and "month": a year, a month of that year, a month. */
function isWordOf({ last }: Site, words: string): boolean {
  return last.year !== undefined || (last.month !== undefined && MONTH_WORD.test(words));
}

function relativeWidth(site: Site): number | null {
  if (OF_A_YEAR.test(site.after)) return null;
  if (isKind(site, 'weekday') && AFTER_EVENT.test(site.after)) return null;
  if (isToday(site)) return OF_TODAY.test(site.before) ? null : 0;
  return RELATIVE_HEAD.exec(site.before)?.[0].length ?? 0;
}

function isToday(site: Site): boolean {
  return isKind(site, 'today');
}

function isKind({ chain, around }: Site, kind: 'today' | 'weekday'): boolean {
  return chain.some(({ start }) => around.tokens[start]?.kind === kind);
}

/** Whether a chain with these prepositions is a time, and not "in the July strike", "on Mars", "in May elections". */
function isTime(site: Site, prepositions: string): boolean {
  const { first, last, around } = site;
  const words = around.tokens.slice(first.start - prepositions.length, first.start);
  // "In the 7 October rescue", and not "on the 7th of October"
  const isEnglish = words.some(({ kind, codes }) => kind === 'in' && codes?.has('en'));
  if (isAttribute(site, prepositions) || (isEnglish && ARTICLE.test(prepositions))) return false;
  // "Up to the end of March", and the Spanish "a finales de"
  if (words.some(({ kind, codes }) => kind === 'to' && codes?.has('es') !== true)) return false;
  if (last.year !== undefined || last.days !== undefined) return true;
  const next = around.tokens[last.end];
  if (last.day === undefined && !isMonthOf(words, around.tokens[last.start], next)) return false;
  return !words.some(isEnglishWord) || !isNoun(next, around.question);
}

function isEnglishWord({ codes, text }: PeriodToken): boolean {
  return text === 'on' || codes?.has('en') === true;
}

/** Whether what stands behind a date may be a noun that it belongs to: "in May elections". A name in capitals is the next phrase. */
function isNoun(next: PeriodToken | undefined, question: string): boolean {
  if (next?.kind !== 'word' || FUNCTION_WORDS.has(next.text) || ASKING.has(next.text)) return false;
  return !/^\p{Lu}/u.test(question.slice(next.start));
}

/** Whether a month and a preposition before it are of one language; "month" and "early" say it in any. */
function isMonthOf(
  prepositions: readonly PeriodToken[],
  month: PeriodToken | undefined,
  next: PeriodToken | undefined,
): boolean {
  if (
    next?.kind === 'monthWord' ||
    prepositions.some(({ kind }) => kind === 'monthWord' || kind === 'partOfYear')
  )
    return true;
  // "In fog", "in love": Persian says "the month of" with these. The Arabic "gate" is written as "in August" is.
  const isAmbiguous = month?.kind === 'ambiguousMonth';
  if (isAmbiguous && (month.codes?.has('fa') === true || prepositions.at(-1)?.end === month.start))
    return false;
  return prepositions.some(
    ({ kind, codes }) => kind === 'in' && [...(codes ?? [])].some((code) => month?.codes?.has(code)),
  );
}

/** Whether a chain without a preposition is a time: by a case, at an edge of the question, behind a Russian verb. */
function isBareTime(site: Site): boolean {
  const { last, around } = site;
  if (NAMING.test(site.before)) return false;
  if (last.hasWeekday || isLocative(site)) return true;
  const isAtEnd = AT_END.test(around.letters.slice(last.end + behindOf(site)));
  if (isWhole(site)) return isAtEnd || isAtStart(site) || isRussianDay(site);
  return isRussianDay(site) && isBehindVerb(site);
}

/** "3 мая" is "on 3 May", and "of 3 May" as well. */
function isRussianDay({ last, around }: Site): boolean {
  if (last.day === undefined || last.month === undefined) return false;
  return CYRILLIC.test(around.tokens[last.start + 1]?.text ?? '');
}

function isWhole({ last, around }: Site): boolean {
  return around.isRange || last.days !== undefined || (last.year !== undefined && !isYear(last));
}

/** Whether a date ends in a case, or in a word with one, that says "in". The Russian word for "year" says it with "in" only. */
function isLocative({ last, after, around: { tokens } }: Site): boolean {
  if (LOCATIVE_BEHIND.test(after)) return !CYRILLIC.test(tokens[last.end]?.text ?? '');
  const month = tokens[last.end - 1];
  return month?.kind === 'inflectedMonth' && /[dt][ae]$/u.test(month.text);
}

function isAtStart({ first, around }: Site): boolean {
  return AT_START.test(around.letters.slice(0, first.start));
}

/** Whether a day begins the question or stands behind a verb of the past. */
function isBehindVerb(site: Site): boolean {
  const { first, around } = site;
  if (isAtStart(site)) return true;
  return around.tokens
    .slice(Math.max(0, first.start - VERB_DISTANCE), first.start)
    .some(({ text }) => BARE_DAY_BEHIND.some((pattern) => pattern.test(text)));
}

/** "The 2024 US election", "today's children": what stands behind the date is what it names. */
function isNamedBehind(site: Site, end: number): boolean {
  const { chain, after, around } = site;
  const [last, next] = [around.tokens[end - 1], around.tokens[end]];
  const isApostrophe = /^['’ʼ‘]/u.test(around.question.slice(last?.end));
  if (isApostrophe && next?.start !== last?.end && !isPossessive(site)) return true;
  return EVENT_BEHIND.test(after) && LATIN.test(around.tokens[chain.at(-1)?.end ?? 0]?.text ?? '');
}

/** "Yesterday's attack" is an attack of yesterday, and "today's children" are of no day. */
function isPossessive(site: Site): boolean {
  const last = site.around.tokens[(site.chain.at(-1)?.end ?? 0) - 1];
  return last?.kind === 'relative' && /^['’]s(?!\p{L})/u.test(site.around.question.slice(last.end));
}
