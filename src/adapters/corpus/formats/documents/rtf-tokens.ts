/** A piece of an RTF file. `value` is the number of a control word, null if it has none. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol, by its sign. */
  | { readonly kind: 'symbol'; readonly sign: string }
  /** Characters as bytes, each below 256. */
  | { readonly kind: 'bytes'; readonly bytes: string };

/** Longer words and numbers are none of the format. */
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iuy;
const HEX = /[0-9a-f]{2}/iuy;
/** Ends of lines are none of the text. */
const LINE_ENDS = /[\r\n]+/uy;
const PLAIN = /[^\\{}\r\n]+/uy;

/** The pieces of an RTF file (specification 1.9.1), in their order. @param rtf the file, each byte as a character */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  for (let at = 0; at < rtf.length; ) {
    const sign = rtf.charAt(at);
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at++;
    } else if (sign === '\r' || sign === '\n') at += matchAt(LINE_ENDS, rtf, at)?.[0].length ?? 1;
    else if (sign === '\\') {
      const { token, end } = controlAt(rtf, at + 1);
      yield token;
      at = end;
      // Bytes that follow are no text, whatever they look like.
      if (token.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0);
    } else {
      const bytes = matchAt(PLAIN, rtf, at)?.[0] ?? sign;
      yield { kind: 'bytes', bytes };
      at += bytes.length;
    }
  }
}

function controlAt(rtf: string, at: number): { readonly token: RtfToken; readonly end: number } {
  const word = matchAt(WORD, rtf, at);
  if (word !== null) {
    const value = word[2] === undefined ? null : Number(word[2]);
    return { token: { kind: 'word', name: word[1] ?? '', value }, end: at + word[0].length };
  }
  const sign = rtf.charAt(at);
  const hex = sign === "'" ? matchAt(HEX, rtf, at + 1)?.[0] : undefined;
  if (hex !== undefined) {
    return { token: { kind: 'bytes', bytes: String.fromCharCode(parseInt(hex, 16)) }, end: at + 3 };
  }
  return { token: { kind: 'symbol', sign }, end: at + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
