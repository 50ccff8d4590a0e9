import type { Script } from '../../domain/question.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed } from '../../languages/language.ts';

/**
 * Sentences about nothing in particular, on many subjects, in the scripts that corpora come in. How near a question is to
 * their mean tells how near it is to *any* text: "thank you" is as near to every sentence as a good question is to its
 * answer, and a question in another language is farther from all of them. Evidence is what a sentence has beyond that.
 * They are embedded with every index, so that this holds for whatever model is used. On the questions of test/relevance it
 * tells them from small talk with AUC 1.00 instead of 0.73, and from near misses with 0.80 instead of 0.76.
 */
export const BACKGROUND: Readonly<Record<Script, readonly string[]>> = {
  arabic: sentencesIn('arabic'),
  latin: sentencesIn('latin'),
  cyrillic: sentencesIn('cyrillic'),
};

function sentencesIn(script: Script): readonly string[] {
  return LANGUAGES.filter((language) => language.script === script).flatMap(({ background }) =>
    listed(background.sentences),
  );
}
