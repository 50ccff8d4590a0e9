import type { Span } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Turn, TurnKind } from '../../domain/verification.ts';
import { type ClauseToken, clauseTokens } from './clause-tokens.ts';
import { type OpenTurn, outsideAsides, turnsReaching } from './open-turns.ts';
import { type Sign, type SignKind, signsBehind, signsOf, turnLexicon } from './turn-signs.ts';

/** Words between the given ones and a verb behind them that turns them, in languages that have it there. */
const MOST_BEFORE_BEHIND = 3;

/** A letter of a word, or a mark that asks. */
const MAY_TURN = /[\p{L}\p{N}?؟]/u;

/**
 * What turns the meaning of some words and stands outside them in their clause: a negation, a denial, a doubt, a condition, a
 * question. Plain verbs of reporting are none.
 *
 * Most stand before the words. Behind them stand the verbs of Turkish and Persian, a German "nicht", and a question mark.
 *
 * @param sentence the whole sentence
 * @param words where the words stand in it
 * @param around a longer text that tells which language a short sentence is in
 */
export function turnsBefore(sentence: string, words: Span, around: string = sentence): readonly Turn[] {
  // Of a whole sentence nothing is left outside that might turn it.
  if (!MAY_TURN.test(sentence.slice(0, words.start)) && !MAY_TURN.test(sentence.slice(words.end))) return [];
  const lexicon = turnLexicon(around);
  const tokens = clauseTokens(sentence);
  const first = indexFrom(tokens, words.start);
  const signs = signsOf(tokens, lexicon, first);
  const before = outsideAsides(turnsReaching(tokens, signs, first), tokens, words.start);
  const behind = firstBehind(tokens, signsBehind(tokens, lexicon), words);
  const mark = questionMarkBehind(sentence, tokens, words);
  const asks = signs.some(({ kind, from }) => kind === 'question' && from === first);
  // Of a word that the quote cuts ("n'|est"), what stands before the cut.
  const textBefore = sentence.slice(0, words.start);
  return before
    .map((turn) => turnOf(textBefore, tokens, turn))
    .concat(behind.map((turn) => turnOf(sentence, tokens, turn)))
    .concat(mark === null || asks ? [] : [{ kind: 'question', text: mark }]);
}

/**
 * What words that were left out hold that may turn the meaning: a negation, a "but", another speaker.
 *
 * @param around a longer text that tells which language they are in
 */
export function turnsWithin(left: string, around: string = left): readonly Turn[] {
  const tokens = clauseTokens(left);
  return signsOf(tokens, turnLexicon(around)).flatMap((sign) => {
    const kind = TURN_OF[sign.kind];
    return kind === null ? [] : [turnOf(left, tokens, { kind, from: sign.from, to: sign.to })];
  });
}

const TURN_OF: Readonly<Record<SignKind, TurnKind | null>> = {
  harmless: null,
  question: 'question',
  condition: 'condition',
  denial: 'denial',
  doubt: 'doubt',
  hedge: 'doubt',
  negation: 'negation',
  negatedVerb: 'negation',
  contrast: 'contrast',
  reporting: 'speaker',
  that: null,
  subordinate: null,
};

/** Number of the first token at or behind a place. */
function indexFrom(tokens: readonly ClauseToken[], place: number): number {
  const index = tokens.findIndex(({ span }) => span.start >= place);
  return index === -1 ? tokens.length : index;
}

function turnOf(
  sentence: string,
  tokens: readonly ClauseToken[],
  { kind, from, to }: Pick<Sign, 'from' | 'to'> & { readonly kind: TurnKind },
): Turn {
  return { kind, text: sentence.slice(at(tokens, from).span.start, at(tokens, to - 1).span.end) };
}

/** The first turn right behind the words in their clause. */
function firstBehind(tokens: readonly ClauseToken[], signs: readonly Sign[], words: Span): OpenTurn[] {
  const next = indexFrom(tokens, words.end);
  const mark = tokens.findIndex(({ kind }, i) => i >= next && kind !== 'word');
  const end = Math.min(mark === -1 ? tokens.length : mark, next + MOST_BEFORE_BEHIND + 1);
  const found = signs.find(({ from }) => from >= next && from < end);
  if (found === undefined) return [];
  const { kind, from, to } = found;
  return kind === 'question' || kind === 'denial' || kind === 'doubt' || kind === 'negation'
    ? [{ kind, from, to }]
    : [];
}

/** The question mark that ends the sentence behind the words, as it stands there. */
function questionMarkBehind(sentence: string, tokens: readonly ClauseToken[], words: Span): string | null {
  const stop = tokens.find(({ kind, span }) => kind === 'stop' && span.start >= words.end);
  const mark = stop === undefined ? '' : sentence.slice(stop.span.start, stop.span.end);
  return mark === '?' || mark === '؟' ? mark : null;
}
