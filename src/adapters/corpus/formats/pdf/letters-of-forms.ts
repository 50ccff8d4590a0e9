/** Joined letters of Latin script, and shapes of Arabic letters: typesetting, not spelling. Marks for quotations stay. */
const FORMS = /[\uFB00-\uFB06\uFB50-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC]/gu;

/** Alef before lam in one drawing: no font joins them so, and every font joins lam with alef. */
const TURNED_LAM_ALEF = /^([اأإآٱ])(ل)$/u;

/**
 * A drawn letter as it is spelt: "ﬁ" as "fi", an initial, medial, final or isolated form of an Arabic letter as the letter, the
 * drawing of lam with alef as these two. Vowel signs that stand alone lose the space that carries them.
 */
export function lettersOf(drawn: string): string {
  const spelt = drawn.replace(FORMS, (form) => form.normalize('NFKC').trimStart());
  return spelt.replace(TURNED_LAM_ALEF, '$2$1');
}
