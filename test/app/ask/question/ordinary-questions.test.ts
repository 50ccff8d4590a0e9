import { describe, expect, it } from 'vitest';
import { addressIn } from '../../../../src/app/ask/question/addressed-articles.ts';
import { namedSource } from '../../../../src/retrieval/query/source/named-source.ts';
import { questionTime } from '../../../../src/text/dates/question-time.ts';
import { declinedRequest } from '../../../../src/text/question/declined-request.ts';
import { listingRequest } from '../../../../src/text/question/listing-request.ts';
import { questionOrder } from '../../../../src/text/question/question-order.ts';
import { questionParts } from '../../../../src/text/question/question-parts.ts';
import { sourceLanguage } from '../../../../src/text/question/source-language.ts';
import { withoutNoise } from '../../../../src/text/question/without-noise.ts';
import { ORDINARY } from './ordinary-questions.ts';

const OUTLETS = ['Harbour Gazette', 'وكالة الضفاف', 'Береговой вестник', 'خبرگزاری ساحل', 'Coast Daily'].map(
  (outlet) => ({ outlet, names: [] }),
);

/** What the readers of a question find in it, by their names; nothing where it is an ordinary one. */
function understoodIn(question: string): Readonly<Record<string, unknown>> {
  const heard = withoutNoise(question);
  const found = {
    time: questionTime(question, '2026-11-29'),
    source: namedSource(question, OUTLETS),
    language: sourceLanguage(question),
    order: questionOrder(question),
    declined: declinedRequest(question),
    listing: listingRequest(question),
    address: addressIn(question),
    noise: heard === question ? null : heard,
    parts: questionParts(question).length === 1 ? null : questionParts(question),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

describe.each(Object.entries(ORDINARY))('an ordinary question in %s', (_, questions) => {
  it.each(questions)('%s: nothing is understood', (question) => {
    expect(understoodIn(question)).toEqual({});
  });
});
