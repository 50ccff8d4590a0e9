import { CLAIM_KINDS, type Attribution, type ClaimKind } from '../../../domain/verification.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';

/** UTF-16 units of what was given, and of what the page has. */
const MAX_CLAIM_CHARS = 80;

/** One line for each thing that the message says of its quote, what differs first; none if it says nothing. */
export function claimLines(attribution: Attribution, strings: UiStrings): string[] {
  const differs = (kind: ClaimKind): boolean => attribution[kind].verdict === 'differs';
  const inOrder = [...CLAIM_KINDS.filter(differs), ...CLAIM_KINDS.filter((kind) => !differs(kind))];
  return inOrder.flatMap((kind) => claimLine(kind, attribution, strings));
}

function claimLine(kind: ClaimKind, attribution: Attribution, { verify }: UiStrings): string[] {
  const { given, page, verdict } = attribution[kind];
  if (verdict === 'unclaimed') return [];
  const said = given === null ? null : shownLabel(given, MAX_CLAIM_CHARS);
  const known = page === null || page === given ? null : shownLabel(page, MAX_CLAIM_CHARS);
  const parts = [
    ...(said === null ? [] : [said]),
    verify.claimVerdicts[verdict],
    ...(known === null ? [] : [verify.pageHas(known)]),
  ];
  return [`- ${inDirectionOf(verify.exact, `${verify.claims[kind]}: ${parts.join(' · ')}`)}`];
}
