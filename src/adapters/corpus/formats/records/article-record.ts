import { z } from 'zod';
import type { Metadata } from '../../../../domain/metadata.ts';
import { webAddress } from '../../../../text/web-address.ts';
import { FIELD_NAMES, fieldKey, type NamedFields, type RecordField } from './field-names.ts';

/** The article that a record tells of, or why it tells of none. */
export type ArticleRecord =
  | { readonly kind: 'article'; readonly text: string; readonly metadata: Metadata }
  | { readonly kind: 'invalid'; readonly problem: string };

/** isnad's own names. What stands under them must be of the right kind; another program may mean something else by a name. */
const OWN_NAMES: ReadonlySet<string> = new Set(['text', 'title', 'outlet', 'published', 'url', 'id']);

/** What a record may say of the kind of its text; of any other type, such a field says nothing. */
const namesSchema = z
  .union([z.string().transform((name) => [name]), z.array(z.string())])
  .catch([]);
const genresSchema = z.looseObject({
  ...{ genre: namesSchema, section: namesSchema, rubric: namesSchema, category: namesSchema, type: namesSchema },
});

const paragraphsSchema = z.array(z.string()).min(1);
const namedSchema = z.looseObject({ name: z.string() });

/** An address or the name of a host, which is no name of an outlet. A name with capitals, such as "News.example", is one. */
const ADDRESS = /:\/\/|^www\.|^(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,24}$/u;

/** What services that sell articles put in place of the rest. */
const CUT_OFF = /\[\+?\d{1,9} (?:more )?char(?:acter)?s\]\s{0,9}$/u;

const DAY_MS = 86_400_000;
/** Numbers below it count seconds: milliseconds have so many digits since 1973, and seconds will not before the year 5138. */
const MAX_SECONDS = 1e11;
/** A number that is no moment from 1973 to 2100 is something else. */
const [EARLIEST_MS, LATEST_MS] = [Date.UTC(1973, 2, 4), Date.UTC(2100, 0, 1)];

/** A value of a record by the kind of thing that it must be; null if it is of no such kind. */
type Reading = (value: unknown, own: boolean) => string | null;

/**
 * The article of a record, whose fields have the usual names.
 *
 * @param named the fields that `sources.json` names, which then count alone
 */
export function articleRecord(record: object, named: NamedFields): ArticleRecord {
  const fields = new RecordFields(record, named);
  const metadata: Metadata = {
    id: fields.read('id', (value) => (typeof value === 'number' ? String(value) : wordsOf(value))),
    title: fields.read('title', wordsOf),
    outlet: fields.read('outlet', outletOf),
    published: fields.read('date', dayOf),
    url: fields.read('url', (value, own) => (own ? wordsOf(value) : pageAddressOf(value))),
    ...genresIn(record),
  };
  const text = fields.read('text', bodyOf);
  if (fields.problem !== null) return { kind: 'invalid', problem: fields.problem };
  const name = fields.nameOfText;
  if (text === null) return { kind: 'invalid', problem: `"${name}" is ${fields.hasText ? 'empty' : 'missing'}` };
  // No text has it, and what shows a quote may end there.
  if (text.includes('\0')) return { kind: 'invalid', problem: `"${name}" holds a NUL character` };
  // Half a character has no bytes in UTF-8, so that no quote of it could be shown verbatim.
  if (!text.isWellFormed())
    return { kind: 'invalid', problem: `"${name}" holds half a character (a lone surrogate)` };
  if (CUT_OFF.test(text.slice(-100))) return { kind: 'invalid', problem: `"${name}" is cut off: "${text.slice(-30)}"` };
  return { kind: 'article', text, metadata };
}

/** Finds the fields of a record under their names, and remembers the first that is of the wrong kind. */
class RecordFields {
  problem: string | null = null;
  /** The field that holds the text, or should. */
  nameOfText: string;
  /** Whether the record has that field. */
  hasText = false;
  readonly #named: NamedFields;
  readonly #values = new Map<string, { readonly name: string; readonly value: unknown }>();

  constructor(record: object, named: NamedFields) {
    this.#named = named;
    this.nameOfText = named.text ?? 'text';
    for (const [name, value] of Object.entries(record) as [string, unknown][]) {
      const key = fieldKey(name);
      if (value !== null && !this.#values.has(key)) this.#values.set(key, { name, value });
    }
  }

  /** The first value under the names of a field that is of the right kind and says something. */
  read(field: RecordField, reading: Reading): string | null {
    const given = this.#named[field];
    for (const key of given === undefined ? FIELD_NAMES[field] : [fieldKey(given)]) {
      const found = this.#values.get(key);
      if (found === undefined) continue;
      const own = given !== undefined || OWN_NAMES.has(found.name);
      const value = reading(found.value, own);
      if (field === 'text' && !this.hasText) {
        this.hasText = true;
        this.nameOfText = found.name;
      }
      if (value === null && own) this.problem ??= `"${found.name}" is not text`;
      if (value === null || value.trim() === '') continue;
      if (field !== 'text') return value.trim();
      this.nameOfText = found.name;
      return value;
    }
    return null;
  }
}

/** A text, which spiders also write as a list of one. */
function wordsOf(value: unknown): string | null {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof only === 'string' ? only : null;
}

/** The text, whole or as a list of paragraphs. */
const bodyOf = (value: unknown): string | null =>
  wordsOf(value) ?? paragraphsSchema.safeParse(value).data?.join('\n') ?? null;

/** The outlet's name, which may stand in an object as in JSON-LD. isnad's own field holds whatever a person wrote. */
const outletOf: Reading = (value, own) => {
  const name = wordsOf(value) ?? namedSchema.safeParse(value).data?.name ?? null;
  return name === null || own || !ADDRESS.test(name.trim()) ? name : null;
};

/**
 * A date in words. A number that counts seconds or milliseconds is a day where it is midnight, and says nothing else: of any other
 * moment, the day depends on a place that nobody names. Tables have such numbers as digits.
 */
const dayOf: Reading = (value) => {
  const words = wordsOf(value);
  const number = words !== null && /^\d{9,13}$/u.test(words.trim()) ? Number(words) : value;
  if (typeof number !== 'number') return words;
  const milliseconds = number < MAX_SECONDS ? number * 1000 : number;
  if (milliseconds < EARLIEST_MS || milliseconds > LATEST_MS) return words;
  return milliseconds % DAY_MS === 0 ? new Date(milliseconds).toISOString().slice(0, 10) : '';
};

/** The address of a page. That of a whole site would be the same for all its articles. */
const pageAddressOf = (value: unknown): string | null => {
  const address = webAddress(wordsOf(value));
  if (address === null || !URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '' ? null : address;
};

function genresIn(record: object): Pick<Metadata, 'genres'> {
  const { genre, section, rubric, category, type } = genresSchema.parse(record);
  const genres = [genre, section, rubric, category, type].flat().filter((name) => name.trim() !== '');
  return genres.length === 0 ? {} : { genres };
}
