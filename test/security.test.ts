import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The name of a test, a lint rule or a step of CI, and the file that has it. */
type Proof = { readonly file: string; readonly name: string };
type Claim = { readonly claim: string; readonly proofs: readonly Proof[] };

const WITHOUT_PROOF = '\n## What is not defended against\n';

const [claimed = '', undefended] = readFileSync('SECURITY.md', 'utf8').split(WITHOUT_PROOF);
const CLAIMS = claimsIn(claimed);

/**
 * The claims of a document: the items of its lists, which may run over several lines, each with its proofs as a list below it.
 *
 * @throws Error at an item of that inner list which is no proof, so that a slip of the pen cannot hide one
 */
function claimsIn(text: string): Claim[] {
  const claims: { claim: string; proofs: Proof[] }[] = [];
  for (const line of text.split('\n')) {
    const current = claims.at(-1);
    if (line.startsWith('- ')) claims.push({ claim: line.slice(2), proofs: [] });
    else if (/^ +- /u.test(line)) current?.proofs.push(proofIn(line));
    else if (line.startsWith('  ') && current?.proofs.length === 0) current.claim += ` ${line.trim()}`;
  }
  return claims;
}

function proofIn(line: string): Proof {
  const [, file, name] = /^ {2}- `([^`]+)`: (.+)$/u.exec(line) ?? [];
  if (file === undefined || name === undefined) throw new Error(`no proof: ${line}`);
  return { file, name };
}

/** Null if the file has what the proof names and runs it. */
function problemOf({ name }: Proof, content: string): string | null {
  if (!content.includes(name)) return `nothing is called ${name}`;
  const [skipped] = /\b(?:describe|it|test)\.(?:skip|todo|only)\b/u.exec(content) ?? [];
  return skipped === undefined ? null : `${skipped} leaves tests out`;
}

describe('SECURITY.md', () => {
  it('makes claims, and says what is not defended against', () => {
    expect(CLAIMS.length).toBeGreaterThan(50);
    expect(undefended).toContain('\n- ');
  });

  it.each(CLAIMS)('names what proves it: $claim', ({ proofs }) => {
    expect(proofs).not.toEqual([]);
    for (const proof of proofs) expect(problemOf(proof, readFileSync(proof.file, 'utf8'))).toBeNull();
  });
});

describe('reading claims', () => {
  it('finds each with its proofs', () => {
    const text = 'Words.\n\n- One\n  claim.\n  - `a.ts`: is so\n  - `b.ts`: it: is\n- Another.\n';
    expect(claimsIn(text)).toEqual([
      {
        claim: 'One claim.',
        proofs: [
          { file: 'a.ts', name: 'is so' },
          { file: 'b.ts', name: 'it: is' },
        ],
      },
      { claim: 'Another.', proofs: [] },
    ]);
  });

  it('takes nothing else for a proof', () => {
    expect(() => claimsIn('- One.\n  - `a.ts` is so\n')).toThrow('no proof');
    expect(() => claimsIn('- One.\n    - `a.ts`: is so\n')).toThrow('no proof');
  });

  it('tells a name that is not there, and a file whose tests are left out', () => {
    const proof = { file: 'a.ts', name: 'is so' };
    expect(problemOf(proof, "it('is so', () => {})")).toBeNull();
    expect(problemOf(proof, "it.skipIf(WINDOWS)('is so', () => {})")).toBeNull();
    expect(problemOf(proof, "it('is otherwise', () => {})")).toContain('is so');
    expect(problemOf(proof, "it.skip('is so', () => {})")).toContain('it.skip');
  });
});
