import { vocabularyOf } from '../words/vocabulary.ts';
import { isFunctionWord, isQuestionWord } from './function-words.ts';
import { type QuestionLine, questionLine, spanWithin, wordsWithin } from './question-line.ts';
import { captured, wholeFrame } from './wording-frame.ts';

/** What a question asks to be listed instead of answered. */
export type ListingRequest = {
  /** `news`: quotes on the topic, or of the whole time; `headlines`: only what articles are called. */
  readonly of: 'news' | 'headlines';
  /** What the listing is about: "Istanbul" of "what happened in Istanbul". Empty where anything is meant. */
  readonly topic: string;
};

const HEADLINES = wholeFrame(vocabularyOf(({ requests }) => requests.listing.headlines));
const NEWS = wholeFrame(vocabularyOf(({ requests }) => requests.listing.news));

/** A longer topic says what is asked: "what happened at the factory that … in the night". */
const MAX_TOPIC_WORDS = 7;

/**
 * Whether a question, after its time and outlet were taken out, asks for whatever there is: "what happened in Istanbul",
 * "today's news", "what does it say about Karabakh", "the headline of the article". Null for a question with an answer: whose
 * subject is somebody ("what did Putin say about"), to whom something happened, or that goes on after its topic. Where nothing
 * but prepositions is left, anything is meant.
 *
 * @param question without the pieces that name time, outlet, language and order
 */
export function listingRequest(question: string): ListingRequest | null {
  const line = questionLine(question);
  if (line.words.every(({ folded }) => isFunctionWord(folded) && !isQuestionWord(folded)))
    return { of: 'news', topic: '' };
  const headlines = HEADLINES.exec(line.text);
  if (headlines !== null) return { of: 'headlines', topic: topicOf(line, headlines) ?? '' };
  const news = NEWS.exec(line.text);
  const topic = news === null ? null : topicOf(line, news);
  return topic === null ? null : { of: 'news', topic };
}

/** What a frame was filled with; empty where it has no place for it, null where that is no topic. */
function topicOf(line: QuestionLine, match: RegExpExecArray): string | null {
  const [piece] = captured(match);
  if (piece === undefined) return '';
  const [from, to] = piece;
  const words = wordsWithin(line, from, to);
  const span = spanWithin(line, from, to);
  const isTopic =
    words.length <= MAX_TOPIC_WORDS &&
    !line.text.slice(from, to).includes(',') &&
    !words.some(({ folded }) => isQuestionWord(folded));
  return isTopic && span !== null ? line.question.slice(span.start, span.end) : null;
}
