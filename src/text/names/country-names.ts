import type { NameGroup } from '../../domain/names.ts';
import { LANGUAGES } from '../../languages/all.ts';

/** In this order names are tried; Urdu is a language of corpora only. */
const FIRST_LANGUAGES = ['ar', 'fa', 'ur', 'en', 'fr', 'de', 'es', 'tr', 'ru'];

const CAPITALS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(0x41 + i));

/** The code of an unknown region, which CLDR names as well. */
const UNKNOWN = 'ZZ';

/**
 * The names of each country, of unions of countries and of the United Nations in these languages, one group for each. Few
 * are transliterations of each other (Austria, النمسا). They come from the Unicode CLDR data in Node; the first call takes
 * some 30 ms.
 */
export function countryNames(): readonly NameGroup[] {
  made ??= makeCountryNames();
  return made;
}

let made: readonly NameGroup[] | null = null;

function makeCountryNames(): NameGroup[] {
  const languages = new Set([...FIRST_LANGUAGES, ...LANGUAGES.map(({ code }) => code)]);
  const tables = [...languages].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const codes = CAPITALS.flatMap((first) => CAPITALS.map((second) => first + second));
  return codes.flatMap((code) => {
    const names = new Set(code === UNKNOWN ? [] : tables.flatMap((table) => table.of(code) ?? []));
    return names.size < 2 ? [] : [[...names]];
  });
}
