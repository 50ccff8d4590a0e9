import { z } from 'zod';
import { answerSchema } from '../../wire/schemas/answer-schema.ts';
import { articleSchema } from '../../wire/schemas/article-schema.ts';
import { problemSchema } from '../../wire/schemas/problem-schema.ts';
import {
  articleIdSchema,
  articleQuerySchema,
  askRequestSchema,
  verifyRequestSchema,
} from '../../wire/schemas/requests.ts';
import { verificationSchema } from '../../wire/schemas/verification-schema.ts';

/** A piece of JSON of the description. */
type Json = Readonly<Record<string, unknown>>;

/** What is wrong, by the status that says so. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The body is not JSON.',
  401: 'No token, or one that is not known.',
  403: 'A page of another site asks.',
  404: 'There is no such article, or it does not have the quote.',
  413: 'The body is too large.',
  415: 'The body is not application/json.',
  422: 'The JSON or a parameter is not as described, or the question has no letter in it.',
  429: 'Too many requests, or too many at the same time. Retry-After says when to try again.',
  503: 'The archive is not ready or busy. Retry-After says when to try again.',
};

/** The description of the JSON API (OpenAPI 3.1), made of the schemas that check requests and document answers. */
export function openApi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'isnad',
      version,
      summary: 'Verbatim quotes from an archive of articles.',
      description:
        'Answers consist of quotes and citations. Each quote is to the character as its page has it; isnad writes no sentence of its own about the world. Offsets count UTF-16 units. New keys may be added to answers at any time.',
    },
    security: [{ token: [] }],
    paths: {
      '/api/ask': {
        post: operation('ask', 'Answer a question by quoting articles', {
          body: 'AskRequest',
          answer: 'Answer',
          problems: [400, 401, 403, 413, 415, 422, 429, 503],
        }),
      },
      '/api/verify': {
        post: operation('verifyQuote', 'Check word for word whether the archive has a quote', {
          body: 'VerifyRequest',
          answer: 'Verification',
          problems: [400, 401, 403, 413, 415, 422, 429, 503],
        }),
      },
      '/api/articles/{id}': {
        get: {
          ...operation('getArticle', 'Show an article: its citation, and the paragraphs of a quote', {
            answer: 'Article',
            problems: [401, 403, 404, 422, 429, 503],
          }),
          parameters: [parameter('id', 'path', articleIdSchema), ...queryParameters()],
        },
      },
      '/api/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This description',
          responses: {
            200: {
              description: 'OpenAPI 3.1',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            ...problemResponses([401, 403, 429]),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of API_TOKENS. On the machine of the archive itself none is needed.',
        },
      },
      schemas: {
        AskRequest: jsonSchema(askRequestSchema),
        VerifyRequest: jsonSchema(verifyRequestSchema),
        Answer: jsonSchema(answerSchema),
        Verification: jsonSchema(verificationSchema),
        Article: jsonSchema(articleSchema),
        Problem: jsonSchema(problemSchema),
      },
    },
  };
}

type Told = { readonly body?: string; readonly answer: string; readonly problems: readonly number[] };

function operation(operationId: string, summary: string, { body, answer, problems }: Told): Json {
  return {
    ...{ operationId, summary },
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } } }),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: ref(answer) } } },
      ...problemResponses(problems),
    },
  };
}

function problemResponses(statuses: readonly number[]): Json {
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: PROBLEMS[status] ?? '', content }]),
  );
}

function queryParameters(): Json[] {
  return Object.entries(articleQuerySchema.shape).map(([name, schema]) => parameter(name, 'query', schema));
}

function parameter(name: string, place: 'path' | 'query', schema: z.ZodType): Json {
  const { description, ...rest } = jsonSchema(schema);
  return { name, in: place, required: place === 'path', description, schema: rest };
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function jsonSchema(schema: z.ZodType): Json {
  const described = Object.entries(z.toJSONSchema(schema, { io: 'input' }));
  // The description as a whole says which JSON Schema it is.
  return Object.fromEntries(described.filter(([key]) => key !== '$schema'));
}
