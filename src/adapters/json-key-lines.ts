/**
 * The line, 1 for the first, of each key of a JSON object: of the outermost alone, and the last of several of one name,
 * which is the one that holds. Read character by character, since a pattern would run out of stack in a long string.
 *
 * @param json an object, well-formed
 */
export function linesOfKeys(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    switch (json.charAt(at)) {
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        depth--;
        break;
      case '\r':
        if (json.charAt(at + 1) !== '\n') line++;
        break;
      case '\n':
        line++;
        break;
      case '"': {
        const end = closingQuote(json, at);
        if (depth === 1 && isBeforeColon(json, end + 1)) {
          lines.set(JSON.parse(json.slice(at, end + 1)) as string, line);
        }
        at = end;
      }
    }
  }
  return lines;
}

/** @param opening where the quotation mark before it stands */
function closingQuote(json: string, opening: number): number {
  let at = opening + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function isBeforeColon(json: string, from: number): boolean {
  let at = from;
  while (at < json.length && ' \t\r\n'.includes(json.charAt(at))) at++;
  return json.charAt(at) === ':';
}
