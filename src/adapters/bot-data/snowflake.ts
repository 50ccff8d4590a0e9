import { z } from 'zod';

/** An id of Discord's (docs: reference#snowflakes). */
export const snowflake = z.string().regex(/^\d{17,20}$/u);
