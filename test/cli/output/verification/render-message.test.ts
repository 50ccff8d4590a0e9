import { expect, it } from 'vitest';
import { inBrackets } from '../../../../src/cli/output/verification/quote-in-context.ts';
import { renderMessage } from '../../../../src/cli/output/verification/render-message.ts';
import { verifiedAs } from '../../../fakes/verified-as.ts';
import { placeOf } from './places.ts';

it('stands each other quotation of a message below, with its own verdict', () => {
  const verified = verifiedAs({ status: 'exact', matches: [placeOf('the bridge was closed')] });
  const unknown = verifiedAs({ status: 'not-found', nearest: null });
  const beside = ['the ferry was late again', 'the Gull'].map((text) => ({
    ...({ kind: 'verified', given: text, reading: 'quotation', verified: unknown } as const),
    place: { text, span: { start: 0, end: text.length }, line: 1, column: 1 },
  }));
  const alone = renderMessage({ verified, beside: [] }, () => 7, inBrackets);
  expect(renderMessage({ verified, beside }, () => 7, inBrackets)).toBe(
    [
      alone,
      'Another quotation of the message:\n    the ferry was late again\n\nNot found: no article contains it.',
      'Another quotation of the message:\n    the Gull\n\nToo short to check: so few words may be a name or a term.',
    ].join('\n\n'),
  );
});
