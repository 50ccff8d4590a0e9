/** With more forms a wording is looked for by its pattern: a table of them would fill the memory. */
const MAX_FORMS = 4000;

/** What stands for any letters, looks ahead, or means something to a regular expression that a wording does not know. */
const ENDLESS = /[*.+^$\\{}]|\(\?/u;

/** A part of a wording that was read: its forms, and the place behind it. */
type Read = { readonly forms: readonly string[]; readonly to: number };

/**
 * All texts that a wording stands for, so that a text can be looked up instead of being compared with a pattern.
 *
 * @param wording folded; `wording-pattern.ts` has its dialect
 * @returns each once; null where there are endlessly or too many
 */
export function writtenForms(wording: string): readonly string[] | null {
  if (ENDLESS.test(wording)) return null;
  const read = choiceAt(wording, 0);
  return read === null || read.to < wording.length ? null : [...new Set(read.forms)];
}

/** `a|b`, up to the bracket that closes it. */
function choiceAt(wording: string, from: number): Read | null {
  const forms: string[] = [];
  for (let at = from; ; at++) {
    const read = rowAt(wording, at);
    if (read === null || forms.length + read.forms.length > MAX_FORMS) return null;
    forms.push(...read.forms);
    at = read.to;
    if (wording.charAt(at) !== '|') return { forms, to: at };
  }
}

function rowAt(wording: string, from: number): Read | null {
  let forms: readonly string[] = [''];
  let at = from;
  while (at < wording.length && !'|)'.includes(wording.charAt(at))) {
    const piece = pieceAt(wording, at);
    if (piece === null || forms.length * (piece.forms.length + 1) > MAX_FORMS) return null;
    const isOptional = wording.charAt(piece.to) === '?';
    const endings = isOptional ? ['', ...piece.forms] : piece.forms;
    forms = forms.flatMap((form) => endings.map((ending) => form + ending));
    at = isOptional ? piece.to + 1 : piece.to;
  }
  return { forms, to: at };
}

/** A bracket, or a letter. */
function pieceAt(wording: string, at: number): Read | null {
  const sign = String.fromCodePoint(wording.codePointAt(at) ?? 0);
  if (sign === '(') {
    const inside = choiceAt(wording, at + 1);
    return inside === null || wording.charAt(inside.to) !== ')' ? null : { ...inside, to: inside.to + 1 };
  }
  if (sign !== '[') return '?]'.includes(sign) ? null : { forms: [sign], to: at + sign.length };
  const end = wording.indexOf(']', at);
  const letters = wording.slice(at + 1, Math.max(at + 1, end));
  // A range or an exception is none of the dialect.
  return end < 0 || /^\^|.-./u.test(letters) ? null : { forms: Array.from(letters), to: end + 1 };
}
