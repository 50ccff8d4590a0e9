import type { Span } from '../../domain/article.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { questionLine } from '../question/question-line.ts';
import { vocabularyOf } from '../words/vocabulary.ts';

const LEADING = [...vocabularyOf(({ times }) => times.leading)].map(patternSource).join('|');
/** Up to the time, and up to the end of its first word. */
const BEFORE = new RegExp(`(?<= )(?:${LEADING}) $`, 'u');

/**
 * The span of a time with the words before it that say nothing without it: "back in March", "по состоянию на 3 мая",
 * "ما بين مارس ومايو". They are not taken where nothing else would be left to ask with.
 */
export function withLeadingWords(question: string, { start, end }: Span): Span {
  const line = questionLine(question);
  const first = line.words.findIndex(({ span }) => span.end > start);
  const word = line.words[first];
  if (word === undefined || first < 1) return { start, end };
  const upTo = line.text.slice(0, word.at);
  const match = BEFORE.exec(`${upTo}${word.folded} `) ?? BEFORE.exec(upTo);
  const begin = line.words.find(({ at }) => at === match?.index);
  if (begin === undefined || begin.span.start >= start) return { start, end };
  return withLeadingWords(question, { start: begin.span.start, end });
}
