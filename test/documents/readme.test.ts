import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Longer than this, nobody reads it to the end; the rest belongs into docs/. */
const MAX_LINES = 120;
const MAX_LINE_CHARACTERS = 100;

describe('README.md', () => {
  const lines = readFileSync('README.md', 'utf8').replace(/\n$/u, '').split('\n');

  it(`has at most ${MAX_LINES} lines`, () => {
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
  });

  it(`has no line of more than ${MAX_LINE_CHARACTERS} characters`, () => {
    const long = lines.flatMap((line, i) =>
      line.length > MAX_LINE_CHARACTERS ? [`README.md:${i + 1}`] : [],
    );
    expect(long).toEqual([]);
  });
});
