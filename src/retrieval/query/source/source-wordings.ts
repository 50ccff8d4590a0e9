import { LANGUAGES } from '../../../languages/all.ts';
import { type List, listed } from '../../../languages/language.ts';
import { fold } from '../../../text/letters/fold.ts';
import { isFunctionWord, isQuestionWord } from '../../../text/question/function-words.ts';
import { type QuestionLine, wordsWithin } from '../../../text/question/question-line.ts';
import { captured, frameSource } from '../../../text/question/wording-frame.ts';
import { patternOf } from '../../../text/words/vocabulary.ts';
import type { SourceMention } from './source-mentions.ts';

/** How a question says that a name is its source. */
export type Attribution = {
  /** Places in the text of the line of what says so, to be cut with the name. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
};

/** The name is written over by these before wordings are looked for, so that places stay the same. */
const NAME = '~';
/** The Arabic article, which is written onto its noun. */
const ARTICLE = 'ال';
const BUSINESS = patternOf(({ requests }) => requests.sources.business);

const WORDINGS = LANGUAGES.map(({ nounsCapitalised, requests: { sources } }) => ({
  nounsCapitalised,
  attributed: aroundName(sources.attributed),
  placed: aroundName(sources.placed),
}));

/** In the order of the list: the first that is met counts. */
function aroundName(wordings: List): readonly RegExp[] {
  return listed(wordings).map((wording) => {
    const source = frameSource(fold(wording).replace('~', '\u0001'), '.+?').replace('\u0001', `${NAME}+`);
    return new RegExp(`(?<= )(?:${source})(?= )`, 'du');
  });
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** How the question says that this name is its source; null where it does not, and is perhaps about it. */
export function attributionOf(line: QuestionLine, mention: SourceMention): Attribution | null {
  const { from, to, mayGoOn, kind, hasMedia } = mention;
  const text = line.text.slice(0, from) + NAME.repeat(to - from) + line.text.slice(to);
  for (const { nounsCapitalised, attributed, placed } of WORDINGS) {
    const match = firstMatch(attributed, text);
    const goesOn = mayGoOn && !nounsCapitalised && match !== null && goesOnWithName(line, mention, match);
    if (match !== null && !goesOn) return { pieces: captured(match) };
    if (kind === 'unknown-outlet' || !hasMedia || line.words.some(({ folded }) => BUSINESS.test(folded)))
      continue;
    const place = firstMatch(placed, text);
    if (place !== null && endsThere(line, place)) return { pieces: captured(place) };
  }
  return null;
}

/**
 * Whether the wording ends with the name, and what follows belongs to the name: "The Times Square blast", "Reuters-Chef",
 * الاتحاد الدولي.
 */
function goesOnWithName(line: QuestionLine, { from, to }: SourceMention, match: RegExpExecArray): boolean {
  if (match.index + match[0].length > to || line.text.startsWith(' ,', to)) return false;
  const name = wordsWithin(line, from, to).at(-1);
  const next = wordsWithin(line, to, Infinity)[0];
  if (name === undefined || next === undefined) return false;
  if (line.question.slice(name.span.end, next.span.start) === '-') return true;
  if (name.folded.startsWith(ARTICLE)) return next.folded.startsWith(ARTICLE);
  const isInitials = name.typed === name.typed.toUpperCase();
  return !isInitials && [name, next].every(({ typed }) => /^\p{Lu}/u.test(typed));
}

/** Whether the question ends behind a wording, or goes on with a word that is part of no name. */
function endsThere(line: QuestionLine, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const next = wordsWithin(line, end, Infinity)[0];
  if (next === undefined || line.text.startsWith(' ,', end)) return true;
  return isFunctionWord(next.folded) || isQuestionWord(next.folded);
}
