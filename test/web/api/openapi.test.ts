import { expect, it } from 'vitest';
import { MAX_QUESTION_CHARS, MAX_QUOTES } from '../../../src/app/limits.ts';
import { openApi } from '../../../src/web/api/openapi.ts';

const text = JSON.stringify(openApi('1.2.3'));

it('describes the three operations, by the limits that hold', () => {
  const { paths, components, info } = JSON.parse(text) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    components: { schemas: Record<string, { properties: Record<string, object> }> };
    info: { version: string };
  };
  expect(info.version).toBe('1.2.3');
  expect(Object.entries(paths).map(([path, methods]) => [path, ...Object.keys(methods)])).toEqual([
    ['/api/ask', 'post'],
    ['/api/verify', 'post'],
    ['/api/articles/{id}', 'get'],
    ['/api/openapi.json', 'get'],
  ]);
  expect(components.schemas['AskRequest']?.properties).toMatchObject({
    question: { maxLength: MAX_QUESTION_CHARS },
    limit: { maximum: MAX_QUOTES },
  });
  const statuses = Object.keys(paths['/api/ask']?.['post']?.responses ?? {});
  expect(statuses).toEqual(['200', '400', '401', '403', '413', '415', '422', '429', '503']);
});

it('names no schema that it does not have', () => {
  const named = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/gu)].map(([, name]) => name));
  const { components } = JSON.parse(text) as { components: { schemas: object } };
  expect([...named].sort()).toEqual(Object.keys(components.schemas).sort());
});
