import type { Article } from '../../domain/article.ts';
import { asciiDigits } from '../../text/letters/digits.ts';
import { foldedWords } from '../../text/words/words.ts';
import type { WantedName, WantedPart } from '../names/name-matcher.ts';

/** What an article must have to answer a question: the commonest wrong answer has the right people and another event. */
export type Constraints = { readonly names: readonly WantedName[]; readonly numbers: readonly string[] };

/** How far an article fails a question's constraints: 0 if not at all, 1 if surely. The features are told in `Features`. */
export type Violations = {
  /** Lacks a certain name that the corpus has. */
  readonly missingCertain: number;
  /** Is asked for a certain name that the whole corpus lacks. */
  readonly unknownCertain: number;
  /** As `missingCertain`, of words that may be names. */
  readonly missingName: number;
  /** As `unknownCertain`, of words that may be names. */
  readonly unknownName: number;
  /** Share of the question's numbers that neither the article nor its date has. */
  readonly missingNumbers: number;
};

const NUMBER = /^\d+(?:[.,٫٬]\d+)*$/u;

/** @param names that the question wants, as the corpus may write them */
export function buildConstraints(question: string, names: readonly WantedName[]): Constraints {
  const words = new Set(foldedWords(asciiDigits(question)));
  return { names, numbers: [...words].filter((word) => NUMBER.test(word)) };
}

/**
 * How far an article fails the constraints.
 *
 * @param text of the whole article, headline included
 */
export function violationsOf(
  { names, numbers }: Constraints,
  article: Pick<Article, 'publishedAt'>,
  text: string,
): Violations {
  if (names.length === 0 && numbers.length === 0) return NONE;
  const words = new Set(foldedWords(text));
  for (const part of article.publishedAt?.split('-') ?? []) words.add(part).add(String(Number(part)));
  const missingNumbers = numbers.filter((number) => !words.has(number)).length;
  const missing = (ones: readonly WantedName[]): number =>
    anyOf(ones.map((name) => name.likeness * knownOf(name) * missingShare(name, words)));
  const unknown = (ones: readonly WantedName[]): number =>
    anyOf(ones.map((name) => name.likeness * (1 - knownOf(name)) * missingShare(name, words)));
  const certain = names.filter(({ isCertain }) => isCertain);
  const others = names.filter(({ isCertain }) => !isCertain);
  return {
    missingCertain: missing(certain),
    unknownCertain: unknown(certain),
    missingName: missing(others),
    unknownName: unknown(others),
    missingNumbers: numbers.length === 0 ? 0 : missingNumbers / numbers.length,
  };
}

/** What one demanded name adds to an article's violations. */
export type NameViolation = {
  readonly name: WantedName;
  readonly feature: Exclude<keyof Violations, 'missingNumbers'>;
  /** 0 if the article has the name, 1 if it surely lacks it. */
  readonly violation: number;
};

/**
 * How far an article fails each of the names, for those who want to see why a sentence has so little evidence.
 *
 * @param text of the whole article, headline included
 */
export function nameViolations({ names }: Constraints, text: string): NameViolation[] {
  const words = new Set(foldedWords(text));
  return names.map((name) => {
    const known = knownOf(name);
    const lacks = name.likeness * missingShare(name, words);
    const [missing, unknown] = name.isCertain
      ? (['missingCertain', 'unknownCertain'] as const)
      : (['missingName', 'unknownName'] as const);
    return known >= EVEN
      ? { name, feature: missing, violation: lacks * known }
      : { name, feature: unknown, violation: lacks * (1 - known) };
  });
}

/** A name that the corpus has so surely is rather missing from the article than unknown. */
const EVEN = 0.5;

const NONE: Violations = {
  missingCertain: 0,
  unknownCertain: 0,
  missingName: 0,
  unknownName: 0,
  missingNumbers: 0,
};

/** How surely the corpus has a name, 0 to 1: letters alone are never quite sure. */
function knownOf(name: WantedName): number {
  return Math.min(1, surest(name) / SURE_ENOUGH);
}

/** A writing as sure as this is taken for the name. */
const SURE_ENOUGH = 0.6;

/** 0 if the article has anything that may be the name, 1 if it has nothing like it. */
function missingShare({ parts }: WantedName, words: ReadonlySet<string>): number {
  const told = parts.map((part) => ({ part, nats: saidBy(part, words) }));
  if (!told.some(({ part, nats }) => part.isTelling && nats !== null)) return 1;
  if (parts.length === 1) return 0;
  // The article may have the surname only, but not a word that merely looks like half of the name.
  return told.reduce((sum, { nats }) => sum + (nats ?? -PART_LACKING), 0) >= ENOUGH ? 0 : 1;
}

/** What the likest of an article's words says for a part of a name, in nats; null if it has none like it. */
function saidBy({ plausible, whole }: WantedPart, words: ReadonlySet<string>): number | null {
  let most: number | null = null;
  for (const [word, nats] of plausible) if (words.has(word)) most = Math.max(most ?? 0, nats);
  const isWhole = whole.some(({ parts }) => parts.every((part) => part.some((word) => words.has(word))));
  return isWhole ? Math.max(most ?? 0, WHOLE_SAYS) : most;
}

/** Nats, for names of several words: a writing of several words says this, a part that is lacking takes so much, and it takes so much to have the name. */
const WHOLE_SAYS = 8;
const PART_LACKING = 1;
const ENOUGH = 2;

function surest({ writings }: WantedName): number {
  return Math.max(0, ...writings.map(({ sureness }) => sureness));
}

/** Probability that at least one of them holds, if they are independent. */
function anyOf(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
}
