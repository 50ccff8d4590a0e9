/** Characters that would end the line or steer a terminal. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value that needs no quotation marks. */
const PLAIN = /^[^\s"=]+$/u;

/** Fields that stand at the beginning of the line. */
const AHEAD: ReadonlySet<string> = new Set(['time', 'level', 'event']);

/**
 * A line of the log as a person reads it: time (UTC), level, event, and the other fields as name=value.
 *
 * @param line a JSON object
 */
export function prettyLine(line: string): string {
  const fields = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const time = String(fields['time'])
    .replace('T', ' ')
    .replace(/\.\d+Z$/u, '');
  const others = Object.entries(fields).flatMap(([name, value]) =>
    AHEAD.has(name) ? [] : [`${name}=${shownValue(value)}`],
  );
  const head = `${time} ${String(fields['level']).toUpperCase().padEnd(5)} ${String(fields['event'])}`;
  return [head, ...others].join('  ').replaceAll(UNSEEN, escaped);
}

function shownValue(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) ? value : JSON.stringify(value);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
