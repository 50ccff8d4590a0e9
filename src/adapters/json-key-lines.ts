/** A string, an opening or closing bracket, or the end of a line: all that tells where a key stands. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|\r\n|\r|\n/gsu;

/**
 * The line, 1 for the first, of each key of a JSON object: of the outermost alone, and the last of several of one name,
 * which is the one that holds.
 *
 * @param json an object, well-formed
 */
export function linesOfKeys(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (token.startsWith('"')) {
      if (depth === 1 && isBeforeColon(json, index + token.length)) {
        lines.set(JSON.parse(token) as string, line);
      }
    } else if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else line++;
  }
  return lines;
}

function isBeforeColon(json: string, from: number): boolean {
  let at = from;
  while (' \t\r\n'.includes(json.charAt(at)) && at < json.length) at++;
  return json.charAt(at) === ':';
}
