import type { IsoDate } from '../domain/article.ts';
import type { Draft } from './draft.ts';

/** The day that the date lines above the body state, else those below it, else the dateline. */
export function dateOf({ dates, innerDates, datesBelow, dateline }: Draft): IsoDate | null {
  const timeline = innerDates.length > 1;
  for (const stated of [dates, timeline ? [] : datesBelow, timeline ? [] : innerDates]) {
    const [day, ...others] = new Set(stated.filter((date) => date !== null));
    // Of two days nobody says which is that of publication.
    if (day !== undefined) return others.length === 0 ? day : null;
  }
  return dateline?.date ?? null;
}
