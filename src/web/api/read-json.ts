import type { z } from 'zod';
import { failure, type IsnadError } from '../../domain/error.ts';
import { boundedBody } from '../door/bounded-body.ts';

const JSON_TYPE = 'application/json';

/**
 * Reads the body of a request as JSON of a shape.
 *
 * @throws `media-type-unknown`, `body-too-large`, `body-unreadable`; what `fitted` throws
 */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const type = request.headers.get('content-type') ?? '';
  if (type.split(';')[0]?.trim().toLowerCase() !== JSON_TYPE) {
    throw failure('media-type-unknown', { given: type.slice(0, 100), expected: JSON_TYPE });
  }
  return fitted(schema, parsed(await boundedBody(request)));
}

/** @throws `body-unreadable` */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What Node says of broken JSON repeats pieces of it.
    const problem = text.trim() === '' ? 'it is empty' : 'it cannot be parsed';
    throw failure('body-unreadable', { problem }, error);
  }
}

/**
 * A value of a shape.
 *
 * @throws `question-empty`, `question-too-long`, `quote-empty`, `quote-too-long`; `request-invalid`, naming the first field that is
 * wrong
 */
export function fitted<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw new RangeError('a value was refused without a reason');
  throw (
    lengthFailure(issue, value) ??
    failure('request-invalid', { field: fieldOf(issue), problem: problemOf(issue) })
  );
}

/** Lengths have codes of their own, which every door of isnad uses. */
function lengthFailure(issue: z.core.$ZodIssue, value: unknown): IsnadError | null {
  const [key] = issue.path;
  const what = key === 'question' ? 'question' : key === 'text' ? 'quote' : null;
  if (what === null) return null;
  if (issue.code === 'too_small') return failure(`${what}-empty`, {});
  if (issue.code !== 'too_big') return null;
  const given = (value as Readonly<Record<string, unknown>>)[String(key)];
  return failure(`${what}-too-long`, { length: String(given).length, limit: Number(issue.maximum) });
}

function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map(String).join('.').slice(0, 200);
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'there is no such field';
    case 'invalid_type':
      return `expected ${issue.expected === 'int' ? 'a whole number' : issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return `expected ${issue.message}`;
  }
}
