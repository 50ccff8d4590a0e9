import { parseDocument } from 'yaml';
import { failure } from '../../../domain/error.ts';
import type { Metadata } from '../../../domain/metadata.ts';
import { lineNumberAt } from '../../../text/spans/line-number.ts';
import { readText } from '../decode-text.ts';
import { withDoubts, type PageReader } from './page-format.ts';
import { systemCode } from '../../files/system-code.ts';

/** Keys of front matter as static-site generators and web clippers write them, in lower case. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  genres: [
    ...['genre', 'section', 'rubric', 'category', 'type', 'القسم', 'قسم', 'التصنيف', 'рубрика', 'раздел'],
    ...['rubrique', 'rubrik', 'ressort', 'sección', 'seccion', 'kategori', 'دسته', 'بخش'],
  ],
  id: ['id', 'guid'],
  title: ['title', 'headline', 'العنوان', 'عنوان', 'titre', 'заголовок'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site', 'site_name', 'المصدر', 'منبع', 'источник'],
  published: [
    'date',
    'published',
    'publishedat',
    'published_at',
    'datepublished',
    'date_published',
    'pubdate',
    'التاريخ',
    'تاریخ',
    'дата',
  ],
  url: [
    'url',
    'link',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'permalink',
    'source_url',
    'original_url',
    'الرابط',
  ],
};

const OPENING = /^---([^\r\n]*)\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const FIRST_KEY = /^\s*["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s*:/u;

/** Makes the refusal of front matter, given the offset at which it goes wrong. */
type FrontMatterRefusal = (offset: number, problem: string) => Error;

/**
 * The file's text is the page's text, front matter included. Front matter describes the one article below it. It is YAML and
 * nothing else: a language named after the dashes ("---js") would be a program.
 */
export const readMarkdown: PageReader = async (source, bytes, encoding) => {
  const { text, doubts } = await readText(source, bytes, { given: encoding });
  const page = { source, text };
  const found = frontMatterOf(source, text);
  if (found === null) return withDoubts({ page, marked: null }, doubts);
  const body = { start: found.end, end: text.length };
  return withDoubts({ page, marked: [{ span: body, body, metadata: found.metadata }] }, doubts);
};

/** The metadata in front matter, and where it ends; null where there is none: the first line of a page may be a rule. */
function frontMatterOf(
  source: string,
  text: string,
): { readonly metadata: Metadata; readonly end: number } | null {
  const [opening, behind = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) return null;
  const language = behind.trim();
  const invalid: FrontMatterRefusal = (offset, problem) =>
    failure('front-matter-invalid', { source, line: lineNumberAt(text, offset), problem });
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (language !== '' && !/^ya?ml$/iu.test(language)) {
    throw invalid(0, `front matter of the kind "${language.slice(0, 20)}" is not read, only YAML`);
  }
  if (closing === null) {
    if (language === '' && !FIRST_KEY.test(rest.slice(0, 200))) return null;
    throw invalid(0, 'it is not closed by a line of three dashes');
  }
  const yaml = rest.slice(0, closing.index);
  // Prose can stand between two rules.
  if (language === '' && yaml.trim() !== '' && !FIRST_KEY.test(firstLineOf(yaml))) return null;
  return {
    metadata: metadataOf(valuesOf(yaml, (offset, problem) => invalid(opening.length + offset, problem))),
    end: opening.length + closing.index + closing[0].length,
  };
}

/** The first line that is neither blank nor a comment, within the length that is read. */
function firstLineOf(yaml: string): string {
  const lines = yaml.slice(0, MAX_FRONT_MATTER_CHARS).split('\n');
  return lines.find((line) => !/^\s*(?:#|$)/u.test(line)) ?? '';
}

/** Indentation, and entries and keys of lists that begin on one line. */
const LINE_INDICATORS = /^[\s?:-]*/u;

/** Levels of YAML that are read; front matter has one or two. */
const MAX_FRONT_MATTER_DEPTH = 50;

/**
 * Whether values are nested so deep that the parser would recurse to the end of the stack, where not even an error is certain.
 * Brackets in quoted text count as well: no headline has that many open.
 */
function isDeep(yaml: string): boolean {
  let open = 0;
  for (const line of yaml.split('\n')) {
    const [indicators = ''] = LINE_INDICATORS.exec(line) ?? [];
    if (indicators.length > 2 * MAX_FRONT_MATTER_DEPTH) return true;
    for (const [bracket] of line.matchAll(/[[\]{}]/gu)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > MAX_FRONT_MATTER_DEPTH) return true;
    }
  }
  return false;
}

/**
 * UTF-16 units of YAML that are read; front matter has some hundred. The parser compares every key with every other: up to this
 * length, parsing takes less than a second.
 */
const MAX_FRONT_MATTER_CHARS = 32_768;

/** The texts in front matter, by key in lower case. */
function valuesOf(yaml: string, invalid: FrontMatterRefusal): ReadonlyMap<string, string> {
  if (yaml.length > MAX_FRONT_MATTER_CHARS) {
    throw invalid(
      MAX_FRONT_MATTER_CHARS,
      `it has more than ${MAX_FRONT_MATTER_CHARS} characters, which end in this line. Shorten it`,
    );
  }
  if (isDeep(yaml)) throw invalid(0, `it is nested more than ${MAX_FRONT_MATTER_DEPTH} levels`);
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(parsed(yaml, invalid) ?? {})) {
    if (typeof value === 'string' && value.trim() !== '') values.set(key.trim().toLowerCase(), value.trim());
  }
  return values;
}

/** The object that the YAML describes; null for empty YAML. */
function parsed(yaml: string, invalid: FrontMatterRefusal): object | null {
  // The schema without types leaves every scalar as it was written: a date is not turned into a moment in some time zone.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw invalid(error.pos[0], `it is not YAML (${error.message})`);
  let read: unknown;
  try {
    read = document.toJS({ maxAliasCount: 20 });
  } catch (problem) {
    throw invalid(0, `it is not plain YAML (${systemCode(problem)})`);
  }
  if (read === null || read === '') return null;
  if (typeof read !== 'object' || Array.isArray(read))
    throw invalid(0, 'it is not a list of "key: value" lines');
  return read;
}

function metadataOf(values: ReadonlyMap<string, string>): Metadata {
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  const outlet = first(KEYS.outlet);
  // "source:" holds an address as often as a name.
  const isAddress = outlet !== null && /^https?:\/\//iu.test(outlet);
  const genres = KEYS.genres.flatMap((key) => values.get(key) ?? []);
  return {
    id: first(KEYS.id),
    title: first(KEYS.title),
    outlet: isAddress ? null : outlet,
    published: first(KEYS.published),
    url: first(KEYS.url) ?? (isAddress ? outlet : null),
    ...(genres.length === 0 ? {} : { genres }),
  };
}
