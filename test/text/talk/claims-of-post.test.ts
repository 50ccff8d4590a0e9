import { describe, expect, it } from 'vitest';
import { claimsOfPost } from '../../../src/text/talk/claims-of-post.ts';

describe('the claims of a post', () => {
  it('are its sentences that say something, without links and emoji, in their order', () => {
    const post = [
      'Wow. 😀 I read that the mayor opened the harbour bridge in June! https://example.org/x',
      'The governor of the province refused to come to the ceremony. Sad.',
    ].join('\n');
    expect(claimsOfPost(post)).toEqual([
      'I read that the mayor opened the harbour bridge in June!',
      'The governor of the province refused to come to the ceremony.',
    ]);
  });

  it('are five at most, those that say most', () => {
    const post = Array.from({ length: 9 }, (_, i) => `Harbour bridge mayor ${'governor '.repeat(i)}opened.`);
    const claims = claimsOfPost(post.join(' '));
    expect(claims).toEqual(post.slice(4));
  });

  it('are none for one sentence', () => {
    expect(claimsOfPost('The mayor opened the harbour bridge in June.')).toEqual([]);
    expect(claimsOfPost('')).toEqual([]);
  });

  it('are told in Arabic as well', () => {
    const post = 'صباح الخير. افتتح رئيس البلدية الجسر الجديد في المدينة القديمة. يا للعجب!';
    expect(claimsOfPost(post)).toEqual(['افتتح رئيس البلدية الجسر الجديد في المدينة القديمة.']);
  });
});
