import { countryNames } from '../../../text/names/country-names.ts';
import { fold } from '../../../text/letters/fold.ts';
import { isFunctionWord, isQuestionWord } from '../../../text/question/function-words.ts';
import { type LineWord, type QuestionLine, questionLine } from '../../../text/question/question-line.ts';
import { coreOfName, formsOfName, formsOfTyped } from './outlet-words.ts';
import { isBodyWord, isMediaWord, isOutletLike, isSourceArticle } from './source-words.ts';
import { unknownOutlets } from './unknown-outlets.ts';
import { areBeside, boundsOf, type Run } from './word-runs.ts';

/** An outlet of the corpus, with everything that it is known to be called, its own name first. */
export type OutletNames = { readonly outlet: string; readonly names: readonly string[] };

/** Where a question has what may be an outlet's name. */
export type SourceMention = {
  readonly kind: 'outlet' | 'unknown-outlet';
  /** As articles name it, or as it was typed. */
  readonly name: string;
  /** Places in the text of the line. */
  readonly from: number;
  readonly to: number;
  /** Whether a word such as "newspaper" is in it or beside it. */
  readonly hasMedia: boolean;
  /** Whether another name may well begin with it: it is one word, or only a part of a name. */
  readonly mayGoOn: boolean;
};

type KnownName = {
  readonly outlet: string;
  /** Whether the core is the name but for articles: of "Tall Radio" it is not. */
  readonly isComplete: boolean;
  /** Whether it is one word with the Arabic article: the same word without it is an ordinary one. */
  readonly isArticled: boolean;
  /** For each word of the name its forms. */
  readonly core: readonly (readonly string[])[];
};

type Match = Run & {
  readonly outlet: string;
  /** Whether all of the core was found. */
  readonly isWhole: boolean;
  /** Whether it names nothing but the outlet, without a word such as "newspaper" beside it. */
  readonly standsAlone: boolean;
};

const MAX_WORDS_BESIDE = 4;

/** With what may be written before it: للضفاف, بالضفاف. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;

const knownNames = new WeakMap<readonly OutletNames[], readonly KnownName[]>();

/** All that may be outlets' names: longer ones first, and each with and without the words beside it. */
export function sourceMentions(line: QuestionLine, outlets: readonly OutletNames[]): SourceMention[] {
  const known = namesOf(outlets);
  const found = line.words.flatMap((_, at) => matchesAt(line, at, known));
  const matches = found
    .filter((match) => !isCovered(match, found))
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.last - b.first - (a.last - a.first));
  return [
    ...matches.flatMap((match) => outletMentions(line, match)),
    ...unknownOutlets(line).flatMap((run) => unknownMentions(line, run)),
  ];
}

function namesOf(outlets: readonly OutletNames[]): readonly KnownName[] {
  const made =
    knownNames.get(outlets) ??
    outlets.flatMap(({ outlet, names }) =>
      [...new Set([outlet, ...names])].map((name) => knownName(outlet, name)),
    );
  knownNames.set(outlets, made);
  return made;
}

function knownName(outlet: string, name: string): KnownName {
  const core = coreOfName(name);
  const isArticled = core.length === 1 && ARABIC_ARTICLE.test(core[0] ?? '');
  const words = questionLine(name).words.filter(({ folded }) => !isSourceArticle(folded));
  return { outlet, core: core.map(formsOfName), isComplete: words.length === core.length, isArticled };
}

/** The outlets whose names, or pieces of names that no other has, begin at this word. */
function matchesAt(line: QuestionLine, at: number, known: readonly KnownName[]): Match[] {
  const runs = known.flatMap(({ outlet, core, isComplete, isArticled }) =>
    core.flatMap((_, offset) => {
      const length = matchLength(line, at, core.slice(offset));
      if (length === 0) return [];
      const run = { first: at, last: at + length - 1 };
      const isWhole = offset === 0 && length === core.length;
      return [
        {
          ...run,
          outlet,
          isWhole,
          standsAlone: standsAlone(line, run, { isComplete: isWhole && isComplete, isArticled }),
        },
      ];
    }),
  );
  const whole = runs.filter(({ isWhole }) => isWhole);
  if (whole.length > 0) return whole;
  const longest = Math.max(...runs.map(({ last }) => last));
  const parts = runs.filter(({ last }) => last === longest);
  const [part] = parts;
  const isOnly = part !== undefined && parts.every(({ outlet }) => outlet === part.outlet);
  return isOnly && namesAlone(line, part) ? [part] : [];
}

function matchLength(line: QuestionLine, at: number, core: readonly (readonly string[])[]): number {
  let length = 0;
  for (const forms of core) {
    const word = line.words[at + length];
    if (word === undefined || (length > 0 && !areBeside(line, at + length - 1))) break;
    if (!formsOfTyped(word.folded, length === 0).some((form) => forms.includes(form))) break;
    length++;
  }
  return length;
}

/** Whether a piece of a name tells whose it is: "Gazette", with a capital, and not "ministry", "the", "newspaper" or "Iraq". */
function namesAlone(line: QuestionLine, { first, last }: Run): boolean {
  const words = line.words.slice(first, last + 1);
  return words.some((word) => isTellingName(word)) && !isCountry(words);
}

function isTellingName({ folded, typed }: LineWord): boolean {
  const others = [isSourceArticle, isMediaWord, isBodyWord, isFunctionWord, isQuestionWord];
  return folded.length > 2 && /^[\p{Lu}\p{Lo}]/u.test(typed) && !others.some((is) => is(folded));
}

/**
 * Whether these words name an outlet without a word such as "newspaper" beside them. "Trump" of "Trump News" does not, "the
 * Gazette" does; nor do words of institutions (البيان is a statement, too) and countries. Arabic leaves that word out often.
 */
function standsAlone(
  line: QuestionLine,
  { first, last }: Run,
  { isComplete, isArticled }: Pick<KnownName, 'isComplete' | 'isArticled'>,
): boolean {
  const words = line.words.slice(first, last + 1);
  const isArabic = words.every(({ typed }) => /^\p{Script=Arabic}/u.test(typed));
  if (isCountry(words) || words.every(({ folded }) => isBodyWord(folded) || isBodyWord(`ال${folded}`)))
    return false;
  if (isArabic) return !isArticled || ARABIC_ARTICLE.test(words[0]?.folded ?? '');
  return isComplete || words.some(({ folded }) => isOutletLike(folded));
}

function isCountry(words: readonly LineWord[]): boolean {
  countries ??= new Set(countryNames().flatMap((names) => names.map((name) => fold(name))));
  const name = words.map(({ folded }) => folded).join(' ');
  const [first = ''] = words.map(({ folded }) => folded);
  return (
    countries.has(name) || (words.length === 1 && formsOfTyped(first, true).some((it) => isCountryForm(it)))
  );
}

function isCountryForm(form: string): boolean {
  return countries !== null && (countries.has(form) || countries.has(`ال${form}`));
}

let countries: Set<string> | null = null;

/** Whether a longer match has all words of this one. */
function isCovered(match: Match, others: readonly Match[]): boolean {
  return others.some(
    ({ first, last, isWhole }) =>
      first <= match.first &&
      last >= match.last &&
      (last - first > match.last - match.first || (isWhole && !match.isWhole)),
  );
}

/** The name with as many of the words beside it as belong to it ("the newspaper …"), then with fewer. */
function outletMentions(line: QuestionLine, match: Match): SourceMention[] {
  const { outlet, isWhole, standsAlone: isAlone, first, last } = match;
  const words = line.words.slice(first, last + 1);
  return withWordsBeside(line, match).flatMap((run) => {
    const beside = [...line.words.slice(run.first, first), ...line.words.slice(last + 1, run.last + 1)];
    const hasMediaBeside = beside.some(({ folded }) => isMediaWord(folded));
    if (!isAlone && !hasMediaBeside) return [];
    const hasMedia =
      hasMediaBeside || (isWhole && words.some(({ folded }) => isMediaWord(folded) || isOutletLike(folded)));
    const mayGoOn = (!isWhole || words.length === 1) && run.last === last;
    return [{ kind: 'outlet', name: outlet, ...boundsOf(line, run), hasMedia, mayGoOn }];
  });
}

/** As it was typed, without an article before it; "the newspaper" before it is cut with it. */
function unknownMentions(line: QuestionLine, match: Run): SourceMention[] {
  return withWordsBeside(line, match).map((run) => {
    const [first, last] = [line.words[match.first], line.words[run.last]];
    const name = line.question.slice(first?.span.start, last?.span.end);
    return { kind: 'unknown-outlet', name, ...boundsOf(line, run), hasMedia: true, mayGoOn: false };
  });
}

/** The run with the media words and articles beside it, longer ones first. */
function withWordsBeside(line: QuestionLine, { first, last }: Run): Run[] {
  const isMedia = (at: number): boolean => isMediaWord(line.words[at]?.folded ?? '');
  const belongs = (at: number): boolean => isMedia(at) || isSourceArticle(line.words[at]?.folded ?? '');
  let [from, to] = [first, last];
  while (first - from < MAX_WORDS_BESIDE && areBeside(line, from - 1) && belongs(from - 1)) from--;
  while (to - last < MAX_WORDS_BESIDE && areBeside(line, to) && isMedia(to + 1)) to++;
  const runs: Run[] = [];
  for (let begin = from; begin <= first; begin++) {
    for (let end = to; end >= last; end--) runs.push({ first: begin, last: end });
  }
  return runs;
}
