import { z } from 'zod';
import { firstLineOf } from '../files/system-code.ts';

/** What is wrong with a file that could not be read: of one in another form only where it is wrong, since what is there may be private. */
export function wrongForm(error: unknown): string {
  return error instanceof z.ZodError
    ? error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')
    : firstLineOf(error);
}
