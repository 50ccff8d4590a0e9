import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { showArticle } from '../../../src/app/read/show-article.ts';
import { verifiedBeside } from '../../../src/app/verify/draft/verified-beside.ts';
import { answerJson } from '../../../src/wire/answer-json.ts';
import { articleJson } from '../../../src/wire/article-json.ts';
import { messageJson } from '../../../src/wire/message-json.ts';
import { answerSchema } from '../../../src/wire/schemas/answer-schema.ts';
import { articleSchema } from '../../../src/wire/schemas/article-schema.ts';
import { verificationSchema } from '../../../src/wire/schemas/verification-schema.ts';
import { CALL, quote, STATEMENT } from '../../discord/render/samples.ts';
import { replyOf } from '../../discord/fake-context.ts';
import { engineOf } from '../../web/open-room.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** Paths of the keys of a value that its schema does not describe. */
function undescribed(value: unknown, schema: Schema, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  const shape = schema.anyOf?.find(({ properties, items }) => (properties ?? items) !== undefined) ?? schema;
  if (Array.isArray(value)) return value.flatMap((one) => undescribed(one, shape.items ?? {}, `${path}[]`));
  return Object.entries(value).flatMap(([key, inner]) => {
    const described = shape.properties?.[key];
    return described === undefined ? [`${path}.${key}`] : undescribed(inner, described, `${path}.${key}`);
  });
}

function fits(schema: z.ZodType, json: object): void {
  const value: unknown = JSON.parse(JSON.stringify(json));
  expect(schema.safeParse(value).error).toBeUndefined();
  expect(undescribed(value, z.toJSONSchema(schema) as Schema)).toEqual([]);
}

describe('the schemas describe every key that is given', () => {
  it('of answers, with all that seldom applies', async () => {
    fits(answerSchema, answerJson(await engine.ask('ماذا بحث بوتين ورئيسي في 2023؟', {}, 3)));
    const [variant] = [{ ...quote('Other words', { genre: 'denial' }), alsoIn: [quote('x').citation] }];
    const full = {
      ...quote('A long quote', { genre: 'opinion' }),
      ...{ alsoIn: [quote('x').citation], variants: [variant] as const, moreVariants: 2 },
      marked: { start: 0, end: 6 },
    };
    const rare = { limitedBy: ['dates', 'outlets'], declined: 'count', isListing: true } as const;
    const parts = [{ question: 'Who?', quotes: [full.id] }];
    fits(answerSchema, answerJson(replyOf({ kind: 'answered', quotes: [full] }, { ...rare, parts })));
    const nearest = [quote('x', { genre: 'correction' }).citation];
    fits(answerSchema, answerJson(replyOf({ kind: 'abstained', nearest, closest: [full] })));
  });

  it.each([
    ['exact', CALL],
    ['altered', CALL.replace('هاتفي', 'مباشر')],
    ['elided', `${CALL.slice(0, 40)} … ${CALL.slice(-60)}`],
    ['stitched', `${CALL.split(' ').slice(2, 12).join(' ')} ${STATEMENT.split(' ').slice(3, 13).join(' ')}`],
    ['not-found', 'some words that no page of them has'],
    ['too-short', 'بوتين'],
    ['with others', `قال بوتين: "${CALL}" وقال "سنعود غدا إلى هذه القرية الصغيرة"`],
  ])('of verifications: %s', async (_, text) => {
    const verified = await engine.verifier.verify(text);
    const beside = await verifiedBeside(text, verified, (message, reading) =>
      engine.verifier.verify(message, {}, reading),
    );
    fits(verificationSchema, messageJson(verified, beside));
  });

  it('of articles, in whole and in part', async () => {
    const reply = await engine.ask('ماذا بحث بوتين؟', {}, 1);
    const [found] = reply.answer.kind === 'answered' ? reply.answer.quotes : [];
    const articleId = found?.citation.articleId ?? '';
    for (const named of [null, found?.id ?? null]) {
      const request = { articleId, quote: named, mayReadAll: named === null };
      fits(articleSchema, articleJson(showArticle(engine, request)));
    }
  });
});
