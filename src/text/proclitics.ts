/** What Arabic writes together with the next word: and, so, by, for, like, the; and what stacks of them become. */
const PROCLITICS = [
  ...['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'لل'],
  ...['وال', 'فال', 'بال', 'كال', 'ول', 'وب', 'وك', 'فل', 'فب'],
  ...['ولل', 'وبال', 'وكال', 'فلل', 'فبال'],
];

/** A word of fewer letters is no word that a proclitic was taken off. */
const LEAST = 3;

/** All that a folded Arabic word may be without proclitics, the word itself aside: of وبالقمة القمة, بالقمة and قمة. */
export function withoutProclitics(word: string): string[] {
  return PROCLITICS.filter(
    (proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= LEAST,
  ).flatMap((proclitic) => {
    const rest = word.slice(proclitic.length);
    // Of ال after ل only a lam is written: للأمم is ل and الأمم.
    return proclitic.endsWith('لل') ? [rest, `ال${rest}`] : [rest];
  });
}
