import { LANGUAGES } from '../../../languages/all.ts';
import { listed } from '../../../languages/language.ts';
import { wholePattern } from '../../../languages/wording-pattern.ts';
import { fold } from '../../../text/letters/fold.ts';
import { typedWords } from '../../../text/words/words.ts';

/** Of each language, its offices in the same order. */
const OFFICES = LANGUAGES.map(({ messages }) =>
  Object.entries(messages.offices).map(([office, words]) => ({
    office,
    pattern: wholePattern(listed(words).map(fold)),
  })),
);

/**
 * Whether two speakers are each named with an office and share none: a president is no minister. Of one without an office, nobody can
 * tell.
 */
export function areOtherOffices(given: string, page: string): boolean {
  const [ours, theirs] = [officesIn(given), officesIn(page)];
  return ours.size > 0 && theirs.size > 0 && ![...ours].some((office) => theirs.has(office));
}

/** The offices of a name: a longer wording counts before the words of it, so that a prime minister is no minister. */
function officesIn(name: string): ReadonlySet<string> {
  const words = typedWords(name).map((word) => fold(word));
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const two = officeOf(words.slice(at, at + 2).join(' '));
    const office = two ?? officeOf(words[at] ?? '');
    if (office !== null) found.add(office);
    if (two !== null) at++;
  }
  return found;
}

function officeOf(text: string): string | null {
  for (const offices of OFFICES) {
    const found = offices.find(({ pattern }) => pattern.test(text));
    if (found !== undefined) return found.office;
  }
  return null;
}
