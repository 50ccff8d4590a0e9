import type { FoundText } from '../domain/verification.ts';

/** Places in their order, each once: the sections of a long page overlap. */
export function distinctPlaces(places: readonly FoundText[]): FoundText[] {
  const known = new Map<string, FoundText>();
  for (const place of places) {
    const { source, span } = place.citation;
    const key = `${span.start} ${span.end} ${source}`;
    if (!known.has(key)) known.set(key, place);
  }
  return [...known.values()];
}
