import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../src/web/door/caller.ts';

const token = (name: string, secret: string) => ({
  name,
  sha256: createHash('sha256').update(secret).digest('hex'),
});
const TOKENS = [token('desk', 'first-secret'), token('room', 'second-secret')];

describe('callerOf', () => {
  it.each([
    ['Bearer first-secret', 'desk'],
    ['bearer  second-secret ', 'room'],
  ])('knows %s', (authorization, name) => {
    expect(callerOf({ authorization, isOperator: false }, TOKENS)).toEqual({ name, isOperator: false });
  });

  it.each(['Bearer third', 'Bearer ', 'Bearer first-secret more', 'Basic first-secret', 'first-secret', ''])(
    'does not know "%s"',
    (authorization) => {
      expect(() => callerOf({ authorization, isOperator: false }, TOKENS)).toThrow('token-unknown');
    },
  );

  it('takes an operator for one, and asks anybody else for a token', () => {
    expect(callerOf({ authorization: null, isOperator: true }, TOKENS)).toEqual({
      name: 'operator',
      isOperator: true,
    });
    expect(() => callerOf({ authorization: null, isOperator: false }, TOKENS)).toThrow('token-missing');
  });
});
