import type { Article } from '../domain/article.ts';
import { asciiDigits } from '../text/digits.ts';
import { foldedWords } from '../text/words.ts';
import type { WantedName } from './name-matcher.ts';

/** What a question names that an article must have to answer it: right people, wrong event is the commonest wrong answer. */
export type Demands = { readonly names: readonly WantedName[]; readonly numbers: readonly string[] };

/** How far an article fails a question's demands: 0 if not at all, 1 if surely. */
export type Unmet = {
  /** A certain name that the corpus has and this article has not. */
  readonly missingCertain: number;
  /** A certain name that the corpus does not have at all. */
  readonly unknownCertain: number;
  /** The same of words that may be names. */
  readonly missingName: number;
  readonly unknownName: number;
  /** Share of the question's numbers that neither the article nor its date has. */
  readonly missingNumbers: number;
};

const NUMBER = /^\d+(?:[.,٫٬]\d+)*$/u;

export function demandsOf(question: string, names: readonly WantedName[]): Demands {
  const words = new Set(foldedWords(asciiDigits(question)));
  return { names, numbers: [...words].filter((word) => NUMBER.test(word)) };
}

/** @param text of the whole article, headline included */
export function unmetBy(
  { names, numbers }: Demands,
  article: Pick<Article, 'publishedAt'>,
  text: string,
): Unmet {
  if (names.length === 0 && numbers.length === 0) return NONE;
  const words = new Set(foldedWords(text));
  for (const part of article.publishedAt?.split('-') ?? []) words.add(part).add(String(Number(part)));
  const missingNumbers = numbers.filter((number) => !words.has(number)).length;
  const missing = (ones: readonly WantedName[]): number =>
    anyOf(ones.map((name) => name.likeness * knownOf(name) * missingShare(name, words)));
  const unknown = (ones: readonly WantedName[]): number =>
    anyOf(ones.map((name) => name.likeness * (1 - knownOf(name))));
  const [certain, others] = [true, false].map((is) => names.filter(({ isCertain }) => isCertain === is));
  return {
    missingCertain: missing(certain ?? []),
    unknownCertain: unknown(certain ?? []),
    missingName: missing(others ?? []),
    unknownName: unknown(others ?? []),
    missingNumbers: numbers.length === 0 ? 0 : missingNumbers / numbers.length,
  };
}

const NONE: Unmet = {
  missingCertain: 0,
  unknownCertain: 0,
  missingName: 0,
  unknownName: 0,
  missingNumbers: 0,
};

/** How far the corpus knows a name: letters alone are never quite sure. */
function knownOf(name: WantedName): number {
  return Math.min(1, surest(name) / SURE_ENOUGH);
}

const SURE_ENOUGH = 0.6;

/** 0 if the article has the name as the corpus most likely writes it, 1 if it has nothing like it. */
function missingShare(name: WantedName, words: ReadonlySet<string>): number {
  const most = surest(name);
  return most === 0 ? 0 : 1 - surestIn(name, words) / most;
}

function surest({ writings }: WantedName): number {
  return Math.max(0, ...writings.map(({ sureness }) => sureness));
}

function surestIn({ writings }: WantedName, words: ReadonlySet<string>): number {
  const present = writings.filter(({ parts }) => parts.every((part) => part.some((word) => words.has(word))));
  return Math.max(0, ...present.map(({ sureness }) => sureness));
}

/** Probability that at least one of them holds, were they independent. */
function anyOf(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
}
