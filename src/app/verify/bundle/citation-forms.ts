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

/**
 * A citation of a quote as plain text, Markdown, RIS and CSL-JSON. What the page does not say is left out.
 *
 * @param quote the words of the page
 */
export function citationForms(quote: string, source: BundledSource): Omit<CitationForms, 'annotation'> {
  const named: Named = {
    title: labelOf(source.title),
    outlet: labelOf(source.outlet),
    url: citedAddress(source.url),
  };
  return {
    plain: plainCitation(quote, source, named),
    markdown: markdownCitation(quote, source, named),
    ris: risRecord(quote, source, named),
    csl: cslItem(source, named),
  };
}

function labelOf(text: string | null): string | null {
  const label = oneLine(text ?? '');
  return label === '' ? null : label;
}

/** The quote decides in which direction the line runs. */
function plainCitation(quote: string, { source, publishedAt }: BundledSource, named: Named): string {
  const { title, outlet, url } = named;
  const beside = [title, outlet, publishedAt, url ?? oneLine(source)].filter((part) => part !== null);
  return [`“${oneLine(quote)}”`, ...beside.map(isolated)].join('. ');
}

/** A part of a line that keeps its own order, as a date behind Arabic words, and changes none outside it. */
function isolated(part: string): string {
  return `${FSI}${part}${PDI}`;
}

function markdownCitation(quote: string, { source, publishedAt }: BundledSource, named: Named): string {
  const { title, outlet, url } = named;
  const name = escapeMarkdown(title ?? outlet ?? oneLine(source));
  const linked = url === null ? name : `[${name}](<${addressInMarkdown(url)}>)`;
  const beside = [
    ...(title === null || outlet === null ? [] : [isolated(escapeMarkdown(outlet))]),
    ...(publishedAt === null ? [] : [isolated(publishedAt)]),
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
function risRecord(quote: string, { publishedAt }: BundledSource, { title, outlet, url }: Named): string {
  const fields: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    // The names of periodicals may have no asterisk.
    ['T2', outlet?.replaceAll('*', '\u2217') ?? null],
    ['PY', publishedAt?.slice(0, 4) ?? null],
    ['DA', publishedAt === null ? null : `${publishedAt.replaceAll('-', '/')}/`],
    ['UR', url],
    ['N1', labelOf(quote)],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`));
  return lines.join('');
}

function cslItem({ source, articleId, publishedAt }: BundledSource, { title, outlet, url }: Named): CslItem {
  return {
    id: articleId ?? source,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(publishedAt === null ? {} : { issued: { 'date-parts': [publishedAt.split('-').map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
  };
}
