import { expect, it } from 'vitest';
import { failure, IsnadError, notice } from '../../src/domain/error.ts';

it('is a code with its values, which a log line tells in one line', () => {
  const error = failure('file-empty', { source: 'a.txt' });
  expect(error).toBeInstanceOf(IsnadError);
  expect(error).toBeInstanceOf(Error);
  expect(error.notice).toEqual({ code: 'file-empty', values: { source: 'a.txt' } });
  expect(error.notice).toEqual(notice('file-empty', { source: 'a.txt' }));
  expect(error.message).toBe('file-empty {"source":"a.txt"}');
  expect(error.name).toBe('IsnadError');
});

it('keeps what caused it, and has no cause where nothing did', () => {
  const cause = new Error('disk full');
  expect(failure('file-empty', { source: 'a.txt' }, cause).cause).toBe(cause);
  expect('cause' in failure('file-empty', { source: 'a.txt' })).toBe(false);
});
