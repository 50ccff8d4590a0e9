import { at } from '../../domain/at.ts';
import { overlaps } from '../../domain/span.ts';
import {
  type Attribution,
  type Claims,
  type FoundText,
  placesOf,
  type Verification,
} from '../../domain/verification.ts';
import { checkClaims, type ClaimDeps } from './attribution/check-claims.ts';
import type { Tellings } from './told-of-each.ts';

/** The one place of a quote that everything is told of: what stands around it, what came later, and the claims. */
export type ChosenPlace = {
  readonly place: FoundText;
  /** Told of that place. */
  readonly verification: Verification;
  readonly attribution: Attribution;
};

/** What a message says, and where the words stand of which it says that: the quote, or a part of it. */
export type Said = { readonly claims: Claims; readonly places: readonly FoundText[] };

/**
 * Chooses among the places of a quote the one whose article agrees best with what the message says; where it says nothing, or several
 * agree alike, the first of them. Null where the quote has no place in an article.
 */
export function chosenPlace(
  deps: ClaimDeps,
  tellings: Tellings,
  { claims, places }: Said,
): ChosenPlace | null {
  const [first, ...others] = candidatesOf(tellings).flatMap((candidate) =>
    saidAt(candidate.place, places).map((said) => ({ ...candidate, said })),
  );
  if (first === undefined) return null;
  const { attribution, position } = checkClaims(deps, claims, [
    first.said,
    ...others.map(({ said }) => said),
  ]);
  const { place, verification } = at([first, ...others], position);
  return { place, verification, attribution };
}

type Candidate = Pick<ChosenPlace, 'place' | 'verification'>;

/** A stitched quote stands at several places at once, in the order of the quote; any other at the first of its matches. */
function candidatesOf(tellings: Tellings): Candidate[] {
  return tellings.flatMap((verification) => {
    const places = placesOf(verification);
    const own = verification.status === 'stitched' ? places : places.slice(0, 1);
    return own.map((place) => ({ place, verification }));
  });
}

/** Where the words that are spoken of stand at a place: within it, else in its article, else they are the place itself. */
function saidAt(place: FoundText, places: readonly FoundText[]): readonly FoundText[] {
  const inArticle = places.filter(({ citation }) => isSameArticle(citation, place.citation));
  const within = inArticle.filter(({ citation }) => overlaps(citation.span, place.citation.span));
  return [within, inArticle, [place]].find((some) => some.length > 0) ?? [];
}

function isSameArticle(one: FoundText['citation'], other: FoundText['citation']): boolean {
  return one.source === other.source && one.articleId === other.articleId;
}
