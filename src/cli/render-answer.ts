import type { LimitKind } from '../app/limits-in-the-way.ts';
import { inDateOrder } from '../domain/date-order.ts';
import type { Answer, Citation, Quote, Variant } from '../domain/answer.ts';
import { printable, printableLine } from './printable.ts';

/**
 * An answer for a person at a terminal. Each line has one direction: a quote, then what is known of it, a
 * line each, so that no renderer has to mix Arabic and Latin in one. What the page does not say is said to
 * be missing.
 *
 * @param lineOf number of the line in the page at which a citation begins, 1 for the first
 * @param latestAsked whether the quotes are to stay in their order, newest first
 * @param limitedBy limits that are why there is no answer
 */
export function renderAnswer(
  answer: Answer,
  lineOf: (citation: Citation) => number,
  leftOut: number,
  latestAsked: boolean,
  limitedBy: readonly LimitKind[] = [],
): string {
  const undated = leftOut === 0 ? [] : [undatedLeftOut(leftOut)];
  if (answer.kind === 'abstained') {
    const nearest = answer.nearest.map((citation) => inset(citation, lineOf(citation)).join('\n'));
    const offer = nearest.length === 0 ? [] : ['Nearest articles, which do not answer it:', ...nearest];
    return [[noAnswer(limitedBy), ...undated].join('\n'), ...offer].join('\n\n');
  }
  const ordered = latestAsked ? answer.quotes : inDateOrder(answer.quotes);
  const cited = ({ text, citation, alsoIn }: Quote | Variant): string =>
    [printable(text), ...inset(citation, lineOf(citation)), ...copies(alsoIn)].join('\n');
  const quotes = ordered.flatMap((quote) => [cited(quote), ...otherWordings(quote, cited)]);
  return [...quotes, ...undated].join('\n\n');
}

function noAnswer(limitedBy: readonly LimitKind[]): string {
  if (limitedBy.length === 0) return 'The corpus does not answer this question.';
  const limits = limitedBy.map((kind) => ({ outlets: 'outlet', dates: 'dates' })[kind]).join(' and ');
  return `Within the ${limits} given, the corpus does not answer this question; outside it does.`;
}

/** The same sentence as other articles have it, each under a line that says so, oldest first. */
function otherWordings({ variants, moreVariants = 0 }: Quote, cited: (variant: Variant) => string): string[] {
  return [
    ...inDateOrder<Variant>(variants ?? []).map(
      (variant) => `Another wording of the same:\n${cited(variant)}`,
    ),
    ...(moreVariants === 0 ? [] : [`Further wordings of the same that are not shown: ${moreVariants}.`]),
  ];
}

/** What is known of where something stands, a line each, indented. */
export function inset(citation: Citation, line: number): string[] {
  const { title, outlet, publishedAt, url, source } = citation;
  return [
    title ?? '(the page gives no title)',
    outlet ?? '(the page names no outlet)',
    publishedAt ?? '(the page gives no date)',
    url ?? `${source}:${line}`,
  ].map((said) => `    ${printableLine(said)}`);
}

/** Where else the same words stand, a line each. */
function copies(alsoIn: readonly Citation[]): string[] {
  return alsoIn.map(({ title, outlet, publishedAt, url, source }) => {
    const known = [outlet ?? title ?? source, publishedAt, url].filter((said) => said !== null);
    return `    also in: ${printableLine(known.join(', '))}`;
  });
}

/** What a date filter left out only because the pages give no date. */
export function undatedLeftOut(articles: number): string {
  return articles === 1
    ? '1 undated article was left out by the date filter.'
    : `${articles} undated articles were left out by the date filter.`;
}
