import { at } from '../../domain/at.ts';
import type { Generation } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { PlacedSpeech, Speech } from '../../domain/speech.ts';
import { speechIn } from '../../text/speech/speech-in.ts';
import type { ParsedCorpus } from './parse-corpus.ts';

/** Who says what in articles, by their hashes. What is said is counted from the start of its sentence: an article may move within its page. */
export type KnownSpeech = ReadonlyMap<string, readonly Speech[]>;

/** The speech of an index, so that reading the articles that have not changed is spared. */
export function knownSpeech({
  articles,
  articleHashes,
  speech,
}: Pick<Generation, 'articles' | 'articleHashes' | 'speech'>): KnownSpeech {
  const known = new Map<string, Speech[]>(articleHashes.map((hash) => [hash, []]));
  for (const { article, ...one } of speech) {
    known.get(articleHashes[article] ?? '')?.push(moved(at(articles, article), one, -1));
  }
  return known;
}

/**
 * Who says what in the articles of a corpus.
 *
 * @param known of an index of the same recipe
 */
export function speechInArticles(
  { articles, hashes, textOf }: Pick<ParsedCorpus, 'articles' | 'hashes' | 'textOf'>,
  known: KnownSpeech = new Map(),
): PlacedSpeech[] {
  return articles.flatMap((split, number) => {
    const before = known.get(hashes[number] ?? '')?.map((speech) => moved(split, speech, 1));
    const spans = split.sentences.map(({ span }) => span);
    const speech = before ?? speechIn(textOf(split.article.source), spans);
    return speech.map((one) => ({ article: number, ...one }));
  });
}

/** A speech with what is said counted from elsewhere. @param direction 1: from the start of the page instead of that of the sentence; -1: the reverse */
function moved({ sentences }: SplitArticle, speech: Speech, direction: 1 | -1): Speech {
  const by = direction * at(sentences, speech.sentence).span.start;
  return { ...speech, said: { start: speech.said.start + by, end: speech.said.end + by } };
}
