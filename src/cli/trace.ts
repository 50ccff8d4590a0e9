import type { Reply } from '../app/session.ts';
import { say } from './program.ts';

/** Candidates worth reading; the rest is noise. */
const SHOWN = 15;

/** What was found and how it was judged, on stderr. */
export function printTrace({ question, trace }: Reply): void {
  say(`question   ${question.text} (${question.language})`);
  for (const { asked, writings } of trace.mentions) {
    const shown = writings.slice(0, SHOWN).map(({ parts, sureness }) => {
      const words = parts.map((part) => part.join('/')).join(' + ');
      return `${words} ${sureness.toFixed(2)}`;
    });
    say(`name       ${asked}: ${shown.join(', ')}`);
  }
  for (const { passage, fused, dense, keyword, names } of trace.hits) {
    const parts = `dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}  names ${names.toFixed(3)}`;
    const scores = `fused ${fused.toFixed(1)}  ${parts}`;
    const { start, end } = passage.span;
    say(`passage    ${scores}  ${passage.article.article.source} [${start}, ${end})`);
  }
  for (const { candidate, evidence } of trace.judged.slice(0, SHOWN)) {
    const { fused, dense, keyword, names, passage } = candidate.scores;
    const parts = `dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}  names ${names.toFixed(3)}  passage ${passage.toFixed(1)}`;
    const scores = `fused ${fused.toFixed(1)}  ${parts}`;
    say(`candidate  evidence ${evidence.toFixed(3)}  ${scores}`);
    say(`           ${candidate.text.replace(/\s+/gu, ' ')}`);
  }
}
