import {
  escaped,
  html,
  isolated,
  NOTHING,
  shown,
  type Html,
} from '../../../app/verify/bundle/html-template.ts';
import {
  CLAIM_KINDS,
  chosenMatch,
  type FoundText,
  type LaterArticle,
  type OldWords,
  placesOf,
  type QuoteContext,
  type VerifiedMessage,
  wordDifferences,
} from '../../../domain/verification.ts';
import { addressLink } from '../address-link.ts';
import { isolatedWords } from '../own-words.ts';
import { articleHtml, labelsHtml, quoteHtml, sourceHtml, withMark } from '../quote-html.ts';
import { oldVerdict, verdictWords } from './verdict-words.ts';
import type { Visit } from '../visit.ts';

/**
 * What verifying a message found: the verdict with its warnings, how quote and page differ, the places of the quote, what the
 * message says of it, and later articles. Of words that only an older form of a page has: that, and what that form says.
 *
 * @param isOne whether it is one of several quotations, whose words are shown
 */
export function verificationHtml(message: VerifiedMessage, visit: Visit, isOne: boolean): Html {
  const { oldWords } = message;
  const verdict = oldWords === undefined ? verdictWords(message, visit) : oldVerdict(oldWords, visit);
  return html`<section>
    <h2>${escaped(verdict)}</h2>
    ${isOne ? html`<p class="text" dir="auto" lang="">${message.quote.text}</p>` : NOTHING}
    ${oldWords === undefined ? inArticlesHtml(message, visit) : inOldVersionHtml(oldWords, visit)}
  </section>`;
}

function inArticlesHtml(message: VerifiedMessage, visit: Visit): Html {
  return html`${differencesHtml(message, visit)} ${omissionsHtml(message, visit)}
  ${placesHtml(message, visit)} ${claimsHtml(message, visit)}
  ${message.later.map((later) => laterHtml(later, visit))}`;
}

/** There is no link to a place of these words: the article that may be read here has them no more. */
function inOldVersionHtml({ text, citation }: OldWords, visit: Visit): Html {
  const address = addressLink(citation.url);
  return html`<div class="quote">
    <blockquote dir="auto" lang="">${text}</blockquote>
    <p class="small">${labelsHtml(citation, visit)}</p>
    ${address === null ? NOTHING : html`<p class="small">${address}</p>`}
  </div>`;
}

function differencesHtml(message: VerifiedMessage, visit: Visit): Html {
  const differences = wordDifferences(message);
  if (differences.length === 0) return NOTHING;
  return html`<ul>
    ${differences.map(({ expected, found }) => sidesHtml(expected, found, visit))}
  </ul>`;
}

function omissionsHtml({ verification }: VerifiedMessage, visit: Visit): Html {
  if (verification.status !== 'elided') return NOTHING;
  return html`<ul>
    ${verification.omissions.map(({ left, mark }) => sidesHtml(left, mark, visit))}
  </ul>`;
}

function sidesHtml(page: string, given: string, { strings: { verify } }: Visit): Html {
  const words = (text: string): string => (text === '' ? verify.nothing : isolatedWords(text));
  return html`<li>${escaped(verify.pageHas(words(page)))}<br />${escaped(verify.givenIs(words(given)))}</li>`;
}

/** The place that everything is told of first, within its sentence and with its neighbours; then the others. */
function placesHtml(message: VerifiedMessage, visit: Visit): Html {
  const { verification, translation, context } = message;
  if (verification.status === 'outside-article') {
    const { text, source } = verification.place;
    return html`<div class="quote">
      <blockquote dir="auto" lang="">${text}</blockquote>
      <p class="small">${isolated(source)}</p>
    </div>`;
  }
  if (translation !== null) return quoteHtml(translation.sentence, visit);
  if (verification.status === 'not-found') return nearestHtml(verification.nearest, visit);
  const places = placesOf(verification);
  const chosen = chosenMatch(message);
  return html`${places.map((place, number) =>
    number === chosen && context !== null ? inContextHtml(place, context, visit) : quoteHtml(place, visit),
  )}`;
}

function nearestHtml(nearest: FoundText | null, visit: Visit): Html {
  if (nearest === null) return NOTHING;
  return html`<p>${escaped(visit.strings.verify.nearestSentence)}</p>
    ${quoteHtml(nearest, visit)}`;
}

function inContextHtml(
  place: FoundText,
  { sentence, marked, before, after }: QuoteContext,
  visit: Visit,
): Html {
  const beside = (text: string | null): Html =>
    text === null ? NOTHING : html`<p class="text small" dir="auto" lang="">${shown(text)}</p>`;
  return html`<div class="quote">
    ${beside(before)}
    <blockquote dir="auto" lang="">${withMark(sentence.text, marked)}</blockquote>
    ${beside(after)} ${sourceHtml(place.citation, place.text, visit)}
  </div>`;
}

function claimsHtml({ attribution }: VerifiedMessage, { strings: { verify } }: Visit): Html {
  const claims = CLAIM_KINDS.flatMap((kind) => {
    const { given, page, verdict } = attribution[kind];
    if (verdict === 'unclaimed') return [];
    const parts = [
      ...(given === null ? [] : [isolatedWords(given)]),
      verify.claimVerdicts[verdict],
      ...(page === null || page === given ? [] : [verify.pageHas(isolatedWords(page))]),
    ];
    const line = escaped(`${verify.claims[kind]}: ${parts.join(' · ')}`);
    return verdict === 'differs' ? html`<li class="warning">${line}</li>` : html`<li>${line}</li>`;
  });
  return claims.length === 0
    ? NOTHING
    : html`<ul>
        ${claims}
      </ul>`;
}

function laterHtml({ citation, word }: LaterArticle, visit: Visit): Html {
  return html`<p>${escaped(visit.strings.verify.laterArticle(isolatedWords(word)))}</p>
    ${articleHtml(citation, visit)}`;
}
