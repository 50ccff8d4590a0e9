import { describe, expect, it } from 'vitest';
import { visitorOf } from '../../src/web/visitor.ts';

const TOKEN = 'correct-horse-battery';

function visitor(
  peer: string | null,
  headers: Readonly<Record<string, string>>,
  settings: Partial<Parameters<typeof visitorOf>[1]> = {},
) {
  return visitorOf({ peer, header: (name) => headers[name] }, { token: null, publicUrl: null, ...settings });
}

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('who is an operator', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.9.9.9'])(
    'is who asks from this machine: %s',
    (peer) => {
      expect(visitor(peer, { host: 'localhost:8080' }).isOperator).toBe(true);
    },
  );

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-proto', 'x-forwarded-host'])(
    'is not who comes through a proxy on this machine: %s',
    (name) => {
      expect(visitor('127.0.0.1', { host: 'localhost', [name]: '127.0.0.1' }).isOperator).toBe(false);
    },
  );

  it.each(['quotes.example', 'localhost.evil.example', '127.0.0.1.evil.example', ''])(
    'is not a page elsewhere whose name leads to this machine: %j',
    (host) => {
      expect(visitor('127.0.0.1', { host }).isOperator).toBe(false);
    },
  );

  it.each(['192.168.0.1', '203.0.113.9', '10.127.0.0.1', null])(
    'is not who asks from elsewhere: %s',
    (peer) => {
      expect(visitor(peer, { host: 'localhost' }).isOperator).toBe(false);
    },
  );

  it.each([{ token: TOKEN }, { publicUrl: 'https://quotes.example' }])(
    'is not who asks from this machine, where there is a token or a proxy: %j',
    (settings) => {
      expect(visitor('127.0.0.1', { host: '127.0.0.1:8080' }, settings).isOperator).toBe(false);
    },
  );

  it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, basic(`operator:${TOKEN}`), basic(`:${TOKEN}`)])(
    'is who knows the token: %s',
    (authorization) => {
      expect(visitor('203.0.113.9', { host: 'x', authorization }, { token: TOKEN }).isOperator).toBe(true);
      expect(
        visitor('127.0.0.1', { 'x-forwarded-for': '1.2.3.4', authorization }, { token: TOKEN }).isOperator,
      ).toBe(true);
    },
  );

  it.each(['Bearer wrong', 'Bearer', '', basic(TOKEN), basic('operator:wrong'), `Digest ${TOKEN}`, TOKEN])(
    'is not who guesses: %j',
    (authorization) => {
      expect(visitor('203.0.113.9', { authorization }, { token: TOKEN }).isOperator).toBe(false);
    },
  );

  it('is nobody by token where none is set', () => {
    for (const authorization of ['Bearer ', 'Bearer null', basic('a:'), basic('a:null')])
      expect(visitor('203.0.113.9', { authorization }).isOperator).toBe(false);
  });
});

describe('the address that limits count by', () => {
  it('is that of the connection', () => {
    expect(visitor('203.0.113.9', { 'x-forwarded-for': '1.2.3.4' }).address).toBe('203.0.113.9');
  });

  it('is what the proxy on this machine saw, which it adds at the end', () => {
    expect(visitor('127.0.0.1', { 'x-forwarded-for': 'made-up, 198.51.100.7' }).address).toBe('198.51.100.7');
  });

  it.each([
    ['2001:470:1:2::1', '2001:470:1:2:ffff:ffff:ffff:ffff'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
  ])('is one for all that one subscriber may come from: %s and %s', (one, other) => {
    expect(visitor(one, {}).address).toBe(visitor(other, {}).address);
    const proxied = { 'x-forwarded-for': one };
    expect(visitor('127.0.0.1', proxied).address).toBe(visitor(other, {}).address);
  });

  it('is another for another network', () => {
    expect(visitor('2001:470:1:2::1', {}).address).not.toBe(visitor('2001:470:1:3::1', {}).address);
    expect(visitor('203.0.113.9', {}).address).not.toBe(visitor('203.0.113.8', {}).address);
  });

  it('is never longer than an address', () => {
    expect(visitor('::1', { 'x-forwarded-for': 'x'.repeat(9999) }).address).toHaveLength(64);
  });
});
