import type { Notice } from '../../../domain/error.ts';
import type { UiStrings } from '../ui-strings.ts';
import type { Shown } from './shown.ts';

/** Outlets that are named to somebody who asked for one that does not exist. */
const KNOWN_OUTLETS = 10;

/** For each outlet that no article is from: that, and from which there are some. */
export function unknownOutlets(notices: readonly Notice[], { answers }: UiStrings, shown: Shown): string[] {
  return notices.flatMap(({ code, values }) =>
    code === 'outlet-unknown'
      ? [answers.outletUnknown(shown(values.outlet), values.known.slice(0, KNOWN_OUTLETS).map(shown))]
      : [],
  );
}
