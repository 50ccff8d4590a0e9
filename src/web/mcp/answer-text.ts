import type { Reply } from '../../app/ask/engine.ts';
import type { Quote } from '../../domain/answer.ts';
import { counted, describeNotice } from '../../operator-messages.ts';
import { citationLines, quotedLines } from './shown-citation.ts';

/** An answer as text for a model: every quote with its source, and no other sentence about the world. */
export function answerText({ answer, notices, limitedBy, isListing, declined, understood }: Reply): string {
  const told = notices.filter(({ code }) => code === 'outlet-unknown').map(describeNotice);
  const { from, to, outlet, language, order } = understood;
  const heeded = [from ?? to, outlet, language, order].some((part) => part !== null);
  const notes = [
    ...told,
    ...(limitedBy.length === 0 ? [] : [`Nothing was found within these limits: ${limitedBy.join(', ')}.`]),
    ...(declined === null
      ? []
      : [
          `isnad only quotes. It was asked to ${declined === 'opinion' ? 'give an opinion' : declined}, which it does not do.`,
        ]),
    ...(heeded
      ? [`Understood of the question: ${JSON.stringify({ from, to, outlet, language, order })}`]
      : []),
  ];
  if (answer.kind === 'answered') {
    const { quotes } = answer;
    const head = isListing
      ? `${counted(quotes.length, 'quote')} on this subject. Nothing judged whether they answer the question.`
      : `${counted(quotes.length, 'quote')}, best first.`;
    return [[head, ...notes].join('\n'), ...quotes.map(quoteText)].join('\n\n');
  }
  const { closest, nearest } = answer;
  return [
    ['The archive does not answer this question.', ...notes].join('\n'),
    ...(closest.length === 0 ? [] : ['Closest quotes. They are no answer:', ...closest.map(quoteText)]),
    ...(nearest.length === 0
      ? []
      : ['Nearest articles. They do not answer it:', ...nearest.map(citationLines)]),
  ].join('\n\n');
}

function quoteText(quote: Quote): string {
  const { id, text, citation, alsoIn, variants = [], moreVariants = 0 } = quote;
  const copies = alsoIn.length === 0 ? [] : [`Also in ${counted(alsoIn.length, 'other article')}.`];
  const wordings = variants.length + moreVariants;
  const others =
    wordings === 0
      ? []
      : [`Near copies of the article have ${counted(wordings, 'other wording')} of it: see "variants".`];
  return [quotedLines(text), citationLines(citation), `> - quote: ${id}`, ...copies, ...others].join('\n');
}
