/** Two texts that a careless comparison takes for one; only one of them stands on the page. */
export type NearMiss = readonly [difference: string, one: string, other: string];

/** White space and line ends. */
const SPACES: readonly NearMiss[] = [
  ['a space in front', 'The talks ended.', ' The talks ended.'],
  ['a space behind', 'The talks ended.', 'The talks ended. '],
  ['a no-break space behind', 'The talks ended.', 'The talks ended.\u00a0'],
  ['a line end in front', 'The talks ended.', '\nThe talks ended.'],
  ['a line end behind', 'The talks ended.', 'The talks ended.\n'],
  ['a Windows line end behind', 'The talks ended.', 'The talks ended.\r\n'],
  ['a null character behind', 'The talks ended.', 'The talks ended.\0'],
  ['two spaces for one', 'The talks ended.', 'The  talks ended.'],
  ['a tab for a space', 'The talks ended.', 'The\ttalks ended.'],
  ['a no-break space for a space', 'The talks ended.', 'The\u00a0talks ended.'],
  ['a narrow no-break space for a space', '10 000 people', '10\u202f000 people'],
  ['a line end for a space', 'The talks ended.', 'The talks\nended.'],
  ['a Windows line end for a Unix one', 'It ended.\nThey left.', 'It ended.\r\nThey left.'],
  ['an old Mac line end for a Unix one', 'It ended.\nThey left.', 'It ended.\rThey left.'],
  ['a line separator for a line end', 'It ended.\nThey left.', 'It ended.\u2028They left.'],
  ['a paragraph separator for two line ends', 'It ended.\n\nThey left.', 'It ended.\u2029They left.'],
  ['a space left out', 'عبد الله', 'عبدالله'],
];

/** What Unicode calls equivalent or compatible. */
const FORMS: readonly NearMiss[] = [
  ['a composed letter for a decomposed one', 'caf\u00e9', 'cafe\u0301'],
  ['an alef with its madda composed or not', '\u0622\u0630\u0627\u0631', '\u0627\u0653\u0630\u0627\u0631'],
  ['marks in another order', '\u0628\u0651\u064e', '\u0628\u064e\u0651'],
  ['a ligature', 'o\ufb03ce', 'office'],
  ['a presentation form', '\ufefb', '\u0644\u0627'],
  ['the ligature of a name', '\ufdf2', '\u0627\u0644\u0644\u0647'],
  ['full width', 'Ａ１', 'A1'],
  ['a digit above the line', 'm²', 'm2'],
  ['the Kelvin sign for a K', '300 \u212a', '300 K'],
];

/** What a search ignores. */
const FOLDS: readonly NearMiss[] = [
  ['a capital', 'The US', 'The us'],
  ['a sharp s', 'STRASSE', 'STRAßE'],
  ['a dotted capital I', 'İstanbul', 'i̇stanbul'],
  ['a final sigma', 'λόγος', 'λόγοσ'],
  ['an accent', 'Zoë', 'Zoe'],
  ['vowel marks', 'مُحَمَّد', 'محمد'],
  ['a shadda', 'درّس', 'درس'],
  ['a stretched letter', 'ســلام', 'سلام'],
  ['a hamza', 'أحمد', 'احمد'],
  ['a ta marbuta', 'مدرسة', 'مدرسه'],
  ['an alef maqsura', 'على', 'علي'],
  ['a Persian kaf', 'كتاب', 'کتاب'],
  ['a Persian ya', 'في', 'فی'],
  ['a yo', 'Семён', 'Семен'],
  ['Arabic digits', '١٢٣', '123'],
  ['Persian digits', '١٢٣', '۱۲۳'],
];

/** What is not seen. */
const UNSEEN: readonly NearMiss[] = [
  ['a zero-width space', 'no one', 'no\u200b one'],
  ['a zero-width non-joiner', 'می\u200cخواهم', 'میخواهم'],
  ['a zero-width joiner', '👨\u200d👩', '👨👩'],
  ['a word joiner', 'no one', 'no\u2060 one'],
  ['a byte order mark in front', 'no one', '\ufeffno one'],
  ['a soft hyphen', 'cooperate', 'co\u00adoperate'],
  ['a left-to-right mark', 'no one', 'no one\u200e'],
  ['a right-to-left mark', 'سلام', 'سلام\u200f'],
  ['an Arabic letter mark', 'سلام', '\u061cسلام'],
  ['a right-to-left override', 'no one', '\u202eno one'],
  ['an isolate', 'no one', '\u2068no one\u2069'],
  ['a variation selector', '❤', '❤\ufe0f'],
  ['a tag character', 'no one', 'no one\u{e0061}'],
  ['a control character', 'no one', 'no\u0007 one'],
  ['a null character inside', 'no one', 'no\0 one'],
];

/** What looks or reads alike. */
const LOOKALIKES: readonly NearMiss[] = [
  ['a Cyrillic letter', 'Paris', 'P\u0430ris'],
  ['a letter with the same lower byte', 'Par\u0069s', 'Par\u0169s'],
  ['curly quotation marks', '"yes"', '“yes”'],
  ['another apostrophe', "didn't", 'didn’t'],
  ['a dash for a hyphen', '2019-2020', '2019–2020'],
  ['three dots for an ellipsis', 'and…', 'and...'],
  ['an Arabic comma', 'نعم، لا', 'نعم, لا'],
  ['an escape of HTML', 'war & peace', 'war &amp; peace'],
  ['an escape of Markdown', '2 * 3', '2 \\* 3'],
  ['a character escaped for an address', 'a b', 'a%20b'],
];

/** Halves of characters, which have no form of their own in UTF-8. */
const HALVES: readonly NearMiss[] = [
  ['half of a character for the replacement character', 'a\ud83d', 'a\ufffd'],
  ['half of a character for another half', 'a\ud83d', 'a\ud83e'],
  ['half of a character left out', 'a\ud83d', 'a'],
  ['a character of two units for another with the same first half', '🙂', '🙃'],
  ['a character of two units for another with the same second half', '\u{1f642}', '\u{1fa42}'],
];

/** Other words. */
const WORDS: readonly NearMiss[] = [
  ['the first character', 'They met.', 'Hey met.'],
  ['the first character left out', 'They met.', 'hey met.'],
  ['the last character', 'They met.', 'They met!'],
  ['the last character left out', 'They met.', 'They met'],
  ['one character inside', 'They met.', 'They met,'],
  ['two characters in each other’s place', 'casual', 'causal'],
  ['a word left out', 'He did not say so.', 'He did say so.'],
  ['words in another order', 'Ali called Omar.', 'Omar called Ali.'],
  ['a number', 'in 1990', 'in 1909'],
  ['nothing but its length', 'yes', 'noo'],
];

export const NEAR_MISSES: readonly NearMiss[] = [
  ...SPACES,
  ...FORMS,
  ...FOLDS,
  ...UNSEEN,
  ...LOOKALIKES,
  ...HALVES,
  ...WORDS,
];
