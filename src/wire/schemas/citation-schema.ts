import { z } from 'zod';
import { GENRES } from '../../domain/article.ts';

const unknown = 'null where the page does not say';

/** What an article says of itself. */
export const placeFields = {
  articleId: z
    .string()
    .meta({ description: 'Id of the article; it stays the same when the index is made anew.' }),
  title: z
    .string()
    .nullable()
    .meta({ description: `Headline; ${unknown}.` }),
  outlet: z
    .string()
    .nullable()
    .meta({ description: `Who published it; ${unknown}.` }),
  publishedAt: z
    .string()
    .nullable()
    .meta({ description: `Day of publication, as YYYY-MM-DD; ${unknown}.` }),
  url: z
    .string()
    .nullable()
    .meta({ description: `Address of the page; ${unknown}.` }),
};

/** Where a text stands. */
export const spanFields = {
  source: z.string().meta({ description: 'The page: its path in the corpus.' }),
  start: z.int().meta({ description: 'First character of it in the text of the page, in UTF-16 units.' }),
  end: z.int().meta({ description: 'Where it ends, exclusive.' }),
};

export const genreField = {
  genre: z
    .enum(GENRES)
    .optional()
    .meta({ description: 'Left out where the page does not say that the article is one of these.' }),
};

/** An article that is named without a text of it. */
export const namedArticleSchema = z.looseObject({ ...placeFields, ...genreField });
