/**
 * Measures how often the language of a question is taken for another, one set a line as JSON, with the detector alone beside it.
 * It ends with 1 where a bar is missed: of the Arabic sets at most 2 questions in all, of each Persian set at most 1 % taken
 * for Arabic.
 *
 *   npm run --silent measure:languages -- ../shared/evaldata
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { detectLanguage } from '../../src/adapters/models/eld-language.ts';
import { questionLanguage } from '../../src/text/question/question-language.ts';
import { readParagraphs } from '../retrieval/evaldata.ts';

const MOST_WRONG_ARABIC = 2;
const MOST_PERSIAN_AS_ARABIC = 0.01;

/** The sets of Arabic that the bar is about. */
const ARABIC = ['tydiqa-goldp.ar-dev', 'xquad.ar-ar', 'arcd-train'];
/** Folders in BEIR's form with the language of their questions. */
const BEIR: readonly (readonly [folder: string, language: string])[] = [
  ...ARABIC.map((folder) => [folder, 'ar'] as const),
  ...['tydiqa-goldp.ru-dev', 'xquad.ru-ru'].map((folder) => [folder, 'ru'] as const),
  ['xquad.en-en', 'en'],
  ...['tr', 'de', 'es'].map((language) => [`xquad.ar-corpus.${language}-query`, language] as const),
];
const NOMIRACL = ['fa', 'ru', 'fr', 'de', 'es'];

const line = z.object({ text: z.string() });
const newsLine = z.object({ lang: z.string(), q: z.string() });

type QuestionSet = {
  readonly name: string;
  readonly language: string;
  readonly questions: readonly string[];
};

async function* sets(evaldata: string): AsyncGenerator<QuestionSet> {
  for (const [name, language] of BEIR) {
    const lines = await readFile(join(evaldata, name, 'queries.jsonl'), 'utf8');
    yield { name, language, questions: jsonLines(lines).map((one) => line.parse(one).text) };
  }
  for (const language of NOMIRACL) {
    const name = `nomiracl-dev/${language}.jsonl.gz`;
    const lines = gunzipSync(await readFile(join(evaldata, name))).toString('utf8');
    yield { name, language, questions: jsonLines(lines).map((one) => line.parse(one).text) };
  }
  for (const part of ['pquad-a', 'pquad-b']) {
    const questions = (await readParagraphs(evaldata, 'fa', part)).flatMap(
      (paragraph) => paragraph.questions,
    );
    yield { name: part, language: 'fa', questions: questions.map(({ text }) => text) };
  }
  const folder = join(evaldata, 'news-questions');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const news = (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8'))))
    .flatMap(jsonLines)
    .map((one) => newsLine.parse(one));
  for (const language of new Set(news.map(({ lang }) => lang))) {
    const questions = news.filter(({ lang }) => lang === language).map(({ q }) => q);
    yield { name: `news-questions ${language}`, language, questions };
  }
}

function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one): unknown => JSON.parse(one));
}

const evaldata = process.argv[2] ?? '../shared/evaldata';
let wrongArabic = 0;
for await (const { name, language, questions } of sets(evaldata)) {
  const takenFor: Record<string, number> = {};
  let wrong = 0;
  for (const text of questions) {
    const found = questionLanguage(text, { detect: detectLanguage });
    if (found === language) continue;
    wrong++;
    takenFor[found] = (takenFor[found] ?? 0) + 1;
  }
  const detector = questions.filter((text) => detectLanguage(text) !== language).length;
  console.log(JSON.stringify({ set: name, questions: questions.length, wrong, takenFor, detector }));
  if (ARABIC.includes(name)) wrongArabic += wrong;
  const isMissed = language === 'fa' && (takenFor['ar'] ?? 0) > MOST_PERSIAN_AS_ARABIC * questions.length;
  if (isMissed || wrongArabic > MOST_WRONG_ARABIC) process.exitCode = 1;
}
