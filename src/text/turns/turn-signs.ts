import { LANGUAGES } from '../../languages/all.ts';
import { type Language, listed, type TurnWords, type Wordings } from '../../languages/language.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { questionLanguage } from '../question/question-language.ts';
import { scriptOf } from '../letters/script.ts';
import { type ClauseToken, formOf } from './clause-tokens.ts';

/** Of equally long entries the first kind counts. */
const SIGNS = [
  'harmless',
  'question',
  'condition',
  'denial',
  'doubt',
  'hedge',
  'negation',
  'negationFirst',
  'negatedVerb',
  'contrast',
  'reporting',
  'that',
  'subordinate',
] as const satisfies readonly Exclude<keyof TurnWords, 'behind'>[];

const SIGNS_BEHIND = ['question', 'denial', 'doubt', 'negation'] as const;

export type SignKind = Exclude<ListKind, 'negationFirst'>;

type ListKind = (typeof SIGNS)[number];

/** What the words `[from, to)` of a sentence do to the clauses around them. @property and whether they begin with "and" */
export type Sign = {
  readonly kind: SignKind;
  readonly from: number;
  readonly to: number;
  readonly and: boolean;
};

type Pattern = { readonly kind: ListKind; readonly pattern: RegExp };

/** The words of the language that a sentence is in. */
export type TurnLexicon = {
  readonly patterns: readonly Pattern[];
  readonly behind: readonly Pattern[];
  readonly and: ReadonlySet<string>;
  readonly attachedAnd: readonly string[];
};

const LEXICONS: ReadonlyMap<string, TurnLexicon> = new Map(
  LANGUAGES.map((language) => [language.code, lexiconOf([language])]),
);

/** For a sentence whose language nothing tells. */
const OF_SCRIPT: ReadonlyMap<string, TurnLexicon> = new Map(
  [...new Set(LANGUAGES.map(({ script }) => script))].map((script) => [
    script,
    lexiconOf(LANGUAGES.filter((one) => one.script === script)),
  ]),
);

/** The words of the language of a sentence; of all languages of its script where nothing tells which it is. */
export function turnLexicon(sentence: string): TurnLexicon {
  const language = questionLanguage(sentence, { detect: () => 'und' });
  const lexicon = LEXICONS.get(language) ?? OF_SCRIPT.get(scriptOf(sentence));
  if (lexicon === undefined) throw new Error(`No language is written in the script of ${language}.`);
  return lexicon;
}

function lexiconOf(languages: readonly Language[]): TurnLexicon {
  const merged = (select: (language: Language) => Wordings): readonly string[] =>
    languages.flatMap((language) => listed(select(language)));
  const patternsOf = <K extends ListKind>(
    kinds: readonly K[],
    select: (language: Language, kind: K) => Wordings,
  ): Pattern[] =>
    kinds.flatMap((kind) => {
      const wordings = merged((language) => select(language, kind));
      return wordings.length === 0 ? [] : [{ kind, pattern: beginningWith(wordings) }];
    });
  return {
    patterns: patternsOf(SIGNS, ({ turns }, kind) => turns[kind]),
    behind: patternsOf(SIGNS_BEHIND, ({ turns: { behind } }, kind) =>
      'none' in behind ? behind : behind[kind],
    ),
    and: new Set(merged(({ periods }) => periods.and).map(formOf)),
    attachedAnd: merged(({ pages }) => pages.attachedAnd).map(formOf),
  };
}

/** What a text begins with that is one of these wordings, whole words; with the space before what must follow. */
function beginningWith(wordings: readonly string[]): RegExp {
  // The first that matches counts, so the longer ones stand first.
  const longestFirst = [...new Set(wordings.map(formOf))].sort((a, b) => lengthOf(b) - lengthOf(a));
  return new RegExp(`(?:${longestFirst.map(patternSource).join('|')})(?:(?= |$)|(?<= ))`, 'uy');
}

function lengthOf(wording: string): number {
  return wording.split(' ').length;
}

/**
 * All signs among the tokens of a sentence, in order, none within another.
 *
 * @param cut number of a token at which no sign may begin before and end behind: of "no longer", quoted from "longer" on, "no" is left
 */
export function signsOf(tokens: readonly ClauseToken[], lexicon: TurnLexicon, cut = tokens.length): Sign[] {
  return signsIn(tokens, lexicon.patterns, lexicon, cut);
}

/** The signs that count behind the words that they turn. */
export function signsBehind(tokens: readonly ClauseToken[], lexicon: TurnLexicon): Sign[] {
  return signsIn(tokens, lexicon.behind, lexicon, tokens.length);
}

function signsIn(
  tokens: readonly ClauseToken[],
  patterns: readonly Pattern[],
  { and, attachedAnd }: TurnLexicon,
  cut: number,
): Sign[] {
  const forms = tokens.map(({ form }) => form);
  const line = forms.join(' ');
  const lineBefore = forms.slice(0, cut).join(' ');
  const signs: Sign[] = [];
  let at = 0;
  let free = 0;
  for (const [from, form] of forms.entries()) {
    const whole = from < free ? null : longestAt(line, at, patterns);
    const isCut = whole !== null && from < cut && from + whole.words > cut;
    const found = isCut ? longestAt(lineBefore, at, patterns) : whole;
    at += form.length + 1;
    if (found === null) continue;
    const kind = signKind(found.kind, tokens, from);
    if (kind === null) continue;
    free = from + found.words;
    const isAttached = attachedAnd.some((one) => form.startsWith(one));
    signs.push({ kind, from, to: free, and: isAttached || and.has(forms[from - 1] ?? '') });
  }
  return signs;
}

function signKind(kind: ListKind, tokens: readonly ClauseToken[], at: number): SignKind | null {
  if (kind !== 'negationFirst') return kind;
  return beginsClause(tokens, at) ? 'negation' : null;
}

/** Whom a clause is about, with "that" before him or without: what follows is its verb. Folded. */
const SUBJECT = /^(?:[وف]?(?:ان|لكن)(?:ه|ها|هم|ني|نا)|[وف]?(?:هو|هي|هم|انا|نحن|لكن|بل))$/u;

/** Whether a clause begins at a token: at the beginning, behind a mark or its subject, or within a quotation that opens there. */
function beginsClause(tokens: readonly ClauseToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || SUBJECT.test(before.form)) return true;
  const closes = tokens[at]?.closes ?? null;
  return closes !== null && closes !== before.closes;
}

function longestAt(
  line: string,
  at: number,
  patterns: readonly Pattern[],
): { readonly kind: ListKind; readonly words: number } | null {
  let longest: { kind: ListKind; words: number } | null = null;
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text === undefined) continue;
    const words = lengthOf(text.trimEnd());
    if (longest === null || words > longest.words) longest = { kind, words };
  }
  return longest;
}
