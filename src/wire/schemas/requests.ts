import { z } from 'zod';
import { DEFAULT_QUOTES, MAX_QUESTION_CHARS, MAX_QUOTE_CHARS, MAX_QUOTES } from '../../app/limits.ts';
import type { IsoDate } from '../../domain/article.ts';
import { STRICTNESSES } from '../../domain/ports/answer-scorer.ts';
import { readIsoDate } from '../../text/dates/iso-date.ts';

/** UTF-16 units of an outlet's name, and of an id. */
const MAX_NAME_CHARS = 200;
const MAX_ID_CHARS = 100;

const DAY = 'a day such as 2024-12-31';

function day(description: string) {
  return z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, DAY)
    .refine((value): value is IsoDate => readIsoDate(value) === value, DAY)
    .optional()
    .meta({ description, format: 'date', examples: ['2024-12-31'] });
}

/** What `ask` takes. Keys that it does not have are refused, since a misspelt limit must not be passed over. */
export const askRequestSchema = z
  .strictObject({
    question: z
      .string()
      .min(1)
      .max(MAX_QUESTION_CHARS)
      .meta({
        description: 'A question in any language, with at least one letter or digit.',
        examples: ['What did Xi promise Putin?'],
      }),
    from: day('Quote only articles from this day on. Undated articles are left out.'),
    to: day('Quote only articles up to this day.'),
    outlet: z
      .string()
      .regex(/\S/u, 'a name')
      .max(MAX_NAME_CHARS)
      .optional()
      .meta({ description: 'Quote only articles of this outlet: its name, or whole words of it.' }),
    limit: z.int().min(1).max(MAX_QUOTES).default(DEFAULT_QUOTES).meta({ description: 'Most quotes.' }),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/u, 'a language tag such as ar or pt-BR')
      .optional()
      .meta({
        description:
          'Language of whoever asks, as a tag such as ar or pt-BR. It decides where the words of the question may be of several languages, and limits nothing.',
      }),
    strictness: z.enum(STRICTNESSES).optional().meta({
      description:
        'How readily to answer: strict errs least, eager misses least. Left out: the setting of the archive.',
    }),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'a day up to that of "to"',
  });

/** What `verify` takes. */
export const verifyRequestSchema = z.strictObject({
  text: z.string().min(1).max(MAX_QUOTE_CHARS).meta({
    description:
      'A quote of three words or more, alone or with what is said of it: who said it, which outlet, when, the address.',
  }),
});

/** How an article is named in an address. */
export const articleIdSchema = z
  .string()
  .min(1)
  .max(MAX_ID_CHARS)
  .meta({ description: 'Id of the article (articleId).' });

/** What may be asked of an article. */
export const articleQuerySchema = z.strictObject({
  quote: z.string().min(1).max(MAX_QUOTE_CHARS).optional().meta({
    description:
      'A quote of the article, by its id or by its words to the character. Its paragraphs are shown.',
  }),
});

export type AskRequest = z.output<typeof askRequestSchema>;
export type VerifyRequest = z.output<typeof verifyRequestSchema>;
