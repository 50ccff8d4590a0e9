import type { FoundText, Verification } from '../../domain/verification.ts';

/** A verdict, told of one of its places after another: what it says is true of the first of its matches. The nearest is first. */
export type Tellings = readonly [Verification, ...Verification[]];

/** Of several places that have a quote alike, each with what is to be told of it. */
export type ToldPlace<T> = { readonly place: FoundText; readonly told: T };

/** Tells of each place for itself. The other places stand behind it in their order. */
export function toldOfEach<T extends object>(
  [first, ...others]: readonly [ToldPlace<T>, ...ToldPlace<T>[]],
  mostMatches: number,
): readonly [WithMatches<T>, ...WithMatches<T>[]] {
  const named = [first, ...others.slice(0, mostMatches - 1)];
  const telling = ({ place, told }: ToldPlace<T>): WithMatches<T> => ({
    ...told,
    matches: [place, ...named.flatMap((one) => (one.place === place ? [] : [one.place]))],
  });
  return [telling(first), ...named.slice(1).map(telling)];
}

type WithMatches<T> = T & { readonly matches: readonly [FoundText, ...FoundText[]] };
