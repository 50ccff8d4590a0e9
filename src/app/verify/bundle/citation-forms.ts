import type { BundledSource, CitationForms, CslItem } from '../../../domain/bundle.ts';
import { citedAddress } from './cited-address.ts';
import { oneLine } from './one-line.ts';

/** First strong isolate and its end. */
const FSI = '\u2068';
const PDI = '\u2069';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u;

/** Brackets of an address, which a reader of Markdown may take for its own. */
const BRACKET = /[[\]()]/gu;

/** What is known of an article, each on one line. */
type Named = { readonly title: string | null; readonly outlet: string | null; readonly url: string | null };

/** An older form of a page. Its address has other words now, so that its file is named as well, and the day on which it was fetched. */
type OldForm = { readonly fetchedAt: string | null };

/**
 * A citation of a quote as plain text, Markdown, RIS and CSL-JSON. What the page does not say is left out.
 *
 * @param quote the words of the page
 * @param old left out for a page as it is
 */
export function citationForms(
  quote: string,
  source: BundledSource,
  old?: OldForm,
): Omit<CitationForms, 'annotation'> {
  const named: Named = {
    title: labelOf(source.title),
    outlet: labelOf(source.outlet),
    url: citedAddress(source.url),
  };
  const file = old === undefined ? null : oneLine(source.source);
  const accessed = old?.fetchedAt?.slice(0, 10) ?? null;
  return {
    plain: plainCitation(quote, source, { ...named, file }),
    markdown: markdownCitation(quote, source, { ...named, file }),
    ris: risRecord(quote, source, { ...named, accessed }),
    csl: cslItem(source, { ...named, accessed }),
  };
}

/** What is told of an older form of a page: null of a page as it is. @property accessed as YYYY-MM-DD */
type Older = { readonly file: string | null; readonly accessed: string | null };

function labelOf(text: string | null): string | null {
  const label = oneLine(text ?? '');
  return label === '' ? null : label;
}

/** The quote decides in which direction the line runs. */
function plainCitation(
  quote: string,
  { source, publishedAt }: BundledSource,
  named: Named & Pick<Older, 'file'>,
): string {
  const { title, outlet, url, file } = named;
  const place = url === null ? [oneLine(source)] : [url, file];
  const beside = [title, outlet, publishedAt, ...place].filter((part) => part !== null);
  return [`“${oneLine(quote)}”`, ...beside.map(isolated)].join('. ');
}

/** A part of a line that keeps its own order, as a date behind Arabic words, and changes none outside it. */
function isolated(part: string): string {
  return `${FSI}${part}${PDI}`;
}

function markdownCitation(
  quote: string,
  { source, publishedAt }: BundledSource,
  named: Named & Pick<Older, 'file'>,
): string {
  const { title, outlet, url, file } = named;
  const name = escapeMarkdown(title ?? outlet ?? oneLine(source));
  const linked = url === null ? name : `[${name}](<${addressInMarkdown(url)}>)`;
  const beside = [
    ...(title === null || outlet === null ? [] : [isolated(escapeMarkdown(outlet))]),
    ...(publishedAt === null ? [] : [isolated(publishedAt)]),
    ...(file === null || name === escapeMarkdown(file) ? [] : [isolated(escapeMarkdown(file))]),
  ];
  const lines = quote.split(LINE_BREAK).map((line) => escapeMarkdown(oneLine(line)));
  // A backslash at the end of a line keeps the break; an empty line is kept by itself.
  const quoted = lines.map((line, index) => {
    if (line === '') return '>';
    const isBeforeText = index + 1 < lines.length && lines[index + 1] !== '';
    return `> ${line}${isBeforeText ? '\\' : ''}`;
  });
  return [...quoted, '>', `> — ${[linked, ...beside].join(', ')}`].join('\n');
}

/** Every punctuation mark of ASCII may stand behind a backslash, so that none begins markup. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&');
}

function addressInMarkdown(url: string): string {
  return url.replaceAll(BRACKET, (bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * A record of RIS. Lines end with CR LF; a value is one line, so that nothing in it begins another field; and a date has the
 * form YYYY/MM/DD/.
 */
function risRecord(
  quote: string,
  { publishedAt }: BundledSource,
  { title, outlet, url, accessed }: Named & Pick<Older, 'accessed'>,
): string {
  const fields: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    // The names of periodicals may have no asterisk.
    ['T2', outlet?.replaceAll('*', '\u2217') ?? null],
    ['PY', publishedAt?.slice(0, 4) ?? null],
    ['DA', risDate(publishedAt)],
    ['UR', url],
    ['Y2', risDate(accessed)],
    ['N1', labelOf(quote)],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`));
  return lines.join('');
}

/** @param day as YYYY-MM-DD */
function risDate(day: string | null): string | null {
  return day === null ? null : `${day.replaceAll('-', '/')}/`;
}

function cslItem(
  { source, articleId, publishedAt }: BundledSource,
  { title, outlet, url, accessed }: Named & Pick<Older, 'accessed'>,
): CslItem {
  return {
    id: articleId ?? source,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(publishedAt === null ? {} : { issued: cslDate(publishedAt) }),
    ...(url === null ? {} : { URL: url }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
  };
}

/** @param day as YYYY-MM-DD */
function cslDate(day: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
