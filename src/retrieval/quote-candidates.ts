import type { Candidate } from '../domain/candidate.ts';
import { spanOfSentences } from '../domain/passage.ts';
import { sliceOf } from '../domain/span.ts';
import { scriptOf } from './background.ts';
import { dot } from './dense.ts';
import { fuse } from './fusion.ts';
import type { Hit } from './rank-passages.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * What may be quoted from the best passages: each sentence alone, and each pair of neighbours in one block,
 * also where the border of two passages lies between them (features.md N13).
 *
 * @param vector of the question
 */
export function quoteCandidates(
  index: SearchIndex,
  question: string,
  vector: Float32Array,
  hits: readonly Hit[],
): Candidate[] {
  const query = index.keywords.weigh(question);
  const backgrounds = index.backgroundCosines(vector);
  const candidates: Candidate[] = [];
  const paired = new Set<string>();
  for (const hit of hits) {
    const { article, pageText } = hit.passage;
    const textOf = (from: number, to: number) => {
      const span = spanOfSentences(article.sentences, { from, to });
      return { span, text: sliceOf(pageText, span) };
    };
    const denseOf = (sentence: number): number =>
      dot(vector, index.vectorOf(textOf(sentence, sentence + 1).text));
    const add = (from: number, to: number): void => {
      const { span, text } = textOf(from, to);
      const dense = to - from === 1 ? denseOf(from) : Math.max(denseOf(from), denseOf(from + 1));
      const keyword = index.keywords.scoreText(query, text);
      candidates.push({
        article: article.article,
        articleNumber: hit.passage.articleNumber,
        ...{ from, to, span, text },
        context: article.article.title ?? textOf(0, 1).text,
        scores: {
          ...{ dense, keyword, fused: fuse(dense, keyword), passage: hit.fused, known: query.known },
          background: backgrounds[scriptOf(text)],
        },
      });
    };
    for (let sentence = hit.passage.from; sentence < hit.passage.to; sentence++) {
      add(sentence, sentence + 1);
      for (const first of [sentence - 1, sentence]) {
        const key = `${hit.passage.articleNumber}:${first}`;
        const block = article.sentences[first]?.block;
        if (block === undefined || block !== article.sentences[first + 1]?.block || paired.has(key)) continue;
        paired.add(key);
        add(first, first + 2);
      }
    }
  }
  return candidates;
}
