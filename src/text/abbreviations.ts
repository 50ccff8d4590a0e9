/**
 * Words after which a full stop does not end a sentence. Only those that stand before a name, a number or
 * another word; "etc." and its like may well end one.
 */
const ABBREVIATIONS = new Set([
  // Arabic: doctor, engineer, professor, number, page, telephone, born, died, road
  ...['د', 'أ.د', 'ا.د', 'م', 'أ', 'ا', 'ص', 'ت', 'ط', 'ج', 'ق.م', 'ب.م', 'ش.م', 'أ.م.د', 'م.د'],
  // English
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'gen', 'col', 'lt', 'sgt', 'capt', 'maj', 'sen', 'rep', 'gov'],
  ...['rev', 'hon', 'jr', 'vs', 'no', 'vol', 'fig', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep'],
  ...['sept', 'oct', 'nov', 'dec'],
  // Russian: year, century, city, street, see, that is, millions, thousands
  ...['г', 'гг', 'в', 'вв', 'ул', 'им', 'см', 'т', 'д', 'млн', 'млрд', 'тыс', 'стр', 'проф', 'акад'],
  // French, German, Spanish, Turkish
  ...['m', 'mm', 'mme', 'mlle', 'hr', 'fr', 'nr', 'bzw', 'ca', 'usw', 'sr', 'sra', 'srta', 'dra', 'ee', 'uu'],
  ...['sn', 'av', 'yrd', 'doç', 'bkz'],
]);

/** Initials joined by stops (U.S, أ.ف.ب) or a single letter. */
const INITIALS = /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u;

/**
 * Whether a stop that follows this text belongs to an abbreviation or initial.
 * @param before the last few characters before the stop; only its last word counts
 */
export function endsWithAbbreviation(before: string): boolean {
  const word = /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  // A letter that hangs on a number (عام 1445هـ) is no initial.
  const previous = before.charAt(before.length - word.length - 1);
  if (/\p{N}/u.test(previous)) return false;
  return INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
