import type { Span } from '../../domain/article.ts';
import type { Declined, Said } from '../../domain/understood.ts';
import { entriesOf, patternOf, vocabularyOf } from '../words/vocabulary.ts';
import { fold } from '../letters/fold.ts';
import { type QuestionLine, questionLine, spansBesides, wordsWithin } from './question-line.ts';
import { captured, frameSource } from './wording-frame.ts';

/** In this order they are tried: "write a summary" is a summary. */
const KINDS: readonly Declined[] = ['translate', 'summarise', 'count', 'list', 'opinion', 'write'];

/** "Could you", "please" and the like stand around a request. */
const AROUND = [
  ...entriesOf(({ requests }) => requests.noise.asides),
  ...entriesOf(({ requests }) => requests.noise.opening),
].map((wording) => frameSource(fold(wording)));

const FRAMES = KINDS.map((kind) => {
  const frames = [...vocabularyOf(({ requests }) => requests.declined[kind])].map((it) => frameSource(it));
  const around = AROUND.join('|');
  return {
    kind,
    frame: new RegExp(`^ (?:(?:${around}),? ){0,3}(?:${frames.join('|')})(?:,? (?:${around})){0,2} $`, 'du'),
  };
});

const TEXTS = patternOf(({ requests }) => requests.sources.texts);
const ABOUT = vocabularyOf(({ requests }) => requests.sources.about);
const ARTICLES = vocabularyOf(({ requests }) => requests.sources.articles);

/**
 * What a question asks for that isnad does not do, with the pieces that ask for it: "Translate … into English". What is left is
 * the topic. Ordinary questions with the same words are none: "Who translated the book?", "How many soldiers were killed?",
 * "What did he write?".
 */
export function declinedRequest(question: string): Said<Declined> | null {
  const line = questionLine(question);
  for (const { kind, frame } of FRAMES) {
    const match = frame.exec(line.text);
    if (match === null) continue;
    const isOfText = kind === 'translate' || kind === 'summarise';
    const kept = captured(match).flatMap((piece) => topicSpan(line, piece, isOfText) ?? []);
    return { value: kind, spans: spansBesides(question, kept) };
  }
  return null;
}

/** Of "the Putin Raisi article" and "the article about Putin and Raisi" what the article is about. */
function topicSpan(
  line: QuestionLine,
  [from, to]: readonly [number, number],
  isOfText: boolean,
): Span | null {
  const words = wordsWithin(line, from, to).map(({ folded, span }) => ({ folded, span }));
  const leading = words.findIndex(({ folded }) => !ARTICLES.has(folded));
  const [first, last] = [words[leading]?.folded ?? '', words.at(-1)?.folded ?? ''];
  let topic = words;
  if (TEXTS.test(first)) topic = trimmed(words.slice(leading + 1), ABOUT, new Set());
  else if (isOfText && words.length > 1 && TEXTS.test(last))
    topic = trimmed(words.slice(0, -1), ARTICLES, ABOUT);
  const [begin, end] = [topic[0], topic.at(-1)];
  return begin === undefined || end === undefined ? null : { start: begin.span.start, end: end.span.end };
}

type TopicWord = { readonly folded: string; readonly span: Span };

/** Without the words of these lists at its beginning and its end. */
function trimmed(words: TopicWord[], before: ReadonlySet<string>, behind: ReadonlySet<string>): TopicWord[] {
  const first = words.findIndex(({ folded }) => !before.has(folded));
  const last = words.findLastIndex(({ folded }) => !behind.has(folded));
  return first < 0 ? [] : words.slice(first, last + 1);
}
