import type { Reply } from '../app/session.ts';
import { say } from './program.ts';

/** Candidates worth reading; the rest is noise. */
const SHOWN = 15;

/** What was found and how it was judged, on stderr. */
export function printTrace({ question, trace }: Reply): void {
  say(`question   ${question.text} (${question.language})`);
  for (const { passage, fused, dense, keyword } of trace.hits) {
    const scores = `fused ${fused.toFixed(1)}  dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}`;
    const { start, end } = passage.span;
    say(`passage    ${scores}  ${passage.article.article.source} [${start}, ${end})`);
  }
  for (const { candidate, evidence } of trace.judged.slice(0, SHOWN)) {
    const { fused, dense, keyword, passage } = candidate.scores;
    const parts = `dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}  passage ${passage.toFixed(1)}`;
    const scores = `fused ${fused.toFixed(1)}  ${parts}`;
    say(`candidate  evidence ${evidence.toFixed(3)}  ${scores}`);
    say(`           ${candidate.text.replace(/\s+/gu, ' ')}`);
  }
}
