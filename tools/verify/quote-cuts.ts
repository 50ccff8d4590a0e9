import type { Span } from '../../src/domain/article.ts';
import type { TurningWords } from './turning-words.ts';

/** A quote cut from a sentence. @property words where it stands in it */
export type QuoteCut = { readonly sentence: string; readonly words: Span };

const FEWEST_WORDS = 3;
const MOST_WORDS = 8;

const EDGE = { before: '(?<![\\p{L}\\p{M}\\p{N}\\u200C-])', behind: '(?![\\p{L}\\p{M}\\p{N}\\u200C-])' };

/**
 * Quotes that begin behind a turning word, or that end right before one in a language that has it there; no punctuation stands
 * between. One of each sentence.
 *
 * @param farther whether one or two words are left out behind the turning word as well
 */
export function cutsAtTurns(
  sentences: readonly string[],
  words: TurningWords,
  { most, farther, random }: { most: number; farther: boolean; random: () => number },
): QuoteCut[] {
  const before = wholeWords(words.before);
  const behind = words.behind === null ? null : wholeWords(words.behind);
  return cutsOf(sentences, most, random, (sentence) => {
    const atBefore = [...sentence.matchAll(before)].flatMap(({ 0: text, index }) =>
      cutBehind(sentence, index + text.length, farther ? 1 + Math.floor(2 * random()) : 0, random),
    );
    const atBehind =
      behind === null || farther
        ? []
        : [...sentence.matchAll(behind)].flatMap(({ index }) => cutBefore(sentence, index, random));
    return [...atBefore, ...atBehind];
  });
}

/** Quotes from the middle of sentences that have no turning word and no question mark. One of each sentence. */
export function unturnedCuts(
  sentences: readonly string[],
  { before, behind, unclear }: TurningWords,
  most: number,
  random: () => number,
): QuoteCut[] {
  const any = wholeWords([before, ...(behind === null ? [] : [behind]), unclear].join('|'));
  const unturned = sentences.filter((sentence) => !/[?؟]/u.test(sentence) && sentence.search(any) === -1);
  return cutsOf(unturned, most, random, (sentence) => {
    const starts = [...sentence.matchAll(/(?<=\s)(?=[\p{L}\p{N}])/gu)].map(({ index }) => index);
    return starts.flatMap((start) => take(sentence, start, lengthFrom(random)));
  });
}

function wholeWords(source: string): RegExp {
  return new RegExp(`${EDGE.before}(?:${source})${EDGE.behind}`, 'giu');
}

function lengthFrom(random: () => number): number {
  return FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS + 1));
}

function cutsOf(
  sentences: readonly string[],
  most: number,
  random: () => number,
  cut: (sentence: string) => readonly QuoteCut[],
): QuoteCut[] {
  const shuffled = sentences.map((sentence) => ({ sentence, key: random() })).sort((a, b) => a.key - b.key);
  const made: QuoteCut[] = [];
  for (const { sentence } of shuffled) {
    if (made.length === most) break;
    const cuts = cut(sentence);
    const one = cuts[Math.floor(random() * cuts.length)];
    if (one !== undefined) made.push(one);
  }
  return made;
}

/** So many words from a place on, with nothing but spaces between them. */
function take(sentence: string, start: number, count: number): QuoteCut[] {
  const run = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}'’-]+ ){${count - 1}}[\\p{L}\\p{M}\\p{N}]+`, 'uy');
  run.lastIndex = start;
  const end = run.test(sentence) ? run.lastIndex : null;
  return end === null ? [] : [{ sentence, words: { start, end } }];
}

function cutBehind(sentence: string, at: number, between: number, random: () => number): QuoteCut[] {
  const gap = new RegExp(`(?: [\\p{L}\\p{M}\\p{N}]+){${between}} (?=[\\p{L}\\p{N}])`, 'uy');
  gap.lastIndex = at;
  return gap.test(sentence) ? take(sentence, gap.lastIndex, lengthFrom(random)) : [];
}

function cutBefore(sentence: string, at: number, random: () => number): QuoteCut[] {
  const run = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}'’-]+ ){${lengthFrom(random)}}$`, 'u');
  const found = run.exec(sentence.slice(0, at));
  return found === null ? [] : [{ sentence, words: { start: found.index, end: at - 1 } }];
}
