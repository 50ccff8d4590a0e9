import type { Candidate } from '../domain/candidate.ts';
import { spanOfSentences } from '../domain/passage.ts';
import { sliceOf } from '../domain/span.ts';
import { scriptOf } from '../text/script.ts';
import type { AskedQuestion } from './asked-question.ts';
import { unmetBy, type Unmet } from './demands.ts';
import { dot } from './dense.ts';
import { fuse } from './fusion.ts';
import { nameScoreOf } from './name-scores.ts';
import { wished } from './preference.ts';
import type { Hit } from './rank-passages.ts';
import type { PlacedPassage, SearchIndex } from './search-index.ts';

/**
 * What may be quoted from the best passages: each sentence alone, and each pair of neighbours in one block,
 * also where the border of two passages lies between them (features.md N13).
 */
export function quoteCandidates(index: SearchIndex, asked: AskedQuestion, hits: readonly Hit[]): Candidate[] {
  const candidates: Candidate[] = [];
  const paired = new Set<string>();
  const unmet = new Map<number, Unmet>();
  for (const hit of hits) {
    const { article, pageText, sentenceRows } = hit.passage;
    const textOf = (from: number, to: number) => {
      const span = spanOfSentences(article.sentences, { from, to });
      return { span, text: sliceOf(pageText, span) };
    };
    const context = article.article.title ?? textOf(0, 1).text;
    const { articleNumber } = hit.passage;
    const lacking =
      unmet.get(articleNumber) ?? unmetBy(asked.demands, article.article, wholeText(hit.passage));
    unmet.set(articleNumber, lacking);
    const add = (from: number, to: number): void => {
      const { span, text } = textOf(from, to);
      const rows = sentenceRows.slice(from, to);
      const dense = Math.max(...rows.map((row) => dot(asked.vector, index.vectorAt(row))));
      const nearness = Math.max(
        ...rows.map((_, i) => index.nearnessOf(asked.centred, hit.passage, from + i)),
      );
      const keyword = index.keywords.scoreText(asked.keywords, text);
      // A sentence about "the two presidents" has their names in its headline.
      const names = nameScoreOf(asked.names, `${context}\n${text}`);
      candidates.push({
        article: article.article,
        ...{ articleNumber, from, to, span, text, context },
        block: article.sentences[from]?.block ?? 0,
        scores: {
          ...{ dense, keyword, names, passage: hit.fused },
          fused:
            fuse({ dense: nearness, keyword, names }, hit.passage.script === asked.script) +
            wished(asked.preference, article.article),
          background: asked.backgrounds[scriptOf(text)],
          known: asked.keywords.known,
          ...lacking,
        },
      });
    };
    for (let sentence = hit.passage.from; sentence < hit.passage.to; sentence++) {
      add(sentence, sentence + 1);
      for (const first of [sentence - 1, sentence]) {
        const key = `${articleNumber}:${first}`;
        const block = article.sentences[first]?.block;
        if (block === undefined || block !== article.sentences[first + 1]?.block || paired.has(key)) continue;
        paired.add(key);
        add(first, first + 2);
      }
    }
  }
  return candidates;
}

/** Headline and body; what stands between them, such as an embedded post, names people as well. */
function wholeText({ article: { article }, pageText }: PlacedPassage): string {
  return `${article.title ?? ''}\n${sliceOf(pageText, article.span)}`;
}
