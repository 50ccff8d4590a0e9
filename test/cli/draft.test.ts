import { afterEach, describe, expect, it, vi } from 'vitest';
import { printDraft } from '../../src/cli/draft.ts';
import { renderDraftResult } from '../../src/cli/output/verification/draft-output.ts';
import { draftResultJson } from '../../src/wire/draft-result-json.ts';
import { inBrackets } from '../../src/cli/output/verification/quote-in-context.ts';
import { failure } from '../../src/domain/error.ts';
import type { VerifiedMessage } from '../../src/domain/verification.ts';
import { verifiedAs } from '../fakes/verified-as.ts';
import { placeOf } from './output/verification/places.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Has what speaks of a bridge; refuses what speaks of a novel as too long. */
const verify = (message: string): VerifiedMessage => {
  if (message.includes('novel')) throw failure('quote-too-long', { length: 5000, limit: 4000 });
  return message.includes('bridge')
    ? verifiedAs({ status: 'exact', matches: [placeOf(message)] })
    : verifiedAs({ status: 'not-found', nearest: null });
};

/** What a draft of this text prints, and its exit code. */
async function printed(text: string, asJson = false) {
  const pieces: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((piece: unknown) => {
    pieces.push(String(piece));
    return true;
  });
  const { code } = await printDraft({
    draft: { text, paragraphs: 'between-empty-lines' },
    verify,
    show: (result) =>
      asJson
        ? JSON.stringify(draftResultJson(result))
        : renderDraftResult('notes/draft.md', result, { lineOf: () => 7, mark: inBrackets }),
    asJson,
  });
  return { code, output: pieces.join('') };
}

const TRUE = '"the bridge was closed"';
const FALSE = '"the ferry was late"';
const LONG = '"a novel of words"';
const NICKNAME = '"the ferry queen"';

describe('a draft', () => {
  it.each([
    [`${TRUE}\n\n${TRUE}`, 0, '2 quotations: 2 agree, 0 do not.'],
    [TRUE, 0, '1 quotation: 1 agrees, 0 do not.'],
    [`${TRUE}\n\n${FALSE}`, 3, '2 quotations: 1 agrees, 1 does not.'],
    [`${FALSE}\n\n${FALSE}`, 3, '2 quotations: 0 agree, 2 do not.'],
    [`${FALSE}\n\n${LONG}`, 1, '2 quotations: 0 agree, 2 do not.'],
    [`${TRUE}\n\n${NICKNAME}`, 0, '2 quotations: 1 agrees, 0 do not, 1 is too short to check.'],
    [`${FALSE}\n\n${NICKNAME}`, 3, '2 quotations: 0 agree, 1 does not, 1 is too short to check.'],
    [NICKNAME, 3, '1 quotation: 0 agree, 0 do not, 1 is too short to check.'],
  ])('%j ends with %i, and says how many agree', async (text, code, summary) => {
    const result = await printed(text);
    expect(result.code).toBe(code);
    expect(result.output.trimEnd().split('\n').at(-1)).toBe(summary);
  });

  it('shows each quotation with its place in the draft, its words and its verdict', async () => {
    const { output } = await printed(`Yesterday\n${FALSE}\n\n> ${LONG}`);
    expect(output).toBe(
      [
        'notes/draft.md:2:2\n    the ferry was late\n\nNot found: no article contains it.',
        'notes/draft.md:4:3\n    "a novel of words"\n\nNot compared: The quote has 5000 characters; at most 4000 are compared. Verify it in parts.',
        '2 quotations: 0 agree, 2 do not.\n',
      ].join('\n\n'),
    );
  });

  it('is for a program one line for each quotation, and nothing else', async () => {
    const { output } = await printed(`${TRUE}\n\n${LONG}`, true);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { line: 1, column: 2, start: 1, end: 22, text: 'the bridge was closed', agrees: true, status: 'exact' },
      { line: 3, column: 2, agrees: false, error: { code: 'quote-too-long' } },
    ]);
    expect(Object.keys(lines[0] ?? {}).slice(0, 7)).toEqual([
      ...['line', 'column', 'start', 'end', 'text', 'agrees', 'status'],
    ]);
  });
});
