import type { Genre } from '../../src/domain/article.ts';
import {
  type ClaimKind,
  type ClaimVerdict,
  type Verification,
  type VerifiedMessage,
  placesOf,
} from '../../src/domain/verification.ts';

/** What a verified message must say; what is not named may be anything. Texts of pages are compared without their line breaks. */
export type Wanted = {
  readonly status: readonly Verification['status'][];
  /** What each claim comes to. @property page a part of what the page has */
  readonly claims?: Readonly<
    Partial<Record<ClaimKind, { readonly verdict: ClaimVerdict; readonly page?: string }>>
  >;
  /** A word that turns the meaning, as the page has it. */
  readonly turn?: string;
  /** What was left out, in order; as text, or as a number of words. Empty where something was put in. */
  readonly omitted?: readonly (string | number)[];
  /** Some of the differences. */
  readonly differences?: readonly { readonly expected: string; readonly found: string }[];
  /** A part of what no page has with the pieces of a stitched quote. */
  readonly unfound?: string;
  readonly later?: { readonly date: string; readonly word: string };
  readonly genre?: Genre;
  /** A part of the sentence that a quote may translate. */
  readonly translates?: string;
};

/** What is otherwise than it is wanted; empty if nothing is. */
export function faultsOf(wanted: Wanted, verified: VerifiedMessage): string[] {
  const { verification } = verified;
  const status = wanted.status.includes(verification.status)
    ? []
    : [`status ${verification.status}, not ${wanted.status.join(' or ')}`];
  return [
    ...status,
    ...claimFaults(wanted, verified),
    ...wordFaults(wanted, verification),
    ...placeFaults(wanted, verified),
  ];
}

function claimFaults({ claims = {} }: Wanted, { attribution }: VerifiedMessage): string[] {
  return (Object.keys(claims) as ClaimKind[]).flatMap((kind) => {
    const { verdict, page } = claims[kind] ?? { verdict: 'unclaimed' };
    const told = attribution[kind];
    const isSo = told.verdict === verdict && (page === undefined || told.page?.includes(page) === true);
    return isSo
      ? []
      : [`${kind} ${told.verdict} (${told.page ?? 'no page'}), not ${verdict} (${page ?? 'any'})`];
  });
}

function wordFaults({ omitted, differences, unfound }: Wanted, verification: Verification): string[] {
  const left = verification.status === 'elided' ? verification.omissions.map((one) => plain(one.left)) : [];
  const differing =
    verification.status === 'altered'
      ? verification.differences.map(({ expected, found }) => ({ expected: plain(expected), found }))
      : [];
  const more = verification.status === 'stitched' ? verification.unfound : [];
  const isLeft =
    omitted === undefined ||
    (left.length === omitted.length &&
      omitted.every((one, i) => left[i] === one || left[i]?.split(' ').length === one));
  return [
    ...(isLeft ? [] : [`left out ${JSON.stringify(left)}, not ${JSON.stringify(omitted)}`]),
    ...((differences ?? []).every((one) => differing.some((it) => JSON.stringify(it) === JSON.stringify(one)))
      ? []
      : [`differs ${JSON.stringify(differing)}`]),
    ...(unfound === undefined || more.some((one) => one.includes(unfound))
      ? []
      : [`on no page ${JSON.stringify(more)}, not ${unfound}`]),
  ];
}

function placeFaults({ turn, later, genre, translates }: Wanted, verified: VerifiedMessage): string[] {
  const { verification, context, translation } = verified;
  const turns = context?.turns.map(({ text }) => text) ?? [];
  const laterOnes = verified.later.map(({ citation, word }) => `${citation.publishedAt ?? ''} ${word}`);
  const genres = placesOf(verification).map(({ citation }) => citation.genre);
  const sentence = translation?.sentence.text ?? '';
  return [
    ...(turn === undefined || turns.some((one) => one.includes(turn))
      ? []
      : [`turned by ${JSON.stringify(turns)}, not ${turn}`]),
    ...(later === undefined || laterOnes.includes(`${later.date} ${later.word}`)
      ? []
      : [`later ${JSON.stringify(laterOnes)}`]),
    ...(genre === undefined || genres.includes(genre) ? [] : [`not told to be ${genre}`]),
    ...(translates === undefined || plain(sentence).includes(translates) ? [] : [`translates "${sentence}"`]),
  ];
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
