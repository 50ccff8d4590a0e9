import type { IsoDate } from '../../domain/article.ts';
import { cleanQuestion } from '../question/clean-question.ts';
import { asciiDigits } from '../letters/digits.ts';

/** The day that a person typed as `2024-12-31`, in digits of any script; null if it is no such day. */
export function readIsoDate(typed: string): IsoDate | null {
  // Copied from an Arabic page, a day has bidi marks about it; some keyboards give other hyphens.
  const value = asciiDigits(cleanQuestion(typed)).replaceAll(/[\u2010-\u2013\u2212]/gu, '-');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? (value as IsoDate) : null;
}
