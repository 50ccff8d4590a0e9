import { LANGUAGES } from '../../languages/all.ts';
import type { Script } from '../../domain/question.ts';
import { fold } from '../letters/fold.ts';
import { scriptOf } from '../letters/script.ts';
import { isArabizi } from './arabizi.ts';
import { languagesListing } from './listed-words.ts';

/** What tells the language of a question besides its letters and words. */
export type LanguageHints = {
  /** ISO 639-1 code of a text, or `und`: asked where nothing else tells. */
  readonly detect: (text: string) => string;
  /** What the same person asked before, oldest first. */
  readonly earlier?: readonly string[];
  /** Languages of the person, likeliest first, as BCP 47 tags. */
  readonly locales?: readonly (string | null)[];
};

/** How much a text looks like each language, by ISO 639-1 code. */
type Evidence = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\u200C'’]+/gu;

const URDU = /[ٹڈڑںےہۓ]/u;
const KURDISH = /[ڕڵێۆ]/u;

/** Letters that tell a language of a script from the others, each time they stand in a word. */
const LETTERS: readonly (readonly [language: string, letters: RegExp, weight: number])[] = [
  // Names and dialects of Arabic have these now and then.
  ['fa', /[پچژگ]/u, 2],
  // A Persian keyboard, which people type Arabic on as well.
  ['fa', /[کی]/u, 0.6],
  ['fa', /\u200C|^ن?می.{2}|\u0654/u, 2],
  // کجاست, چیست: "is", written onto the word.
  ['fa', /.ست$/u, 1],
  ['ar', /[ةىأإ]|^ال.{2}/u, 2],
  ['ar', /[ؤئكي]/u, 0.5],
  ['tr', /[ğışİ]/u, 3],
  ['de', /ß|ä/u, 2],
  ['es', /ñ/u, 3],
  ['es', /[áíóú]/u, 1.5],
  ['fr', /œ|[êèëùûî]/u, 1.5],
];

const OPENING_MARKS = /[¿¡]/u;

/** What a word of a list counts, parted among the languages that have it. */
const LISTED = 2;
/** Evidence is clear that is so many times that of the next language. */
const CLEAR = 1.25;
/** A language of Latin script with less than the best's evidence divided by this is not likely: the detector is not believed. */
const LIKELY = 2;
/** Less evidence than this tells nothing. */
const ENOUGH = 1;
/** Share of its words that must be listed so that a text is not in a language that has no lists. */
const KNOWN_SHARE = 0.34;
/** The detector tells little from fewer words. */
const MIN_WORDS = 3;
/** Languages that the detector tells from ours and that isnad has no words of. */
const OWN = new Set(LANGUAGES.map(({ code }) => code));

/**
 * The language of a question, an ISO 639-1 code or `und`: by letters that only one of its script's languages has and by the
 * words of the language lists; then by what was asked before and by the person's locales; then by the detector. Where
 * nothing tells, Arabic script is Arabic and Cyrillic Russian, which the detector gets wrong for short questions. Arabizi
 * is Arabic.
 */
export function questionLanguage(text: string, hints: LanguageHints): string {
  const told = toldLanguage(text, hints);
  if (typeof told === 'string') return told;
  const fallback = told.likely[0] ?? hints.detect(text);
  if (told.likely.length === 1) return fallback;
  return languageOfPerson(told.likely, hints) ?? told.orElse(fallback);
}

/** The language, or those that a text may be in, likeliest first, and what decides where the person does not. */
type Told = string | { readonly likely: readonly string[]; readonly orElse: (likeliest: string) => string };

function toldLanguage(text: string, { detect }: LanguageHints): Told {
  const words = text.normalize('NFC').match(WORD) ?? [];
  const script = scriptOfQuestion(text, words);
  if (script === 'cyrillic') return cyrillicLanguage(text);
  if (script === 'arabic') return arabicScriptLanguage(text, words, detect);
  if (!/\p{Script=Latin}/u.test(text)) return detect(text);
  return isArabizi(text) ? 'ar' : latinLanguage(text, words, detect);
}

/**
 * The script of the first word if that is listed, since names stay in theirs ("Кто основал McKinsey & Company?" is Russian),
 * else that of most letters.
 */
function scriptOfQuestion(text: string, [first = '']: readonly string[]): Script {
  return languagesListing(fold(first)).length > 0 ? scriptOf(first) : scriptOf(text);
}

/** Ukrainian only by its own letters: short Russian is often taken for it. */
function cyrillicLanguage(text: string): string {
  return /[іїєґ]/iu.test(text) && !/[ыэёъ]/iu.test(text) ? 'uk' : 'ru';
}

function arabicScriptLanguage(text: string, words: readonly string[], detect: LanguageHints['detect']): Told {
  if (URDU.test(text)) return 'ur';
  if (KURDISH.test(text)) return detect(text);
  const evidence = evidenceOf(words, 'arabic');
  const clear = clearOf(hasPersianLetter(text) ? evidence : withoutPersianLetter(evidence));
  return clear ?? { likely: ['ar', 'fa'], orElse: () => 'ar' };
}

/** A Persian text without a letter of its own is rare, and words of both languages may stand in one list only. */
function withoutPersianLetter(evidence: Evidence): Evidence {
  const persian = evidence.get('fa') ?? 0;
  return persian === 0 ? evidence : new Map([...evidence, ['fa', persian - LISTED]]);
}

function hasPersianLetter(text: string): boolean {
  return /[پچژگکی]/u.test(text);
}

function latinLanguage(text: string, words: readonly string[], detect: LanguageHints['detect']): Told {
  if (OPENING_MARKS.test(text)) return 'es';
  const detected = detect(text);
  const ranked = [...evidenceOf(words, 'latin')].sort(([, a], [, b]) => b - a);
  const [best, weight] = ranked[0] ?? ['und', 0];
  const known = words.filter((word) => languagesListing(fold(word)).length > 0).length / words.length;
  const isOther = !OWN.has(detected) && detected !== 'und' && known < KNOWN_SHARE;
  if (isOther && words.length >= MIN_WORDS) return detected;
  if (weight < ENOUGH) return { likely: LATIN, orElse: () => detected };
  const likely = ranked.filter(([, other]) => other * LIKELY > weight).map(([language]) => language);
  return likely.includes(detected) ? detected : best;
}

const LATIN = LANGUAGES.filter(({ script }) => script === 'latin').map(({ code }) => code);

function evidenceOf(words: readonly string[], script: Script): Evidence {
  const evidence = new Map<string, number>();
  const ofScript = LANGUAGES.filter((language) => language.script === script).map(({ code }) => code);
  const add = (language: string, weight: number): void => {
    if (ofScript.includes(language)) evidence.set(language, (evidence.get(language) ?? 0) + weight);
  };
  for (const word of words) {
    const lower = word.toLowerCase();
    for (const [language, letters, weight] of LETTERS) if (letters.test(lower)) add(language, weight);
    const listing = languagesListing(fold(lower)).filter((code) => ofScript.includes(code));
    // What every language of the script has says nothing.
    if (listing.length === ofScript.length) continue;
    for (const code of listing) add(code, LISTED / listing.length);
  }
  return evidence;
}

function clearOf(evidence: Evidence): string | null {
  const [first, second] = [...evidence].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < ENOUGH) return null;
  return first[1] > CLEAR * (second?.[1] ?? 0) ? first[0] : null;
}

/** The first of these languages in which the person asked before, or which is the person's own. */
function languageOfPerson(
  likely: readonly string[],
  { detect, earlier = [], locales = [] }: LanguageHints,
): string | null {
  for (const text of [...earlier].reverse()) {
    const told = toldLanguage(text, { detect });
    if (typeof told === 'string' && likely.includes(told)) return told;
    if (typeof told !== 'string' && told.likely.length === 1 && likely.includes(told.likely[0] ?? ''))
      return told.likely[0] ?? null;
  }
  const own = locales.map((locale) => locale?.split('-')[0] ?? '');
  return own.find((code) => likely.includes(code)) ?? null;
}
