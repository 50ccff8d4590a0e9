import type { Judged } from '../answering/choose-quotes.ts';
import type { Judge } from '../domain/judge.ts';
import type { Question } from '../domain/question.ts';
import type { AskedQuestion } from '../retrieval/asked-question.ts';
import { quoteCandidates } from '../retrieval/quote-candidates.ts';
import { bestHits, type Hit, type PassageScores } from '../retrieval/rank-passages.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { JUDGED_PASSAGES, windowsToRead } from './limits.ts';

/** So many are looked through, that enough are left when copies are folded. */
const WITH_COPIES = 3 * JUDGED_PASSAGES;

/** The best passages, and all that may be quoted from them with its evidence, best first. */
export async function judgeHits(
  { index, judge }: { readonly index: SearchIndex; readonly judge: Judge },
  question: Question,
  asked: AskedQuestion,
  scores: PassageScores,
): Promise<{ readonly hits: readonly Hit[]; readonly judged: readonly Judged[] }> {
  const hits = index.copies.folded(bestHits(index, scores, WITH_COPIES)).slice(0, JUDGED_PASSAGES);
  const candidates = quoteCandidates(index, asked, hits);
  const evidence = await judge.score(index.spelt(question), candidates, windowsToRead(index.passages.length));
  const judged = candidates
    .map((candidate, i) => ({ candidate, evidence: evidence[i] ?? 0 }))
    .sort((a, b) => b.evidence - a.evidence);
  return { hits, judged };
}
