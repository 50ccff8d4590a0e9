import { z } from 'zod';
import { genreField, namedArticleSchema, placeFields, spanFields } from './citation-schema.ts';

const cited = {
  id: z.string().meta({ description: 'Id of the quote, of 14 characters.' }),
  text: z.string().meta({ description: 'The quote, to the character as the page has it.' }),
  ...placeFields,
  ...spanFields,
};

const alsoIn = z.array(namedArticleSchema).optional().meta({ description: 'Articles with the same words.' });

const quoteSchema = z.looseObject({
  ...cited,
  evidence: z
    .number()
    .meta({ description: 'Estimated probability, 0 to 1, that the quote answers the question.' }),
  alsoIn,
  variants: z
    .array(z.looseObject({ ...cited, alsoIn, ...genreField }))
    .optional()
    .meta({ description: 'What near copies of the article say in its place.' }),
  moreVariants: z.int().optional().meta({ description: 'Number of further wordings.' }),
  marked: z.looseObject({ start: z.int(), end: z.int() }).optional().meta({
    description: 'The clause of a long quote with most of the words of the question: offsets in text.',
  }),
  ...genreField,
});

const day = z.string().nullable();

/** The JSON that `answerJson` makes. Further keys may come; programs should pass over those that they do not know. */
export const answerSchema = z
  .looseObject({
    question: z.string().meta({ description: 'The question as it was sent.' }),
    language: z.string().meta({ description: 'Language of the question, ISO 639-1, or und.' }),
    status: z.enum(['answered', 'abstained']).meta({
      description:
        'abstained: the archive does not answer the question. Nothing in closest or nearest is an answer.',
    }),
    quotes: z.array(quoteSchema).meta({ description: 'Quotes that answer the question, best first.' }),
    nearest: z.array(namedArticleSchema).meta({ description: 'If abstained, headlines near the question.' }),
    generation: z.string().meta({ description: 'Which index answered.' }),
    tookMs: z.number(),
    limitedBy: z
      .array(z.enum(['outlets', 'dates']))
      .optional()
      .meta({ description: 'Limits without which something would have been found.' }),
    closest: z
      .array(quoteSchema)
      .meta({ description: 'If abstained, quotes that come closest. They are not answers.' }),
    understood: z
      .looseObject({
        from: day,
        to: day,
        outlet: z.string().nullable(),
        language: z.string().nullable(),
        order: z.enum(['newest', 'oldest']).nullable(),
        removed: z.array(z.string()),
        lunar: z.boolean().optional(),
      })
      .meta({ description: 'What the question said besides its subject, and how that limited the quotes.' }),
    declined: z
      .enum(['translate', 'summarise', 'count', 'list', 'opinion', 'write'])
      .optional()
      .meta({ description: 'What the question asks for that isnad does not do.' }),
    listing: z.boolean().optional().meta({
      description: 'true: the quotes are what there is on the subject; nothing judged whether they answer.',
    }),
    parts: z
      .array(z.looseObject({ question: z.string(), quotes: z.array(z.string()) }))
      .optional()
      .meta({ description: 'The questions of a message that asks several, with the ids of their quotes.' }),
  })
  .meta({ description: 'Quotes that answer a question, or that nothing does.' });
