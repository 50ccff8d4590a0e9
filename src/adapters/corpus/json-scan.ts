import { at } from '../../domain/at.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** One of these stands before each value except the outermost: [ { , : */
const BEFORE_A_VALUE: ReadonlySet<number> = new Set([0x5b, 0x7b, 0x2c, 0x3a]);

/**
 * Whether JSON holds more values than the limit, found out before any is made: 20 MB of brackets take a hundred times that in
 * memory. Keys count as values.
 *
 * @param json in UTF-8 or an encoding of single bytes, well-formed or not
 */
export function hasMoreValues(json: Uint8Array, limit: number): boolean {
  if (json.length <= limit) return false;
  let values = 1;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const byte = at(json, i);
    if (quoted && byte === BACKSLASH) i++;
    else if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && BEFORE_A_VALUE.has(byte) && ++values > limit) return true;
  }
  return false;
}

/**
 * The line of each key of a JSON object, 1 for the first. Only keys of the outermost object count; of several of one name the
 * last counts, since its value is the one that holds. Reads character by character, since a pattern would run out of stack in
 * a long string.
 *
 * @param json an object, well-formed
 */
export function linesOfKeys(json: string): ReadonlyMap<string, number> {
  return new Map(outermostKeys(json));
}

/** The keys that stand several times in the outermost object of JSON, of which a parser would take the last in silence. */
export function repeatedKeys(json: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [key] of outermostKeys(json)) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

/** The keys of the outermost object, in order, each with its line. */
function* outermostKeys(json: string): Generator<readonly [string, number]> {
  let line = 1;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    switch (json.charAt(i)) {
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        depth--;
        break;
      case '\r':
        if (json.charAt(i + 1) !== '\n') line++;
        break;
      case '\n':
        line++;
        break;
      case '"': {
        const end = closingQuote(json, i);
        if (depth === 1 && isBeforeColon(json, end + 1)) {
          yield [JSON.parse(json.slice(i, end + 1)) as string, line];
        }
        i = end;
      }
    }
  }
}

/** @param opening position of the opening quotation mark */
function closingQuote(json: string, opening: number): number {
  let i = opening + 1;
  while (i < json.length && json.charAt(i) !== '"') i += json.charAt(i) === '\\' ? 2 : 1;
  return i;
}

function isBeforeColon(json: string, from: number): boolean {
  let i = from;
  while (i < json.length && ' \t\r\n'.includes(json.charAt(i))) i++;
  return json.charAt(i) === ':';
}
