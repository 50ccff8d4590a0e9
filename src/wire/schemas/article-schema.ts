import { z } from 'zod';
import { genreField, placeFields, spanFields } from './citation-schema.ts';

const slice = z.looseObject({
  text: z.string().meta({ description: 'To the character as the page has it.' }),
  start: spanFields.start,
  end: spanFields.end,
});

/** The JSON that `articleJson` makes. */
export const articleSchema = z
  .looseObject({
    ...placeFields,
    ...spanFields,
    sha256: z.string().meta({ description: 'SHA-256 of the stored text of the page, in hexadecimal.' }),
    generation: z.string().meta({ description: 'Which index has it.' }),
    shown: z.enum(['whole', 'around-quote', 'citation']).meta({
      description:
        'whole: all paragraphs. around-quote: those of the quote and their neighbours, cut to whole sentences near it. citation: none; name a quote.',
    }),
    quote: slice
      .extend({ id: z.string() })
      .nullable()
      .meta({ description: 'The quote that was named; null if none was.' }),
    paragraphs: z.array(slice).meta({ description: 'Paragraphs of the article in their order.' }),
    ...genreField,
  })
  .meta({ description: 'What an article says of itself, and as much of its text as may be shown.' });
