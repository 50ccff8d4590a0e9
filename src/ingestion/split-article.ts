import { type Article, sliceOf } from '../domain/article.ts';
import type { Passage, Sentence, SplitArticle } from '../domain/passage.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import { estimateTokens } from '../text/token-estimate.ts';

/** Raise it when the same page would yield other articles, sentences or passages: an older index is refused. */
export const SPLITTER_VERSION = 6;

/** Passages aim between these, in estimated tokens. Longer ones blur; shorter ones lack who and where. */
const MIN_PASSAGE_TOKENS = 60;
const MAX_PASSAGE_TOKENS = 120;

/**
 * Cuts an article into sentences and packs whole sentences into passages. The passages cover each sentence once and never
 * run from one block into the next. A passage is longer than `MAX_PASSAGE_TOKENS` only if it is a single sentence that is.
 */
export function splitArticle(article: Article, pageText: string): SplitArticle {
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  for (const [block, paragraphs] of article.blocks.entries()) {
    const from = sentences.length;
    for (const paragraph of paragraphs) {
      for (const span of sentencesOf(pageText, paragraph)) sentences.push({ span, block });
    }
    const tokens = sentences.slice(from).map((sentence) => estimateTokens(sliceOf(pageText, sentence.span)));
    passages.push(...packed(tokens).map((p) => ({ from: from + p.from, to: from + p.to })));
  }
  return { article, sentences, passages };
}

/** Greedy: a passage closes when the next sentence would overfill it; a short last one joins its neighbour if it fits. */
function packed(tokens: readonly number[]): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  let size = 0;
  for (const [i, next] of tokens.entries()) {
    if (i > from && size + next > MAX_PASSAGE_TOKENS) {
      passages.push({ from, to: i });
      from = i;
      size = 0;
    }
    size += next;
  }
  if (from < tokens.length) passages.push({ from, to: tokens.length });
  return balanced(passages, tokens);
}

/** Moves sentences from the last but one passage into a last one that is too short, as long as both gain. */
function balanced(passages: Passage[], tokens: readonly number[]): Passage[] {
  const last = passages.at(-1);
  const before = passages.at(-2);
  if (last === undefined || before === undefined) return passages;
  const sum = (p: Passage): number => tokens.slice(p.from, p.to).reduce((total, t) => total + t, 0);
  let border = last.from;
  let lastSize = sum(last);
  let beforeSize = sum(before);
  while (lastSize < MIN_PASSAGE_TOKENS && border - 1 > before.from) {
    const moved = tokens[border - 1] ?? 0;
    if (beforeSize - moved < MIN_PASSAGE_TOKENS || lastSize + moved > MAX_PASSAGE_TOKENS) break;
    border--;
    lastSize += moved;
    beforeSize -= moved;
  }
  return [...passages.slice(0, -2), { from: before.from, to: border }, { from: border, to: last.to }];
}
