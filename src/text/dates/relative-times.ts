import type { IsoDate } from '../../domain/article.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { type AmountWordings, type Language, type List, listed } from '../../languages/language.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';
import {
  around,
  type CountedUnit,
  lastSeason,
  type Period,
  persianYear,
  since,
  thisSeason,
  unitOf,
  weekdayBefore,
} from './days-from-today.ts';
import type { Piece } from './question-pieces.ts';

/**
 * A time that counts from today. `first` and `end` count pieces, half open. `days` is null for a wording that only looks
 * like one: "Russia Today".
 */
export type RelativeTime = {
  readonly first: number;
  readonly end: number;
  readonly days: Period | null;
  readonly kind: RelativeKind;
};

/** Today is as often "nowadays", and a day of the week that of another event: more words beside them say that they are not meant. */
export type RelativeKind = 'today' | 'weekday' | 'relative';

/** What a wording says, given the number in it and today. */
type Meaning = (amount: number, today: IsoDate) => Period | null;
type Reader = {
  readonly pattern: RegExp;
  readonly amount: number | undefined;
  readonly meaning: Meaning;
  readonly kind: RelativeKind;
  readonly numbers: ReadonlyMap<string, number>;
};

const UNITS = ['day', 'week', 'month', 'year'] as const satisfies readonly CountedUnit[];
const NOTHING: Meaning = () => null;
/** More than these are another thing than a date: "vor 500 Jahren". */
const MOST_AMOUNT = 99;

const READERS: readonly Reader[] = LANGUAGES.flatMap(readersOf);

/** The relative times of a question, in order and apart from each other; of those that overlap, the first and longest. */
export function relativeTimesOf(pieces: readonly Piece[], today: IsoDate): readonly RelativeTime[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = '';
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += ' ';
    starts.set(text.length, i);
    text += piece.text;
    ends.set(text.length, i + 1);
  }
  const found = READERS.flatMap((reader) => timesBy(reader, text, today)).flatMap(
    ({ start, length, days, kind, isName }) => {
      const [first, end] = [starts.get(start), ends.get(start + length)];
      return first === undefined || end === undefined ? [] : [{ first, end, days, kind, isName }];
    },
  );
  found.sort((a, b) => Number(b.isName) - Number(a.isName) || a.first - b.first || b.end - a.end);
  const taken: RelativeTime[] = [];
  for (const { first, end, days, kind } of found) {
    if (taken.every((other) => end <= other.first || first >= other.end))
      taken.push({ first, end, days, kind });
  }
  return taken.sort((a, b) => a.first - b.first);
}

type Found = {
  readonly start: number;
  readonly length: number;
  readonly days: Period | null;
  readonly kind: RelativeKind;
  readonly isName: boolean;
};

function timesBy({ pattern, amount, meaning, kind, numbers }: Reader, text: string, today: IsoDate): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start, groups }) => {
    const written = Object.values<string | undefined>(groups ?? {}).find((group) => group !== undefined);
    const said = written === undefined ? amount : (numbers.get(written) ?? Number(written));
    if (said !== undefined && (said < 1 || said > MOST_AMOUNT)) return [];
    const days = meaning(said ?? 1, today);
    const isName = meaning === NOTHING;
    return days === null && !isName ? [] : [{ start, length: found.length, days, kind, isName }];
  });
}

function readersOf({ times }: Language): Reader[] {
  const numbers = new Map(
    times.numbers.flatMap((names, i) => listed(names).map((name) => [fold(name), i + 1] as const)),
  );
  const readers = (list: List, meaning: Meaning, of: Partial<Reader> & { names?: List } = {}): Reader[] =>
    readersOfList(listed(list), { meaning, numbers, kind: 'relative', ...of }, listed(of.names ?? []));
  const amounts = (wordings: AmountWordings, meaning: (unit: CountedUnit) => Meaning): Reader[] =>
    UNITS.flatMap((unit) => readers(wordings[unit], meaning(unit)));
  const unitBefore = (unit: CountedUnit, before: number, today: IsoDate): Period | null =>
    unit === 'year' && times.years === 'persian' ? persianYear(before, today) : unitOf(unit, before, today);
  return [
    ...readers(times.otherwise, NOTHING, { names: times.weekdays.flatMap(listed) }),
    ...readers(times.today, (_, today) => unitOf('day', 0, today), { kind: 'today' }),
    ...readers(times.yesterday, (_, today) => unitOf('day', 1, today)),
    ...readers(times.dayBeforeYesterday, (_, today) => unitOf('day', 2, today)),
    ...(['week', 'month', 'year'] as const).flatMap((unit) => [
      ...readers(times.this[unit], (_, today) => unitBefore(unit, 0, today)),
      ...readers(times.last[unit], (_, today) => unitBefore(unit, 1, today)),
    ]),
    ...amounts(
      times.ago,
      (unit) => (amount, today) =>
        unit === 'year' ? unitBefore(unit, amount, today) : around(unit, amount, today),
    ),
    ...amounts(times.within, (unit) => (amount, today) => since(unit, amount, today)),
    ...times.weekdays.flatMap((names, weekday) => [
      ...readers(times.onWeekday, (_, today) => weekdayBefore(weekday, 0, today), { names, kind: 'weekday' }),
      ...readers(times.lastWeekday, (_, today) => weekdayBefore(weekday, 1, today), {
        names,
        kind: 'weekday',
      }),
    ]),
    ...times.seasons.flatMap((names, season) => [
      ...readers(times.thisSeason, (_, today) => thisSeason(season, today), { names }),
      ...readers(times.lastSeason, (_, today) => lastSeason(season, today), { names }),
    ]),
  ];
}

/** One reader for the wordings of a list that stand for the same number. @param names what `@` stands for */
function readersOfList(
  wordings: readonly string[],
  of: Pick<Reader, 'meaning' | 'numbers' | 'kind'>,
  names: readonly string[],
): Reader[] {
  const byAmount = new Map<number | undefined, string[]>();
  for (const wording of wordings) {
    const [phrase = '', amount] = wording.split('=');
    const key = amount === undefined ? undefined : Number(amount);
    byAmount.set(key, [...(byAmount.get(key) ?? []), phrase]);
  }
  return [...byAmount].map(([amount, phrases]) => ({
    ...of,
    amount,
    pattern: phrasePattern(phrases, [...of.numbers.keys()], names),
  }));
}

function phrasePattern(
  phrases: readonly string[],
  numbers: readonly string[],
  names: readonly string[],
): RegExp {
  let groups = 0;
  const source = phrases
    .map((phrase) => patternSource(fold(phrase).replaceAll("'", " ' ")))
    .join('|')
    .replaceAll('@', `(?:${names.map((name) => patternSource(fold(name))).join('|')})`)
    .replaceAll('#', () => `(?<n${groups++}>\\d{1,3}|${numbers.map(patternSource).join('|')})`);
  // "قبل عام" is a year ago, "قبل عام 2021" is not.
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ]| \\d{4}(?!\\d))`, 'gu');
}
