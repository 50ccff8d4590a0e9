import type { Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import { overlaps } from '../../../domain/span.ts';
import type { AlignmentStep } from '../../../answering/verification/align-words.ts';
import { type Aligned, costOf } from './altered-at.ts';
import { otherFirstWords } from './leading-conjunction.ts';
import { spanOf, type Stretch } from '../sections/quoted-section.ts';
import type { GivenQuote } from './verbatim-in.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** Most words of a page that may be left out: with more, the words of a quote stand there by chance. */
const MAX_LEFT_OUT = 8;

/**
 * Another place than the nearest one that has all words of a quote in order and a few more between them, where the nearest
 * place has other words instead of some. Who shortens a quote leaves out a name sooner than putting one in the place of another.
 *
 * @returns null if there is none, or the nearest place differs less
 */
export function placeWithMore(
  stretches: readonly Stretch[],
  quote: GivenQuote,
  nearest: Aligned,
  effort: VerifyEffort,
): Aligned | null {
  const hasOthers = nearest.steps.some(({ kind, given }) => kind === 'differs' && given[0] < given[1]);
  if (!hasOthers || quote.marks.length > 0) return null;
  const wanted = { ...quote, mayBeFirst: otherFirstWords(at(quote.words, 0), () => true) };
  let best: Aligned | null = null;
  for (const stretch of stretches) {
    for (let from = 0; from < stretch.words.length; from++) {
      const steps = stepsFrom(stretch, from, wanted, effort);
      if (steps === null) continue;
      const edits = steps.filter(({ kind }) => kind === 'differs').length;
      const found = { edits, steps, stretch };
      if (touches(found, nearest) || costOf(found) > costOf(nearest)) continue;
      if (best === null || edits < best.edits) best = found;
    }
  }
  return best;
}

/** A quote, and what may stand on the page for its first word with an "and" more or less, a difference or none. */
type Wanted = GivenQuote & { readonly mayBeFirst: readonly string[] };

/** How all words of a quote stand in order from one word of a page on, each as early as it can; null if they do not. */
function stepsFrom(
  { words: page }: Stretch,
  from: number,
  { words, same, mayBeFirst }: Wanted,
  effort: VerifyEffort,
): AlignmentStep[] | null {
  const [there, first] = [at(page, from), at(words, 0)];
  const isSameFirst = same(there, first);
  if (!isSameFirst && !mayBeFirst.includes(there.loose)) return null;
  if (!effort.spend('comparisons', words.length + MAX_LEFT_OUT)) return null;
  const kind = isSameFirst ? 'same' : 'differs';
  const steps: AlignmentStep[] = [{ kind, page: [from, from + 1], given: [0, 1] }];
  let position = from + 1;
  let leftOut = 0;
  for (let g = 1; g < words.length;) {
    const word = page[position];
    if (word === undefined || leftOut > MAX_LEFT_OUT) return null;
    const isSame = same(word, at(words, g));
    const step = { page: [position, position + 1], given: [g, isSame ? g + 1 : g] } as const;
    steps.push({ kind: isSame ? 'same' : 'differs', ...step });
    position++;
    if (isSame) g++;
    else leftOut++;
  }
  return steps;
}

/** Whether two places have words of a page in common. */
function touches(one: Aligned, other: Aligned): boolean {
  if (one.stretch.section.pageText !== other.stretch.section.pageText) return false;
  return overlaps(placeOf(one), placeOf(other));
}

function placeOf({ steps, stretch: { words } }: Aligned): Span {
  const [first, last] = [at(steps, 0), at(steps, steps.length - 1)];
  const [from, to] = [first.page[0], last.page[1]];
  // Nothing of the quote stands there.
  if (from === to) return { start: 0, end: 0 };
  return spanOf(words, from, to);
}
