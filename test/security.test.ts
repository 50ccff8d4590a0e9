import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Claim = { readonly claim: string; readonly holders: { readonly file: string; readonly name: string }[] };

/** What SECURITY.md says to be held, and by which name in which file. */
const CLAIMS = claimsIn(readFileSync('SECURITY.md', 'utf8').split('\n## What is not defended')[0] ?? '');

function claimsIn(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('- ')) claims.push({ claim: line.slice(2), holders: [] });
    const [, file, name] = /^ {2}- `([^`]+)`: (.+)$/u.exec(line) ?? [];
    if (file !== undefined && name !== undefined) claims.at(-1)?.holders.push({ file, name });
  }
  return claims;
}

describe('SECURITY.md', () => {
  it('makes claims', () => {
    expect(CLAIMS.length).toBeGreaterThan(35);
  });

  it.each(CLAIMS)('names what holds it: $claim', ({ holders }) => {
    expect(holders).not.toEqual([]);
    for (const { file, name } of holders) expect(readFileSync(file, 'utf8')).toContain(name);
  });
});
