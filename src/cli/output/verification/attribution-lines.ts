import { CLAIM_KINDS, type Attribution, type CheckedClaim } from '../../../domain/verification.ts';
import { printableLine } from '../printable.ts';
import { CLAIM_NAMES } from '../../../wire/verdict-line.ts';

/** One line for each thing that the message says of its quote: what was given, what the page has, and whether they agree. */
export function attributionLines(attribution: Attribution): string[] {
  return CLAIM_KINDS.flatMap((kind) => {
    const told = claimInWords(attribution[kind]);
    return told === null ? [] : [`    ${CLAIM_NAMES[kind]}: ${told}`];
  });
}

function claimInWords({ given, page, verdict }: CheckedClaim): string | null {
  const said = given === null ? '' : `given ${printableLine(given)}`;
  const known = page === null ? '' : `, the page: ${printableLine(page)}`;
  switch (verdict) {
    case 'agrees':
      return `${said}${known} (agrees)`;
    case 'differs':
      return `${said}${known} (differs)`;
    case 'silent':
      return `${said} (the page does not say)`;
    case 'unclaimed':
      return null;
  }
}
