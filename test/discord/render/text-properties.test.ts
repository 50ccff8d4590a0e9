import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeCustomId,
  encodeCustomId,
  type CustomId,
} from '../../../src/discord/render/message/custom-id.ts';
import { escapeMarkdown } from '../../../src/discord/render/message/escape-markdown.ts';
import { shownLabel } from '../../../src/discord/render/message/plain-label.ts';
import { addressOfQuote } from '../../../src/discord/render/quotes/text-fragment.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { hostileLabel, hostileText, hostileUrl } from './hostile.ts';
import { expectBidiClosed } from './message-rules.ts';
import { blockQuotesIn, typesIn } from './oracle.ts';
import { quoteIdFor } from './samples.ts';
import { unescaped } from './un-render.ts';
import { atLeast } from '../../fuzz/cases.ts';

describe('text', () => {
  it('escaped, it means nothing and un-renders to itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        expect(unescaped(markdown)).toBe(text);
        if (text.length < 1000) {
          const special = typesIn(markdown).filter((type) => !['text', 'br', 'twemoji'].includes(type));
          expect(special).toEqual([]);
        }
      }),
      { numRuns: atLeast(2500) },
    );
  });

  it('in a block quote, a reader sees it as it is', () => {
    fc.assert(
      // The parser, as clients may, takes \r for a line's end, drops \f and shows a tab as four spaces.
      fc.property(
        hostileText.map((text) => text.replace(/[\r\f\t]/g, '')),
        (text) => {
          fc.pre(text !== '' && text.length < 800);
          const [block, ...others] = blockQuotesIn(
            `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}\n-# source`,
          );
          expect(others).toEqual([]);
          expect(block).toBe(`${text}\n`);
        },
      ),
      { numRuns: atLeast(1000) },
    );
  });

  it('as a label, it is one closed line within its limit', () => {
    fc.assert(
      fc.property(hostileLabel, fc.integer({ min: 1, max: 200 }), (text, longest) => {
        const label = shownLabel(text, longest);
        if (label === null) return;
        expectBidiClosed([label]);
        expect(label).not.toMatch(/[\p{Cc}\u200b\u2060\ufeff\u2028\u2029]/u);
        expect(unescaped(label).length).toBeLessThanOrEqual(longest + 2);
      }),
      { numRuns: atLeast(1500) },
    );
  });

  it('in a text fragment, the quote begins and ends with it', () => {
    fc.assert(
      fc.property(hostileUrl, hostileText, (url, text) => {
        const address = addressOfQuote(url, text);
        const directive = /:~:text=(.*)$/.exec(address ?? '')?.[1];
        if (directive === undefined || url?.includes(':~:') === true) return;
        expect(address?.length).toBeLessThanOrEqual(512);
        expect(directive).toMatch(/^[\w.%]+(?:,[\w.%]+)?$/);
        const [start = '', end] = directive.split(',').map(decodeURIComponent);
        const said = text
          .split(/\s+/)
          .filter((word) => word !== '')
          .join(' ');
        expect(end === undefined ? said === start : said.startsWith(start) && said.endsWith(end)).toBe(true);
      }),
      { numRuns: atLeast(1000) },
    );
  });
});

describe('custom ids', () => {
  const quoteIds = fc.array(fc.string().map(quoteIdFor), { maxLength: 5 });
  const language = fc.constantFrom(...UI_LANGUAGES);
  const id: fc.Arbitrary<CustomId> = fc.oneof(
    fc.record({
      action: fc.constantFrom('more', 'context', 'copy', 'helpful', 'notHelpful'),
      language,
      quoteIds,
    }),
    fc.record({ action: fc.constant('delete'), language, askerId: fc.stringMatching(/^[1-9][0-9]{16,19}$/) }),
  );

  it('come back as they were', () => {
    fc.assert(
      fc.property(id, (press) => {
        const customId = encodeCustomId(press);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(customId)).toEqual(press);
      }),
      { numRuns: atLeast(500) },
    );
  });

  it('decode to null or to what encodes to the same', () => {
    const altered = fc
      .tuple(id, fc.nat(100), fc.nat(3), fc.string({ maxLength: 3 }))
      .map(([press, at, gone, put]) => {
        const customId = encodeCustomId(press);
        return customId.slice(0, at) + put + customId.slice(at + gone);
      });
    fc.assert(
      fc.property(fc.oneof(altered, fc.string(), hostileText), (customId) => {
        const press = decodeCustomId(customId);
        if (press !== null) expect(encodeCustomId(press)).toBe(customId);
      }),
      { numRuns: atLeast(1500) },
    );
  });
});
