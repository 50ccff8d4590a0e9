import { patternSource } from '../../languages/wording-pattern.ts';

/*
 * Wordings of requests say more than those of other lists:
 *
 *     ~          any words, at least one: `news about ~`
 *     {last}     a piece that is told apart, mostly because it is cut out of the question: `{latest} news`
 *     (…)%       as often as it comes, or never
 *     ^          the beginning of the question or of a clause, in front of all others: `^ {first} call`
 *     $          its end, behind all others: `what did ~ write $`
 */

/** A run of words; within a pattern it captures. */
const ANY_WORDS = '(.+?)';

/** The source of a regular expression for a wording of a request: `~` and `{…}` capture. @param wording folded */
export function frameSource(wording: string, slot = ANY_WORDS): string {
  return patternSource(wording)
    .replaceAll(')%', '){0,6}')
    .replace(/ \$$/u, '(?= $)')
    .replace(/^\^ /u, '(?<=^ |, )')
    .replace(/\{(?!0,6\})/gu, '(')
    .replace(/(?<!\{0,6)\}/gu, ')')
    .replaceAll('~', slot);
}

/** What a whole line meets that is one of these wordings. @param wordings folded */
export function wholeFrame(wordings: Iterable<string>): RegExp {
  const sources = [...wordings].map((wording) => frameSource(wording));
  return new RegExp(`^ (?:${sources.join('|')}) $`, 'du');
}

/** The pieces of the line's text that a match captured, in the order of the wording. */
export function captured(match: RegExpExecArray): (readonly [from: number, to: number])[] {
  const pieces: readonly (readonly [number, number] | undefined)[] = match.indices?.slice(1) ?? [];
  return pieces.filter((piece) => piece !== undefined);
}
