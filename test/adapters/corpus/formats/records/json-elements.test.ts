import { describe, expect, it } from 'vitest';
import { jsonElements } from '../../../../../src/adapters/corpus/formats/records/json-elements.ts';

async function elements(json: string, depth: number, limit = 100): Promise<unknown[]> {
  const found: unknown[] = [];
  async function* pieces(): AsyncGenerator<Buffer> {
    for (const byte of Buffer.from(json)) yield await Promise.resolve(Buffer.of(byte));
  }
  for await (const { path, bytes } of jsonElements(pieces(), (at) => at.length < depth, limit)) {
    found.push([path.join('/'), bytes === 'too-long' ? bytes : Buffer.from(bytes).toString()]);
  }
  return found;
}

describe('JSON cut into its values', () => {
  it.each<[string, string, number, unknown[]]>([
    ['a list', '[1, "a,]", {"b":[2]}]', 1, [['0', '1'], ['1', '"a,]"'], ['2', '{"b":[2]}']]],
    ['an object', String.raw`{"a\"":"\\","b" : true }`, 1, [['a"', String.raw`"\\"`], ['b', 'true']]],
    ['lists in objects', '{"a":[ ],"b":[{"c":1},2]}', 2, [['b/0', '{"c":1}'], ['b/1', '2']]],
    ['values one after another', '{"a":1}\n{"b":2} 3', 0, [['', '{"a":1}'], ['', '{"b":2}'], ['', '3']]],
    ['a value beyond the limit', `["${'x'.repeat(200)}",1]`, 1, [['0', 'too-long'], ['1', '1']]],
  ])('%s', async (_, json, depth, found) => {
    expect(await elements(json, depth)).toEqual(found);
  });

  it.each([
    ['that breaks off', '[1,{"a"', 'it breaks off'],
    ['of which a bracket is wrong', '[1}', 'it is not JSON at byte 2'],
    ['without a comma', '["a" "b"]', 'it is not JSON at byte 5'],
    ['with a comma too many', '[1,]', 'it is not JSON at byte 3'],
    ['with a key that is no text', '{1:2}', 'it is not JSON at byte 1'],
    ['with an endless key', `{"${'k'.repeat(20_000)}":1}`, 'it has a key of more than 10000 bytes'],
  ])('%s is told', async (_, json, problem) => {
    await expect(elements(json, 1)).rejects.toThrow(problem);
  });
});
