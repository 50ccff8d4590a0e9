/** Commas of Latin and Arabic script, semicolons, and ends of lines. */
const BETWEEN = /[,،;؛\n]/u;

/** The names of a list that somebody typed, in order: "BBC, Reuters". */
export function listedNames(typed: string): string[] {
  return typed
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Where the last name of a list that is still being typed begins: 5 for "BBC, Reu". */
export function startOfLastName(typed: string): number {
  const last = typed.split(BETWEEN).at(-1) ?? '';
  return typed.length - last.trimStart().length;
}
