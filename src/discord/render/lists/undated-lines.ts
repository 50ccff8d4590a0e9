import type { UiStrings } from '../../locales/ui-strings.ts';
import { inOwnDirection } from '../message/plain-label.ts';

/** That a time leaves articles out because they have no date: one line, none where it leaves out none. */
export function undatedLines(leftOut: number, { answers }: UiStrings): string[] {
  return leftOut === 0 ? [] : [`-# ${inOwnDirection(answers.undatedLeftOut(leftOut))}`];
}
