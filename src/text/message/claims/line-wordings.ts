import { patternSource, wholePattern } from '../../../languages/wording-pattern.ts';
import { writtenForms } from '../../../languages/written-forms.ts';
import { fold } from '../../letters/fold.ts';
import type { QuestionLine } from '../../question/question-line.ts';

/** Wordings that are looked for in the text of a `QuestionLine`, as whole words; the longest counts. */
export type LineWordings = {
  readonly pattern: RegExp;
  /** Whether a folded word may be the first of one. */
  readonly mayBegin: (word: string) => boolean;
};

/** @param name what `~` stands for */
export function lineWordings(wordings: readonly string[], name = '~'): LineWordings {
  const folded = [...new Set(wordings.map(fold))].sort((a, b) => b.length - a.length);
  const sources = folded.map((wording) => patternSource(wording).replaceAll('~', name));
  return {
    pattern: new RegExp(`(?<= )(?:${sources.join('|')})(?= )`, 'gu'),
    mayBegin: beginningOf(folded),
  };
}

function beginningOf(wordings: readonly string[]): LineWordings['mayBegin'] {
  const firsts = wordings.map(firstWordsOf);
  const words = [...new Set(firsts.flatMap((some) => some ?? []))];
  if (firsts.includes(null) || words.some((word) => word.includes('~'))) return () => true;
  const forms = new Set(words);
  const endless = words.filter((word) => word.includes('*'));
  if (endless.length === 0) return (word) => forms.has(word);
  const pattern = wholePattern(endless);
  return (word) => forms.has(word) || pattern.test(word);
}

/** Stands for an asterisk while the forms of a wording are listed. */
const ANY = '\uFFFF';

/** The words with which a wording may begin, an asterisk for any letters; null where they cannot be listed. */
function firstWordsOf(wording: string): readonly string[] | null {
  // What follows the first space hardly ever tells, and makes many forms.
  const [beginning = ''] = wording.split(/\(? /u);
  const forms = formsOf(beginning) ?? formsOf(wording);
  return forms?.map((form) => form.split(' ')[0]?.replaceAll(ANY, '*') ?? '') ?? null;
}

function formsOf(wording: string): readonly string[] | null {
  return writtenForms(wording.replaceAll('*', ANY));
}

/** Where a line has wordings, in its order. Most lines have no word with which one may begin, and are not read. */
export function wordingsIn(
  line: QuestionLine,
  { pattern, mayBegin }: LineWordings,
): Iterable<RegExpExecArray> {
  return line.words.some(({ folded }) => mayBegin(folded)) ? line.text.matchAll(pattern) : [];
}
