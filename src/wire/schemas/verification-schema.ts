import { z } from 'zod';
import { CLAIM_KINDS, TURN_KINDS } from '../../domain/verification.ts';
import { placeFields, spanFields } from './citation-schema.ts';

const place = { ...placeFields, ...spanFields };
const textAt = z.looseObject({ text: z.string(), ...place });
const turns = z.array(z.looseObject({ kind: z.enum(TURN_KINDS), text: z.string() }));

const claimSchema = z.looseObject({
  given: z.string().nullable().meta({ description: 'As the text says; null if it does not.' }),
  page: z.string().nullable().meta({ description: 'As the page says; null if it does not.' }),
  verdict: z.enum(['agrees', 'differs', 'silent', 'unclaimed']),
});

const status = z
  .enum(['exact', 'respelt', 'elided', 'altered', 'stitched', 'outside-article', 'not-found', 'too-short'])
  .meta({
    description:
      'exact: a page has it to the character. respelt: the same words, spelt otherwise. elided: all words, with what was left out marked. altered: other words, see differences. stitched: put together from several places. outside-article: in a headline list or caption. not-found: on no page. too-short: too few words to tell.',
  });

const ofAVerification = {
  status,
  differences: z.array(z.looseObject({ expected: z.string(), found: z.string() })).meta({
    description: 'If altered: the words of the page (expected), and those that were given (found).',
  }),
  matches: z.array(z.looseObject(place)).meta({ description: 'Where the words stand.' }),
  nearest: textAt
    .nullable()
    .optional()
    .meta({ description: 'If not found: the sentence that shares most words. It is no match.' }),
  quote: z
    .looseObject({ text: z.string(), start: z.int(), end: z.int() })
    .meta({ description: 'The words that were compared, and their place in the text that was sent.' }),
  context: z
    .looseObject({
      sentence: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      turns: turns.meta({
        description: 'What stands in front of the words in their clause and turns their meaning.',
      }),
      match: z.int().meta({ description: 'Which of matches all of this is told of.' }),
    })
    .nullable()
    .meta({ description: 'The sentence of the page that has the words, and its neighbours.' }),
  attribution: z
    .looseObject(Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, claimSchema])))
    .meta({ description: 'What the text says of the quote, held against the page.' }),
  later: z
    .array(z.looseObject({ ...place, word: z.string() }))
    .meta({ description: 'Later articles that correct, deny or update the one that has the quote.' }),
  omissions: z
    .array(z.looseObject({ left: z.string(), mark: z.string(), turns }))
    .meta({ description: 'If elided: what the page has in the place of each mark.' }),
  translation: z
    .looseObject({
      text: z.string(),
      ...place,
      differences: z.array(
        z.looseObject({ kind: z.enum(['number', 'name', 'negation']), given: z.string(), page: z.string() }),
      ),
    })
    .nullable()
    .meta({ description: 'If not found: a sentence in another language that it may translate.' }),
  absentLanguage: z
    .string()
    .nullable()
    .meta({ description: 'Language of the quote, if no article is in it.' }),
  reversed: z
    .boolean()
    .optional()
    .meta({ description: 'If elided: the page has the pieces in another order.' }),
  far: z
    .boolean()
    .optional()
    .meta({ description: 'If elided: more than a paragraph was left out in one place.' }),
  unfound: z
    .array(z.string())
    .optional()
    .meta({ description: 'If stitched: words between the pieces that no page has.' }),
  place: z
    .looseObject({ text: z.string(), ...spanFields })
    .optional()
    .meta({ description: 'If outside of articles: where.' }),
  denials: z
    .array(z.looseObject({ kind: z.enum(TURN_KINDS), text: z.string() }))
    .meta({ description: 'Words of the text with which it denies or questions the quote itself.' }),
  version: z
    .looseObject({
      status: z.enum(['exact', 'respelt']),
      fetchedAt: z.string().nullable(),
      page: z.string(),
      file: z.string(),
      text: z.string(),
      ...placeFields,
      ...{ start: z.int(), end: z.int() },
    })
    .nullable()
    .meta({ description: 'An older form of a page that has the words which no article has.' }),
  versionsUnread: z.boolean().meta({
    description:
      'Whether no article has the words, and older forms of pages that may have them could not be read.',
  }),
};

const otherSchema = z.looseObject({
  line: z.int(),
  column: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  agrees: z.boolean().nullable().meta({ description: 'null: too few words to be checked.' }),
  ...z.object(ofAVerification).partial().shape,
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
});

/** The JSON that `messageJson` makes. Further keys may come; programs should pass over those that they do not know. */
export const verificationSchema = z
  .looseObject({
    ...ofAVerification,
    others: z.array(otherSchema).meta({ description: 'Further quotations in the text, each by itself.' }),
  })
  .meta({ description: 'A quote held against every page of the archive, word for word.' });
