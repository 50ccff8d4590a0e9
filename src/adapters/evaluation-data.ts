import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { at } from '../domain/at.ts';
import { failure } from '../domain/error.ts';
import type { GoldQuestion, PassageSet, RetrievalSet } from '../domain/evaluation.ts';
import { messageOf } from './files/system-code.ts';

const document = z.object({ _id: z.string(), title: z.string().optional(), text: z.string() });
const query = z.object({ _id: z.string(), text: z.string() });
const passageSet = z.object({ text: z.string(), answerable: z.boolean(), passages: z.array(z.string()) });
const goldQuestion = z.object({
  id: z.string(),
  lang: z.string(),
  q: z.string(),
  answerable: z.boolean(),
  page: z.string().nullable().default(null),
  gold: z.array(z.string()).default([]),
});

/**
 * Reads a folder of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. Questions without a relevant document are left out.
 *
 * @throws `data-unreadable` naming file and line
 */
export async function readRetrievalSet(folder: string): Promise<RetrievalSet> {
  const [documents, queries, relevant] = await Promise.all([
    readJsonLines(join(folder, 'corpus.jsonl'), document),
    readJsonLines(join(folder, 'queries.jsonl'), query),
    readJudgements(join(folder, 'qrels.tsv')),
  ]);
  return {
    name: basename(resolve(folder)),
    documents: documents.map(({ _id, title, text }) => ({ id: _id, title: title ?? null, text })),
    questions: queries.flatMap(({ _id, text }) => {
      const answers = relevant.get(_id);
      return answers === undefined ? [] : [{ id: _id, text, relevant: answers }];
    }),
  };
}

/**
 * Reads questions on a corpus of pages, one JSON line each.
 *
 * @throws `data-unreadable` naming file and line
 */
export function readGoldQuestions(file: string): Promise<GoldQuestion[]> {
  return readJsonLines(file, goldQuestion);
}

/**
 * Reads a file in NoMIRACL's form: one JSON line per question, `.jsonl` or `.jsonl.gz`. A passage is "title: text".
 *
 * @throws `data-unreadable` naming file and line
 */
export async function readPassageSets(file: string): Promise<PassageSet[]> {
  return (await readJsonLines(file, passageSet)).map(({ passages, ...question }) => ({
    ...question,
    passages: passages.map((passage) => {
      const [, title, text] = /^(.{1,150}?): (.+)$/su.exec(passage) ?? [];
      return { title: title ?? null, text: text ?? passage };
    }),
  }));
}

async function readJudgements(file: string): Promise<Map<string, Set<string>>> {
  const relevant = new Map<string, Set<string>>();
  for (const [i, line] of (await readLines(file)).entries()) {
    const [question, id, score] = line.split('\t');
    if (question === undefined || id === undefined || Number.isNaN(Number(score))) {
      // BEIR's files begin with a line of column names.
      if (i === 0) continue;
      throw failure('data-unreadable', {
        path: file,
        line: i + 1,
        problem: 'expected query, document, score',
      });
    }
    if (Number(score) <= 0) continue;
    const answers = relevant.get(question) ?? new Set();
    relevant.set(question, answers.add(id));
  }
  return relevant;
}

async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  return (await readLines(file)).map((line, i) => {
    const unreadable = (problem: string, cause?: unknown): Error =>
      failure('data-unreadable', { path: file, line: i + 1, problem }, cause);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw unreadable('not JSON', error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const { path, message } = at(parsed.error.issues, 0);
    throw unreadable(`${path.join('.')}: ${message}`, parsed.error);
  });
}

async function readLines(file: string): Promise<string[]> {
  try {
    const content = await readFile(file);
    const text = (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
    return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  } catch (error) {
    throw failure('data-unreadable', { path: file, line: null, problem: messageOf(error) }, error);
  }
}
