import { parseDocument } from 'yaml';
import { failure } from '../domain/error.ts';
import type { Said } from '../domain/supplied.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { decodeText } from './decode-text.ts';
import type { PageFormat } from './page-format.ts';
import { systemCode } from './system-code.ts';

/** Keys of front matter as static-site generators and clippers write them, in lower case. */
const KEYS: Readonly<Record<keyof Said, readonly string[]>> = {
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

/**
 * The file's text is the page's text, front matter included; what front matter says, it says of the one article below
 * it. Front matter is YAML and nothing else: a language named behind the dashes ("---js") would be a program.
 */
export const readMarkdown: PageFormat = (source, bytes, encoding) => {
  const text = decodeText(source, bytes, encoding);
  const page = { source, text };
  const found = frontMatterOf(source, text);
  if (found === null) return { page, regions: null };
  const body = { start: found.end, end: text.length };
  return { page, regions: [{ span: body, body, said: found.said }] };
};

/** What front matter says, and where it ends; null where there is none: a rule may be a page's first line. */
function frontMatterOf(source: string, text: string): { readonly said: Said; readonly end: number } | null {
  const [opening, behind = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) return null;
  const language = behind.trim();
  const invalid = (at: number, problem: string) =>
    failure('front-matter-invalid', { source, line: lineNumberAt(text, at), problem });
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
  // Between two rules stands prose.
  if (language === '' && yaml.trim() !== '' && !FIRST_KEY.test(firstLineOf(yaml))) return null;
  return {
    said: saidBy(yaml, (at, problem) => invalid(opening.length + at, problem)),
    end: opening.length + closing.index + closing[0].length,
  };
}

/** The first line that is neither blank nor a comment, as far as front matter is read. */
function firstLineOf(yaml: string): string {
  const lines = yaml.slice(0, LONGEST).split('\n');
  return lines.find((line) => !/^\s*(?:#|$)/u.test(line)) ?? '';
}

/**
 * Whether values stand in values so often that the parser would call itself to the end of the stack, where not even an
 * error is sure. What is quoted counts as well: nobody has that many brackets open in a headline.
 */
function isDeep(yaml: string): boolean {
  let open = 0;
  for (const line of yaml.split('\n')) {
    if ((LINE_INDICATORS.exec(line)?.[0].length ?? 0) > 2 * DEEPEST) return true;
    for (const [bracket] of line.matchAll(/[[\]{}]/gu)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > DEEPEST) return true;
    }
  }
  return false;
}

/** Indentation, and entries and keys of lists that begin on one line. */
const LINE_INDICATORS = /^[\s?:-]*/u;

/** Levels of YAML that are read; front matter has one or two. */
const DEEPEST = 50;

/**
 * UTF-16 units of YAML that are read; front matter has some hundred. Its reader compares every key with every other: to this
 * length, that and all else takes less than a second.
 */
const LONGEST = 32_768;

function saidBy(yaml: string, invalid: (at: number, problem: string) => Error): Said {
  if (yaml.length > LONGEST) {
    throw invalid(LONGEST, `it has more than ${LONGEST} characters, which end in this line. Shorten it`);
  }
  if (isDeep(yaml)) throw invalid(0, `it is nested more than ${DEEPEST} levels`);
  // Without a schema every scalar stays as it was written: a date is not turned into a moment in some zone.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw invalid(error.pos[0], `it is not YAML (${error.message})`);
  const values = new Map<string, string>();
  let read: unknown;
  try {
    read = document.toJS({ maxAliasCount: 20 });
  } catch (problem) {
    throw invalid(0, `it is not plain YAML (${systemCode(problem)})`);
  }
  if (read !== null && read !== '' && (typeof read !== 'object' || Array.isArray(read)))
    throw invalid(0, 'it is no list of "key: value" lines');
  for (const [key, value] of Object.entries(read ?? {})) {
    if (typeof value === 'string' && value.trim() !== '') values.set(key.trim().toLowerCase(), value.trim());
  }
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  const url = first(KEYS.url);
  const outlet = first(KEYS.outlet);
  // "source:" is an address as often as a name.
  const isAddress = outlet !== null && /^https?:\/\//iu.test(outlet);
  return {
    id: first(KEYS.id),
    title: first(KEYS.title),
    outlet: isAddress ? null : outlet,
    published: first(KEYS.published),
    url: url ?? (isAddress ? outlet : null),
  };
}
