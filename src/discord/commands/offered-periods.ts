import type { IsoDate } from '../../domain/article.ts';
import { type Period, typedPeriod } from '../../text/dates/typed-period.ts';
import { fold } from '../../text/letters/fold.ts';
import { UI_LANGUAGES } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';

/** Periods that are always offered where a date is typed, each as `typedPeriod` reads it. */
export const OFFERED_PERIODS = {
  thisMonth: 'this month',
  lastMonth: 'last month',
  thisYear: 'this year',
  lastYear: 'last year',
} as const satisfies Record<keyof UiStrings['periods'], string>;

/**
 * An offered period that somebody typed by its name, in any language, instead of choosing it. A name by itself is often in another
 * form than in a question: "letzter Monat", "letzten Monat". Null for anything else.
 *
 * @param today the periods count from it
 */
export function offeredPeriod(typed: string, today: IsoDate): Period | null {
  const wanted = fold(typed).trim();
  for (const language of UI_LANGUAGES) {
    const { periods } = stringsFor(language);
    for (const [key, words] of Object.entries(OFFERED_PERIODS)) {
      if (fold(periods[key as keyof typeof OFFERED_PERIODS]).trim() === wanted)
        return typedPeriod(words, today);
    }
  }
  return null;
}
