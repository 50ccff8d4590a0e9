import type { Reply } from '../../app/ask/engine.ts';
import type { CrossEncoderWeights } from '../../domain/ports/calibration.ts';
import type { AnswerTrace } from '../../app/ask/answered.ts';
import { say } from '../program.ts';

/** The most candidates that are shown; the rest is noise. */
const MAX_SHOWN = 15;

/**
 * Prints on stderr what was found and how it was scored.
 *
 * @param weights of the scorer with the trained model; null where none is fitted, so that a demand costs nothing
 */
export function printTrace({ question, trace }: Reply, weights: CrossEncoderWeights | null): void {
  say(`question   ${question.text} (${question.language})`);
  for (const { asked, writings } of trace.mentions) {
    const shown = writings.slice(0, MAX_SHOWN).map(({ parts, sureness }) => {
      const words = parts.map((part) => part.join('/')).join(' + ');
      return `${words} ${sureness.toFixed(2)}`;
    });
    say(`name       ${asked}: ${shown.join(', ')}`);
  }
  for (const demand of trace.demands()) say(`demand     ${demandLine(demand, weights)}`);
  for (const { passage, fused, dense, keyword, names } of trace.hits) {
    const parts = `dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}  names ${names.toFixed(3)}`;
    const scores = `fused ${fused.toFixed(1)}  ${parts}`;
    const { start, end } = passage.span;
    say(`passage    ${scores}  ${passage.article.article.source} [${start}, ${end})`);
  }
  for (const { candidate, evidence } of trace.scored.slice(0, MAX_SHOWN)) {
    const { fused, dense, keyword, names, passage } = candidate.features;
    const parts = `dense ${dense.toFixed(3)}  keyword ${keyword.toFixed(3)}  names ${names.toFixed(3)}  passage ${passage.toFixed(1)}`;
    const scores = `fused ${fused.toFixed(1)}  ${parts}`;
    say(`candidate  evidence ${evidence.toFixed(3)}  ${scores}`);
    say(`           ${candidate.text.replace(/\s+/gu, ' ')}`);
  }
}

/** A demanded name: as asked, how likely a name, and what it takes from the evidence of the best article, in nats. */
export function demandLine(
  { name, feature, violation }: ReturnType<AnswerTrace['demands']>[number],
  weights: CrossEncoderWeights | null,
): string {
  const { asked, likeness, isCertain, writings } = name;
  const kind = isCertain ? 'certain' : 'may be a name';
  const cost = violation * -(weights?.[feature] ?? 0);
  const known = writings.length === 0 ? 'not in the corpus' : `${writings.length} writings`;
  return `${asked}: likeness ${likeness.toFixed(2)}, ${kind}, ${known}, ${feature} ${violation.toFixed(2)}, costs ${cost.toFixed(2)} nats`;
}
