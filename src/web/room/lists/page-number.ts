import { z } from 'zod';
import { Refusal } from '../../refusal.ts';

const NUMBER = z.string().regex(/^[1-9]\d{0,8}$/u);

/**
 * The page of a list that an address names, from 1; the first where it names none.
 *
 * @throws Refusal `no-page` for what is no number of a page
 */
export function pageNumber(sent: string | undefined): number {
  if (sent === undefined) return 1;
  const read = NUMBER.safeParse(sent);
  if (!read.success) throw new Refusal({ kind: 'no-page' });
  return Number(read.data);
}
