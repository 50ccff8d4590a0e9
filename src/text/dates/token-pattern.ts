import { PERIOD_WORD_KINDS } from '../../languages/language.ts';

/** What a word or sign of a question may be to the reader of periods. */
const KINDS = [
  ...PERIOD_WORD_KINDS,
  /** A number of one or two digits. */
  'twoDigits',
  /** A number that may be a year of our era, or one of the solar Hijri calendar. */
  'year',
  'solarYear',
  /** A number that may be a year of either Hijri calendar, in a text that is not Persian. */
  'hijriYear',
  'lunarEra',
  /** A whole date in digits: 2020-10-26. */
  'date',
  /** A time that counts from today, a day of the week among them, and today itself. */
  'relative',
  'weekday',
  'today',
  'season',
  'otherNumber',
  'month',
  /** A month whose name is as often another word: may. */
  'ambiguousMonth',
  /** A month of a language that writes case endings onto it, and the year before it. */
  'inflectedMonth',
  /** A word that is in no list. */
  'word',
  'end',
  'comma',
  'dash',
] as const;

export type TokenKind = (typeof KINDS)[number];

/** One letter a kind, of a block that needs no escape: tokens become a string, and patterns of tokens regular expressions. */
const LETTERS: ReadonlyMap<TokenKind, string> = new Map(
  KINDS.map((kind, i) => [kind, String.fromCharCode(0x100 + i)]),
);

/** Tokens as the string that patterns of tokens are matched with, one character for one token. */
export function lettersOf(kinds: readonly TokenKind[]): string {
  return kinds.map(letterOf).join('');
}

/**
 * A regular expression over `lettersOf`, written with the names of kinds: `<month> <of|comma>? <year>` is a month, perhaps
 * "of" or a comma, and a year; `<!year>` is any other kind. White space says nothing; all else is as usual.
 */
export function tokenPattern(pattern: string, flags = 'u'): RegExp {
  return new RegExp(tokenSource(pattern), flags);
}

function tokenSource(pattern: string): string {
  return pattern
    .replaceAll(/\s+/gu, '')
    .replaceAll(/<(!?)([a-zA-Z|]+)>/gu, (_, not: string, names: string) => {
      const letters = names.split('|').map((name) => letterOf(name as TokenKind));
      return not === '' && letters.length === 1
        ? letters.join('')
        : `[${not === '' ? '' : '^'}${letters.join('')}]`;
    });
}

function letterOf(kind: TokenKind): string {
  const letter = LETTERS.get(kind);
  if (letter === undefined) throw new Error(`There is no kind of token called ${kind}.`);
  return letter;
}
