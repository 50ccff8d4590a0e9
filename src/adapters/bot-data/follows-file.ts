import { join } from 'node:path';
import { z } from 'zod';
import type { QuoteId } from '../../domain/answer.ts';
import type { ArticleId, IsoDate } from '../../domain/article.ts';
import { failure } from '../../domain/error.ts';
import { EMPTY_BOOK, type FollowBook, type SeenArticle } from '../../domain/follow.ts';
import type { FollowStore } from '../../domain/ports/stores/follow-store.ts';
import { readJson, readTextIfThere, replacePrivateFile, writePrivateJson } from '../files/private-file.ts';
import { snowflake } from './snowflake.ts';
import { wrongForm } from './wrong-form.ts';

const key = z.string().regex(/^[\w-]{12}$/u);
const day = z.custom<IsoDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value));
const hour = z.int().min(0).max(23);

const told = {
  quoteId: z.custom<QuoteId>((value) => typeof value === 'string' && /^[\w-]{1,14}$/u.test(value)),
  articleId: z.custom<ArticleId>((value) => typeof value === 'string' && value !== ''),
  publishedAt: day.nullable(),
  text: z.string().min(1),
};
const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct'), memberId: snowflake }),
  z.strictObject({
    kind: z.literal('channel'),
    guildId: snowflake,
    channelId: snowflake,
    parentId: snowflake.nullable(),
    memberId: snowflake.nullable(),
  }),
  z.strictObject({ kind: z.literal('terminal') }),
]);
const followSchema = z.strictObject({
  id: key,
  question: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/u),
  place: placeSchema,
  quiet: z.strictObject({ from: hour, to: hour }).nullable(),
  since: day,
  checkedTo: z.int().nonnegative(),
  sent: z.strictObject({ day, count: z.int().positive() }).nullable(),
  told: z.array(z.strictObject(told)),
  leftOut: z.int().nonnegative(),
});
const alertSchema = z.strictObject({
  ...told,
  id: key,
  followId: key,
  foundAt: z.iso.datetime(),
  attemptedAt: z.iso.datetime().nullable(),
});
const bookSchema = z.strictObject({ follows: z.array(followSchema), outbox: z.array(alertSchema) });

/** What stands first in the file of what was seen: another version of isnad may write it otherwise. */
const SEEN_HEAD = 'isnad articles seen 1';

/** Batch, id, hash, digest of the words, signature. No id has a space (ingestion/article-id.ts). */
const SEEN_LINE = /^([1-9]\d{0,14}) (\S{1,100}) ([\w-]{1,22}) ([\w-]{22}) ([\w-]{22})$/u;

/**
 * Follows in two files of a folder, which nobody else on the machine may read: `follows.json` has the questions and what waits to be
 * told; `follows-seen.txt` has one article a line, by digests, and none of its text.
 */
export function followsFile(folder: string): FollowStore {
  const path = join(folder, 'follows.json');
  const seenPath = join(folder, 'follows-seen.txt');
  return {
    location: path,
    readBook: () =>
      orUnusable(path, async () => {
        const found = await readJson(path);
        return found === undefined ? EMPTY_BOOK : checked(bookSchema.parse(found));
      }),
    writeBook: (book) => orUnusable(path, () => writePrivateJson(path, bookSchema.parse(book))),
    readSeen: () =>
      orUnusable(seenPath, async () => {
        const text = await readTextIfThere(seenPath);
        return text === null ? [] : seenIn(text);
      }),
    writeSeen: (seen) =>
      orUnusable(seenPath, () =>
        replacePrivateFile(seenPath, Buffer.from([SEEN_HEAD, ...seen.map(lineOf), ''].join('\n'))),
      ),
  };
}

/** What waits for a follow that is not there would never be told. */
function checked(book: FollowBook): FollowBook {
  const known = new Set(book.follows.map(({ id }) => id));
  return { ...book, outbox: book.outbox.filter(({ followId }) => known.has(followId)) };
}

function lineOf({ batch, id, hash, words, signature }: SeenArticle): string {
  return `${batch} ${id} ${hash} ${words} ${signature}`;
}

/** @throws Error at a line of another form */
function seenIn(text: string): SeenArticle[] {
  const [head, ...lines] = text.split('\n');
  if (head !== SEEN_HEAD) throw new Error('its first line is none of isnad');
  return lines
    .filter((line) => line !== '')
    .map((line, i) => {
      const [, batch = '', id = '', hash = '', words = '', signature = ''] = SEEN_LINE.exec(line) ?? [];
      if (batch === '') throw new Error(`line ${i + 2} is no article`);
      return { batch: Number(batch), id: id as ArticleId, hash, words, signature };
    });
}

/** @throws `follows-unusable` for any error of the system, and for a file of another form, which is left unchanged */
async function orUnusable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // The parser's own words would have a piece of the file, in which a question stands.
    const problem = error instanceof SyntaxError ? 'it is no JSON' : wrongForm(error);
    throw failure('follows-unusable', { path, problem }, error);
  }
}
