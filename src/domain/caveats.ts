import { CLAIM_KINDS, type ClaimKind, hasAllWords, type Turn, type VerifiedMessage } from './verification.ts';

/** Why words that an article has do not confirm a message. */
export type Caveat =
  /** The sentence that the words stand in turns their meaning. */
  | { readonly kind: 'turned'; readonly turns: readonly [Turn, ...Turn[]] }
  /** What the quote leaves out turns its meaning. */
  | { readonly kind: 'turned-by-omission'; readonly turns: readonly [Turn, ...Turn[]] }
  /** The article has the pieces of the quote in another order. */
  | { readonly kind: 'reversed' }
  /** More than a paragraph lies between two pieces of the quote. */
  | { readonly kind: 'far' }
  /** The message itself denies or questions its quote. */
  | { readonly kind: 'denied-by-message'; readonly denials: readonly [Turn, ...Turn[]] }
  /** The message says something of its quote that the page says otherwise. */
  | { readonly kind: 'claims-differ'; readonly claims: readonly [ClaimKind, ...ClaimKind[]] };

/** What a reader has to be told beside the verdict on the words, the gravest first; empty if there is nothing. */
export function caveatsOf(message: VerifiedMessage): readonly Caveat[] {
  return [
    ...turnedCaveats(message),
    ...elisionCaveats(message),
    ...denialCaveats(message),
    ...claimCaveats(message),
  ];
}

/** Whether an article has the words of a message and no caveat stands against them. */
export function isConfirmed(message: VerifiedMessage): boolean {
  return hasAllWords(message.verification) && caveatsOf(message).length === 0;
}

function turnedCaveats({ context }: VerifiedMessage): Caveat[] {
  const [first, ...others] = context?.turns ?? [];
  return first === undefined ? [] : [{ kind: 'turned', turns: [first, ...others] }];
}

function elisionCaveats({ verification }: VerifiedMessage): Caveat[] {
  if (verification.status !== 'elided') return [];
  const [first, ...others] = verification.omissions.flatMap(({ turns }) => turns);
  return [
    ...(first === undefined ? [] : [{ kind: 'turned-by-omission', turns: [first, ...others] } as const]),
    ...(verification.isReversed ? [{ kind: 'reversed' } as const] : []),
    ...(verification.isFar ? [{ kind: 'far' } as const] : []),
  ];
}

function denialCaveats({ denials: [first, ...others] }: VerifiedMessage): Caveat[] {
  return first === undefined ? [] : [{ kind: 'denied-by-message', denials: [first, ...others] }];
}

function claimCaveats({ attribution }: VerifiedMessage): Caveat[] {
  const [first, ...others] = CLAIM_KINDS.filter((kind) => attribution[kind].verdict === 'differs');
  return first === undefined ? [] : [{ kind: 'claims-differ', claims: [first, ...others] }];
}
