import { at } from '../../domain/at.ts';
import type { Generation } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { PlacedSpeech, Speech } from '../../domain/speech.ts';
import { digestOf } from '../../text/digest.ts';
import { speechIn } from '../../text/speech/speech-in.ts';
import type { ParsedCorpus } from './parse-corpus.ts';

/**
 * Who says what in articles, by what they are read from. What is said is counted from the start of its sentence: an article may move within
 * its page.
 */
export type KnownSpeech = ReadonlyMap<string, readonly Speech[]>;

/** The speech of an index, so that reading the articles that have not changed is spared. */
export function knownSpeech({
  pages,
  articles,
  speech,
}: Pick<Generation, 'pages' | 'articles' | 'speech'>): KnownSpeech {
  const texts = new Map(pages.map(({ source, text }) => [source, text]));
  const keys = articles.map((split) => readFrom(split, texts.get(split.article.source) ?? ''));
  // Of articles that are the same to the character, one speaks for all.
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const known = new Map<string, Speech[]>(keys.map((key) => [key, []]));
  for (const { article, ...one } of speech) {
    const key = at(keys, article);
    if (numbers.get(key) === article) known.get(key)?.push(moved(at(articles, article), one, -1));
  }
  return known;
}

/**
 * Who says what in the articles of a corpus.
 *
 * @param known of an index of the same recipe
 */
export function speechInArticles(
  { articles, textOf }: Pick<ParsedCorpus, 'articles' | 'textOf'>,
  known: KnownSpeech = new Map(),
): PlacedSpeech[] {
  return articles.flatMap((split, number) => {
    const text = textOf(split.article.source);
    const before = known.get(readFrom(split, text))?.map((speech) => moved(split, speech, 1));
    const spans = split.sentences.map(({ span }) => span);
    const speech = before ?? speechIn(text, spans);
    return speech.map((one) => ({ article: number, ...one }));
  });
}

/** What speech is read from: the sentences, and what stands between them. */
function readFrom({ sentences }: SplitArticle, pageText: string): string {
  const [from = 0, to = from] = [sentences[0]?.span.start, sentences.at(-1)?.span.end];
  const lengths = sentences.map(({ span }) => `${span.start - from}-${span.end - from}`);
  return digestOf(`${lengths.join(' ')}\0${pageText.slice(from, to)}`);
}

/** A speech with what is said counted from elsewhere. @param direction 1: from the start of the page instead of that of the sentence; -1: the reverse */
function moved({ sentences }: SplitArticle, speech: Speech, direction: 1 | -1): Speech {
  const by = direction * at(sentences, speech.sentence).span.start;
  return { ...speech, said: { start: speech.said.start + by, end: speech.said.end + by } };
}
