import type { Judged } from '../answering/choose-quotes.ts';
import type { Judge } from '../domain/judge.ts';
import type { Question } from '../domain/question.ts';
import type { AskedQuestion } from '../retrieval/asked-question.ts';
import { foldedHits } from '../retrieval/fold-hits.ts';
import { quoteCandidates } from '../retrieval/quote-candidates.ts';
import { bestHits, type Hit, type PassageScores } from '../retrieval/rank-passages.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { JUDGED_PASSAGES, windowsToRead } from './limits.ts';

/** So many are looked through, that copies push out nothing: all that are ranked. */
const WITH_COPIES = 400;

/** The best passages, and all that may be quoted from them with its evidence, best first. */
export async function judgeHits(
  { index, judge }: { readonly index: SearchIndex; readonly judge: Judge },
  question: Question,
  asked: AskedQuestion,
  scores: PassageScores,
): Promise<{ readonly hits: readonly Hit[]; readonly judged: readonly Judged[] }> {
  const hits = foldedHits(bestHits(index, scores, WITH_COPIES), index.copies, JUDGED_PASSAGES);
  const candidates = quoteCandidates(index, asked, hits);
  const evidence = await judge.score(index.spelt(question), candidates, windowsToRead(index.passages.length));
  const judged = candidates
    .map((candidate, i) => ({ candidate, evidence: evidence[i] ?? 0 }))
    .sort((a, b) => b.evidence - a.evidence);
  return { hits, judged };
}
