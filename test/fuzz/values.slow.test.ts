import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/corpus/formats/markdown.ts';
import { settingsFile } from '../../src/adapters/bot-data/settings-file.ts';
import { readSidecar, SIDECAR_FILE } from '../../src/adapters/corpus/sidecar-file.ts';
import { MAX_QUESTION_CHARS } from '../../src/app/limits.ts';
import { readFollowUp } from '../../src/app/ask/question/read-question.ts';
import { askedInMessage } from '../../src/discord/events/asked-in-message.ts';
import { decodeCustomId, encodeCustomId } from '../../src/discord/render/message/custom-id.ts';
import { parseFilter } from '../../src/discord/commands/options/ask-options.ts';
import { Refusal } from '../../src/discord/respond/refusal.ts';
import { quotedLines } from '../../src/discord/render/quotes/quoted-lines.ts';
import { shownQuotes } from '../../src/discord/render/quotes/shown-quotes.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { questionTime } from '../../src/text/dates/question-time.ts';
import { questionKind, cleanQuestion } from '../../src/text/question/clean-question.ts';
import { dateProblem, readDateLine } from '../../src/text/dates/date-line.ts';
import { fold } from '../../src/text/letters/fold.ts';
import { readIsoDate } from '../../src/text/dates/iso-date.ts';
import { questionOrder } from '../../src/text/question/question-order.ts';
import { readMetadataDate } from '../../src/text/dates/metadata-date.ts';
import { questionParts } from '../../src/text/question/question-parts.ts';
import { quotedWords } from '../../src/text/quotes/quoted-words.ts';
import { termsOf } from '../../src/text/words/terms.ts';
import { foldedWords } from '../../src/text/words/words.ts';
import { hostileText } from '../discord/render/hostile.ts';
import { CASES, FUZZ_TIMEOUT_MS } from './cases.ts';
import { mutatedText } from './mutated-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'));

/** A line of a page, a hostile text, or any text that JSON can hold. */
const line = fc.oneof(
  mutatedText.chain((text) => fc.constantFrom(...text.split('\n'))),
  hostileText,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789/-.: ,٠١٢٣۴۵مآذارkanunMay'.split('')), maxLength: 40 }),
);

const all = (name: string, check: (text: string) => void): void => {
  it(name, { timeout: FUZZ_TIMEOUT_MS }, () => {
    fc.assert(fc.property(line, check), { numRuns: CASES });
  });
};

const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

describe('whatever is written', () => {
  all('a date is a day that exists, or none, and why not', (text) => {
    for (const day of [readDateLine(text), readMetadataDate(text), readIsoDate(text)]) {
      if (day === null) continue;
      expect(day).toMatch(DAY);
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }
    expect([null, 'hijri', 'impossible', 'unreadable']).toContain(dateProblem(text));
    const question = cleanQuestion(text).slice(0, MAX_QUESTION_CHARS);
    const time = questionTime(question, '2026-11-29');
    if (time !== null) expect((time.value.from ?? '') <= (time.value.to ?? '9')).toBe(true);
    for (const { start, end } of time?.spans ?? [])
      expect(start >= 0 && start < end && end <= question.length).toBe(true);
  });

  all('terms are whole, folded and the same each time', (text) => {
    for (const word of foldedWords(text)) {
      const terms = termsOf(word);
      expect(terms).not.toContain('');
      expect(termsOf(word)).toEqual(terms);
      expect(fold(word)).toBe(word);
    }
    for (const { span } of quotedWords(text)) {
      expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
    }
  });

  all('a question is clean, short enough and stays so', (text) => {
    const clean = cleanQuestion(text);
    expect(cleanQuestion(clean)).toBe(clean);
    expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
    expect(clean.isWellFormed()).toBe(true);
    try {
      const read = readFollowUp(text, [text, clean], () => 'und').text;
      expect(read.length).toBeLessThanOrEqual(MAX_QUESTION_CHARS);
      expect(questionParts(read).length).toBeGreaterThan(0);
      questionOrder(read);
      questionKind(read);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      expect(error.notice.code).toMatch(/^question-(?:empty|too-long)$/u);
    }
  });

  it(
    'front matter is read or refused by line, and makes no object of its own',
    { timeout: FUZZ_TIMEOUT_MS },
    () => fc.assert(fc.asyncProperty(line, frontMatterIsReadOrRefused), { numRuns: CASES }),
  );

  const frontMatterIsReadOrRefused = async (text: string): Promise<void> => {
    const bytes = new TextEncoder().encode(`---\n${text}\nurl: x\n---\nbody`);
    try {
      const { marked } = await readMarkdown('a.md', bytes, null);
      for (const { metadata } of marked ?? [])
        for (const value of Object.values(metadata)) expect([null, value]).toContain(value);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      expect(describeNotice(error.notice)).toContain('a.md');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  all('a quote as it is shown gives the quote back', (text) => {
    fc.pre(text !== '' && text.isWellFormed());
    expect(shownQuotes(`**q**\n${quotedLines(text)}\n-# source`)).toEqual([text]);
  });

  all('a custom id is one of ours or nothing', (text) => {
    const decoded = decodeCustomId(text);
    if (decoded !== null) expect(encodeCustomId(decoded)).toBe(text);
  });

  all('options and messages are taken or refused in words', (text) => {
    try {
      parseFilter(
        { from: text, to: text, outlet: text },
        {
          ...{ today: '2024-06-01', outlets: [] },
          names: { from: 'from', to: 'to' },
        },
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    const asked = askedInMessage({
      content: text,
      ...{ byMachine: false, mentionsBot: true, mentionsOthers: false, repliesTo: null, isDirect: false },
      ...{ inAskedThread: false, answersAll: false, canReadAll: true, opensPost: null },
    });
    if (asked.kind === 'question') expect(asked.text).not.toMatch(/<@!?\d+>/u);
  });
});

describe('files beside the pages', () => {
  const anyJson = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
    fc
      .dictionary(
        fc.oneof(
          hostileText,
          fc.constantFrom('__proto__', 'constructor', '../a.txt', '/etc/passwd', 'C:\\a', 'a.txt'),
        ),
        fc.jsonValue(),
      )
      .map((value) => JSON.stringify(value)),
    line,
  );

  it(
    'sources.json: entries that stay within the corpus, and a word for the rest',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyJson, async (text) => {
          await writeFile(join(folder, SIDECAR_FILE), text.toWellFormed());
          const { entries, notices } = await readSidecar(folder);
          for (const name of entries.keys())
            expect(name).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/iu);
          for (const one of notices) expect(describeNotice(one)).toContain(SIDECAR_FILE);
          expect(Object.keys(Object.prototype)).toEqual([]);
        }),
        { numRuns: CASES },
      );
    },
  );

  it(
    'settings: what one server sets changes no other, and is read again as it was',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      const store = await settingsFile(join(folder, 'data'));
      const ids = ['100000000000000001', '100000000000000002', '100000000000000003'] as const;
      const change = fc.record(
        {
          enabled: fc.boolean(),
          private: fc.boolean(),
          language: fc.constantFrom('ar', 'en', 'xx', '__proto__'),
          outlets: fc.array(hostileText, { maxLength: 3 }),
        },
        { requiredKeys: [] },
      );
      const step = fc.record({
        server: fc.constantFrom(...ids),
        channel: fc.constantFrom(null, ...ids, 'x'),
        change: fc.option(change),
      });
      await fc.assert(
        fc.asyncProperty(step, async ({ server, channel, change: wanted }) => {
          const others = ids.filter((id) => id !== server);
          const before = others.map((id) => store.of(id));
          try {
            await store.change(server, channel, wanted);
          } catch (error) {
            // A vote of the wrong form must leave nothing behind.
            if (!(error instanceof Error)) throw error;
          }
          expect(others.map((id) => store.of(id))).toEqual(before);
          const again = await settingsFile(join(folder, 'data'));
          for (const id of ids) expect(again.of(id)).toEqual(store.of(id));
        }),
        { numRuns: Math.ceil(CASES / 5) },
      );
      expect(statSync(store.location).mode & 0o777).toBe(0o600);
      expect(readFileSync(store.location, 'utf8')).not.toContain('__proto__');
    },
  );

  it(
    'a settings file of any content is read or refused by name, and left as it is',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      const path = join(folder, 'settings.json');
      await fc.assert(
        fc.asyncProperty(anyJson, async (text) => {
          await writeFile(path, text.toWellFormed());
          await settingsFile(folder).catch((error: unknown) => {
            if (!(error instanceof IsnadError)) throw error;
            expect(error.notice.code).toBe('settings-unreadable');
          });
          expect(readFileSync(path, 'utf8')).toBe(text.toWellFormed());
        }),
        { numRuns: CASES },
      );
    },
  );
});
