import type {
  Attribution,
  CheckedClaim,
  FoundText,
  QuoteContext,
  Verification,
  VerifiedMessage,
} from '../../src/domain/verification.ts';

const UNCLAIMED: CheckedClaim = { given: null, page: null, verdict: 'unclaimed' };

/** A verified message of which only this is known. */
export function verifiedAs(
  verification: Verification,
  changes: Partial<VerifiedMessage> = {},
): VerifiedMessage {
  return {
    quote: { text: 'some words here', span: { start: 0, end: 15 } },
    ...{ verification, context: null, attribution: claiming({}), denials: [], later: [] },
    ...{ translation: null, absentLanguage: null },
    ...changes,
  };
}

/** A message that says this of its quote, and no more. */
export function claiming(claims: Partial<Attribution>): Attribution {
  const nothing = {
    speaker: UNCLAIMED,
    outlet: UNCLAIMED,
    date: UNCLAIMED,
    url: UNCLAIMED,
    headline: UNCLAIMED,
  };
  return { ...nothing, ...claims };
}

/** Words within a sentence, which are between two bars in `marked`; nothing turns them. */
export function contextOf(
  { citation }: FoundText,
  marked: string,
  changes: Partial<QuoteContext> = {},
): QuoteContext {
  const [ahead = '', words = '', behind = ''] = marked.split('|');
  return {
    sentence: {
      text: `${ahead}${words}${behind}`,
      citation: {
        ...citation,
        span: { start: citation.span.start - ahead.length, end: citation.span.end + behind.length },
      },
    },
    marked: { start: ahead.length, end: ahead.length + words.length },
    ...{ before: null, after: null, turns: [] },
    ...changes,
  };
}
