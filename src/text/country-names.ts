import type { NameGroup } from '../domain/name-knowledge.ts';

/** Languages in which questions and corpora come. */
const LANGUAGES = ['ar', 'fa', 'ur', 'en', 'fr', 'de', 'es', 'tr', 'ru'];

const CAPITALS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(0x41 + i));

/** Code of an unknown region: it has a name, too. */
const UNKNOWN = 'ZZ';

/**
 * What countries, their unions and the United Nations are called in these languages, a group each: few are
 * transliterations of each other (Austria, النمسا). From the Unicode CLDR data that comes with Node. Some 30 ms, once.
 */
export function countryNames(): readonly NameGroup[] {
  made ??= makeCountryNames();
  return made;
}

let made: readonly NameGroup[] | null = null;

function makeCountryNames(): NameGroup[] {
  const tables = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const codes = CAPITALS.flatMap((first) => CAPITALS.map((second) => first + second));
  return codes.flatMap((code) => {
    const names = new Set(code === UNKNOWN ? [] : tables.flatMap((table) => table.of(code) ?? []));
    return names.size < 2 ? [] : [[...names]];
  });
}
