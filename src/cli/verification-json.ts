import type { Citation } from '../domain/answer.ts';
import type { Verification } from '../domain/verification.ts';

/** The object of the command-line contract: key order and names are relied upon by other programs. */
export function verificationJson(verification: Verification): object {
  const { status } = verification;
  return {
    status,
    differences: status === 'altered' ? verification.differences : [],
    matches: 'matches' in verification ? verification.matches.map(({ citation }) => placeJson(citation)) : [],
    // Beside the contract, and no match: the sentence that shares most words.
    ...(status === 'not-found'
      ? {
          nearest:
            verification.nearest === null
              ? null
              : { text: verification.nearest.text, ...placeJson(verification.nearest.citation) },
        }
      : {}),
  };
}

function placeJson({ articleId, title, outlet, publishedAt, url, source, span }: Citation): object {
  return { articleId, title, outlet, publishedAt, url, source, start: span.start, end: span.end };
}
