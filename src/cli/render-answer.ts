import type { Answer, Citation } from '../domain/answer.ts';

/**
 * An answer for a person at a terminal. Each line has one direction: a quote, then what is known of it, a
 * line each, so that no renderer has to mix Arabic and Latin in one. What the page does not say is said to
 * be missing.
 *
 * @param lineOf number of the line in the page at which a citation begins, 1 for the first
 */
export function renderAnswer(
  answer: Answer,
  lineOf: (citation: Citation) => number,
  undatedLeftOut: number,
): string {
  const undated =
    undatedLeftOut === 0 ? [] : [`${undatedLeftOut} undated articles were left out by the date filter.`];
  if (answer.kind === 'abstained') {
    const nearest = answer.nearest.map((citation) => inset(citation, lineOf(citation)).join('\n'));
    const offer = nearest.length === 0 ? [] : ['Nearest articles, which do not answer it:', ...nearest];
    return [['The corpus does not answer this question.', ...undated].join('\n'), ...offer].join('\n\n');
  }
  const quotes = answer.quotes.map(({ text, citation }) =>
    [printable(text), ...inset(citation, lineOf(citation))].join('\n'),
  );
  return [...quotes, ...undated].join('\n\n');
}

function inset(citation: Citation, line: number): string[] {
  const { title, outlet, publishedAt, url, source } = citation;
  return [
    title ?? '(the page gives no title)',
    outlet ?? '(the page names no outlet)',
    publishedAt ?? '(the page gives no date)',
    url ?? `${source}:${line}`,
  ].map((said) => `    ${printable(said)}`);
}

/** Article text is data: a control character in it is shown as its picture and never reaches the terminal. */
function printable(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F]/gu, (c) =>
      String.fromCharCode(c === '\u007F' ? 0x2421 : 0x2400 + c.charCodeAt(0)),
    )
    .replace(/[\u0080-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
