import type { Genre } from '../../domain/article.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed, type Language, type List } from '../../languages/language.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { foldedWords } from '../../text/words/words.ts';
import { markerKey } from '../../text/markers.ts';

/** What a page says that tells the genre of an article; each null or empty if it says nothing. */
export type GenreSigns = {
  /** Sections, genres and types of schema.org, as written. */
  readonly stated: readonly string[];
  /** A line of its own at the headline. */
  readonly kicker: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
};

/** UTF-16 units of a rubric before a headline. */
const MAX_RUBRIC_CHARS = 40;
/** "Opinion: Brexit" may be the name of a page; a headline has more words. */
const MIN_HEADLINE_WORDS = 2;
/** The words before the verb of denial: "وزارة الداخلية التونسية تنفي", "Ministry of Finance denies". */
const MAX_SUBJECT_WORDS = 4;
const MAX_VERB_WORDS = 3;
/** How far behind the verb stands what is refused: "denies emergency bail request". */
const REFUSED_WITHIN = 3;

const SEPARATOR = /[:：|｜•·]|\s[-–—/]\s/gu;
const BRACKETED = /^[[(【]([^\])】]{2,30})[\])】]\s+\S/u;
const LAST_PIECE = /(?:[|｜]|\s[-–—])\s*([^|｜]{2,40})$/u;
const QUESTION = /[?؟]["'”’»]?\s*$/u;
/** Letters of Persian that Arabic lacks: in its headlines "نفت" is oil, and no "she denied". */
const PERSIAN = /[پچژگکی]/u;

const TYPES: ReadonlyMap<string, Genre> = new Map([
  ['opinionnewsarticle', 'opinion'],
  ['opinion', 'opinion'],
  ['denial', 'denial'],
  ['correction', 'correction'],
]);

const RUBRICS: ReadonlyMap<string, Genre> = new Map(
  LANGUAGES.flatMap(({ pages: { genres } }) =>
    (['opinion', 'denial', 'correction'] as const).flatMap((genre) =>
      listed(genres[genre]).map((name): [string, Genre] => [markerKey(name), genre]),
    ),
  ),
);

type Verbs = {
  readonly code: string;
  readonly beside: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
};

const VERBS: readonly Verbs[] = LANGUAGES.map(({ code, pages: { genres } }: Language) => ({
  code,
  beside: phrasesOf(genres.denies),
  last: phrasesOf(genres.deniesLast),
}));
const REFUSABLE = vocabularyOf(({ pages }) => pages.genres.refusable);
/** Before a verb these negate it, or make another clause of it: "does not deny", "the man who denies". */
const FUNCTION_WORDS = new Set([
  ...vocabularyOf(({ questions }) => questions.functionWords),
  ...vocabularyOf(({ questions }) => questions.asking),
  ...vocabularyOf(({ questions }) => questions.relative),
]);

function phrasesOf(list: List): ReadonlySet<string> {
  return new Set(listed(list).map((phrase) => foldedWords(phrase).join(' ')));
}

/** The genre that a rubric names: "رأي", "Berichtigung". Null for any other text. */
export function rubricOf(text: string): Genre | null {
  return text.length > MAX_RUBRIC_CHARS ? null : (RUBRICS.get(markerKey(text)) ?? null);
}

/**
 * The genre of an article by what its page says outright: its metadata, a rubric at the headline, or a headline that says that
 * somebody denies something. Null for plain news and whenever the page is silent; nothing is read from the body.
 */
export function genreOf({ stated, kicker, title, outlet }: GenreSigns): Genre | null {
  return (
    genreStated(stated) ??
    (kicker === null ? null : rubricOf(kicker)) ??
    (title === null ? null : (genreBefore(title) ?? opinionBehind(title, outlet) ?? denialIn(title)))
  );
}

/** "Opinion/Columns" as a section counts, "Public opinion polls" does not. */
function genreStated(stated: readonly string[]): Genre | null {
  for (const piece of stated.flatMap((one) => one.split(/[/>›»|,;]/u, 8))) {
    const genre = TYPES.get(piece.trim().toLowerCase()) ?? rubricOf(piece);
    if (genre !== null) return genre;
  }
  return null;
}

/** "رأي | …", "Correction: …", "[Tribune] …". */
function genreBefore(title: string): Genre | null {
  const bracketed = BRACKETED.exec(title)?.[1];
  if (bracketed !== undefined) return rubricOf(bracketed);
  for (const { 0: sign, index } of title.slice(0, MAX_RUBRIC_CHARS).matchAll(SEPARATOR)) {
    const genre = rubricOf(title.slice(0, index));
    if (genre === null) continue;
    return foldedWords(title.slice(index + sign.length)).length >= MIN_HEADLINE_WORDS ? genre : null;
  }
  return null;
}

/** "… | Opinion": behind a headline stands an outlet as often, and one may be called so. */
function opinionBehind(title: string, outlet: string | null): Genre | null {
  const last = LAST_PIECE.exec(title.slice(-MAX_RUBRIC_CHARS - 4))?.[1];
  if (last === undefined || rubricOf(last) !== 'opinion') return null;
  return outlet !== null && markerKey(outlet).includes(markerKey(last)) ? null : 'opinion';
}

/** Whether the verb of a headline is one of denial. A question is none, nor is "does not deny". */
function denialIn(title: string): Genre | null {
  if (QUESTION.test(title)) return null;
  const words = foldedWords(title);
  const isPersian = PERSIAN.test(title);
  const denies = VERBS.some(({ code, beside, last }) => {
    if (isPersian && code === 'ar') return false;
    return startsIn(words, beside) || endsIn(words, last);
  });
  return denies ? 'denial' : null;
}

function startsIn(words: readonly string[], verbs: ReadonlySet<string>): boolean {
  for (let at = 0; at < MAX_SUBJECT_WORDS && at + 1 < words.length; at++) {
    if (FUNCTION_WORDS.has(words[at - 1] ?? '')) continue;
    for (let count = 1; count <= MAX_VERB_WORDS; count++) {
      if (!verbs.has(words.slice(at, at + count).join(' '))) continue;
      const behind = words.slice(at + count, at + count + REFUSED_WITHIN);
      if (!behind.some((word) => REFUSABLE.has(word))) return true;
    }
  }
  return false;
}

function endsIn(words: readonly string[], verbs: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((count) => count < words.length && verbs.has(words.slice(-count).join(' ')));
}
