import { sliceOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Candidate, Features } from '../../domain/candidate.ts';
import { spanOfSentences } from '../../domain/passage.ts';
import { scriptOf } from '../../text/letters/script.ts';
import type { PlacedPassage, SearchIndex } from '../index/search-index.ts';
import { dot } from '../index/vectors.ts';
import { nameScoreOf } from '../names/name-scores.ts';
import { violationsOf, type Violations } from '../query/constraints.ts';
import type { Query } from '../query/query.ts';
import { scoreOf } from './fusion.ts';
import type { Hit } from './rank-passages.ts';

/**
 * What may be quoted from the best passages, with its features: each sentence alone, and each pair of neighbours in one
 * block, even where the border of two passages lies between them
 * (docs/research/users.md#quotes-across-passage-borders).
 *
 * @param hits best first
 * @returns in the order of the hits, and of the sentences in each
 */
export function quoteCandidates(index: SearchIndex, query: Query, hits: readonly Hit[]): Candidate[] {
  const paired = new Set<string>();
  const violations = new Map<number, Violations>();
  return hits.flatMap((hit) => {
    const { article, articleNumber } = hit.passage;
    const lacking =
      violations.get(articleNumber) ??
      violationsOf(query.constraints, article.article, wholeText(hit.passage));
    violations.set(articleNumber, lacking);
    return runsOf(hit, paired).map((run) => candidateOf(index, query, hit, { ...run, lacking }));
  });
}

/** Sentences `[from, to)` of the hit's article. */
type SentenceRun = { readonly from: number; readonly to: number };

/** Each sentence of a hit, followed by its pairs with the sentences beside it. @param paired pairs taken already; added to */
function runsOf({ passage: { article, articleNumber, from, to } }: Hit, paired: Set<string>): SentenceRun[] {
  const runs: SentenceRun[] = [];
  for (let sentence = from; sentence < to; sentence++) {
    runs.push({ from: sentence, to: sentence + 1 });
    for (const first of [sentence - 1, sentence]) {
      const key = `${articleNumber}:${first}`;
      const block = article.sentences[first]?.block;
      if (block === undefined || block !== article.sentences[first + 1]?.block || paired.has(key)) continue;
      paired.add(key);
      runs.push({ from: first, to: first + 2 });
    }
  }
  return runs;
}

function candidateOf(
  index: SearchIndex,
  query: Query,
  hit: Hit,
  { from, to, lacking }: SentenceRun & { readonly lacking: Violations },
): Candidate {
  const { article, articleNumber, pageText } = hit.passage;
  const textOf = (run: SentenceRun) => sliceOf(pageText, spanOfSentences(article.sentences, run));
  const text = textOf({ from, to });
  const context = article.article.title ?? textOf({ from: 0, to: 1 });
  return {
    article: article.article,
    ...{ articleNumber, from, to, text, context },
    span: spanOfSentences(article.sentences, { from, to }),
    block: at(article.sentences, from).block,
    features: { ...similarityOf(index, query, hit, { from, to, text, context }), ...lacking },
  };
}

function similarityOf(
  index: SearchIndex,
  query: Query,
  { passage, fused }: Hit,
  { from, to, text, context }: SentenceRun & { readonly text: string; readonly context: string },
): Omit<Features, keyof Violations> {
  const sentences = Array.from({ length: to - from }, (_, i) => from + i);
  const dense = Math.max(
    ...sentences.map((sentence) => dot(query.vector, index.vectorAt(at(passage.sentenceRows, sentence)))),
  );
  const nearness = Math.max(...sentences.map((one) => index.nearnessOf(query.centred, passage, one)));
  const keyword = index.keywords.scoreText(query.keywords, text);
  // A sentence about "the two presidents" has their names in its headline.
  const names = nameScoreOf(query.names, `${context}\n${text}`);
  const { script } = passage;
  return {
    ...{ dense, keyword, names, passage: fused },
    fused: scoreOf({ dense: nearness, keyword, names, script }, query),
    background: query.backgrounds[scriptOf(text)],
    known: query.keywords.known,
  };
}

/** Headline and body; what stands between them, such as an embedded post, names people as well. */
export function wholeText({ article: { article }, pageText }: PlacedPassage): string {
  return `${article.title ?? ''}\n${sliceOf(pageText, article.span)}`;
}
