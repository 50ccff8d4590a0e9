/** Words that Arabic writes onto the next one (and, so, by, for, like, the), alone and in the combinations that occur. */
const PROCLITICS = [
  ...['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'لل'],
  ...['وال', 'فال', 'بال', 'كال', 'ول', 'وب', 'وك', 'فل', 'فب'],
  ...['ولل', 'وبال', 'وكال', 'فلل', 'فبال'],
];

/** A rest of fewer letters is no word. */
const MIN_WORD_LETTERS = 3;

/** The words that a folded Arabic word may be without its proclitics: for وبالقمة they are القمة, بالقمة and قمة. */
export function withoutProclitics(word: string): string[] {
  return PROCLITICS.filter(
    (proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= MIN_WORD_LETTERS,
  ).flatMap((proclitic) => {
    const rest = word.slice(proclitic.length);
    // After ل the alef of ال is not written: للأمم is ل and الأمم.
    return proclitic.endsWith('لل') ? [rest, `ال${rest}`] : [rest];
  });
}
