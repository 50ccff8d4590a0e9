import { describe, expect, it } from 'vitest';
import { addressLink } from '../../../src/web/room/address-link.ts';

describe('addressLink', () => {
  it('leads where it says', () => {
    expect(addressLink('https://a.example/x?y=1&z="2"')?.markup).toBe(
      '<a href="https://a.example/x?y=1&#38;z=%222%22" rel="noreferrer nofollow" dir="ltr">https://a.example/x?y=1&#38;z=%222%22</a>',
    );
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    '/x',
    'https://a.example@b.example/',
    'https://:p@b.example',
  ])('is none for %j', (written) => {
    expect(addressLink(written)).toBeNull();
  });
});
