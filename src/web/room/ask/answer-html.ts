import type { Reply } from '../../../app/ask/engine.ts';
import { MAX_CLOSEST, MAX_NEAREST } from '../../../app/limits.ts';
import { escaped, html, isolated, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Citation, Quote } from '../../../domain/answer.ts';
import type { IsoDate } from '../../../domain/article.ts';
import { abstentionWords, freshnessWords, leadWords, noteWords, understoodWords } from './answer-words.ts';
import { articleHtml, quoteHtml } from '../quote-html.ts';
import type { Visit } from '../visit.ts';

/** An answer, or that there is none, as the command line and the bot tell it. @param today for the age of the quotes */
export function answerHtml(reply: Reply, visit: Visit, today: IsoDate): Html {
  const { answer, understood } = reply;
  const limits = understoodWords(understood, visit);
  return html`<section>
    ${limits === null ? NOTHING : small(limits)}
    ${answer.kind === 'answered' ? answeredHtml(reply, answer.quotes, visit, today) : abstainedHtml(reply, answer, visit)}
  </section>`;
}

function answeredHtml(reply: Reply, quotes: readonly Quote[], visit: Visit, today: IsoDate): Html {
  const [lead, freshness] = [leadWords(reply, visit), freshnessWords(reply, quotes, today, visit)];
  return html`${lead === null ? NOTHING : line(lead)} ${freshness === null ? NOTHING : small(freshness)}
  ${reply.parts.length > 1 ? partsHtml(reply, quotes, visit) : quotes.map((quote) => quoteHtml(quote, visit))}
  ${noteWords(reply, quotes, visit).map(small)}`;
}

/** Each of several questions with its quotes below it. */
function partsHtml({ parts }: Reply, quotes: readonly Quote[], visit: Visit): Html {
  return html`${parts.map((part) => {
    const own = part.quotes.flatMap((id) => quotes.find((quote) => quote.id === id) ?? []);
    return html`<h3>${isolated(part.question)}</h3>
      ${own.length === 0 ? line(visit.strings.understood.partUnanswered) : own.map((quote) => quoteHtml(quote, visit))}`;
  })}`;
}

/** The closest quotes as what they are, then the nearest headlines. */
function abstainedHtml(
  reply: Reply,
  { nearest, closest }: { readonly nearest: readonly Citation[]; readonly closest: readonly Quote[] },
  visit: Visit,
): Html {
  const shown = closest.slice(0, MAX_CLOSEST);
  const { why, above } = abstentionWords(reply, shown, visit);
  const quoted = new Set(shown.map(({ citation }) => citation.articleId));
  // Headlines are no help to somebody who wants no quote.
  const offered =
    reply.declined === null ? nearest.filter((one) => !quoted.has(one.articleId) && one.title !== null) : [];
  return html`<p><strong>${escaped(why)}</strong></p>
    ${noteWords(reply, shown, visit).map(small)} ${shown.length === 0 ? NOTHING : line(above)}
    ${shown.map((quote) => quoteHtml(quote, visit))} ${nearestHtml(offered.slice(0, MAX_NEAREST), visit)}`;
}

function nearestHtml(nearest: readonly Citation[], visit: Visit): Html {
  if (nearest.length === 0) return NOTHING;
  return html`${line(visit.strings.answers.nearestNotAnAnswer)}
    <ul>
      ${nearest.map((citation) => html`<li>${articleHtml(citation, visit)}</li>`)}
    </ul>`;
}

/** A sentence of ours. */
function line(words: string): Html {
  return html`<p>${escaped(words)}</p>`;
}

function small(words: string): Html {
  return html`<p class="small">${escaped(words)}</p>`;
}
