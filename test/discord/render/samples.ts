import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Answer, Citation, Quote, QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId } from '../../../src/domain/article.ts';
import type { AnswerInput } from '../../../src/discord/render/answer/answer-input.ts';

/** A sentence of the corpus as it stands there, so that no test has Arabic that nobody published. */
function inCorpus(file: string, sentence: RegExp): string {
  const page = readFileSync(new URL(`../../../corpus/${file}`, import.meta.url), 'utf8');
  const found = sentence.exec(page)?.[0];
  if (found === undefined) throw new Error(`${file} has changed: nothing in it matches ${sentence.source}`);
  return found;
}

const SANA = '000_659c3e26dfe7182d.txt';
export const CALL = inCorpus(SANA, /^بحث الرئيس الروسي.*\.$/mu);
export const STATEMENT = inCorpus(SANA, /^وجاء في بيان.*\.$/mu);
export const ADDED = inCorpus(SANA, /^وأضاف البيان:.*\.$/mu);
export const HEADLINE = inCorpus(SANA, /^.*$/mu);
export const ARABIC_SENTENCES = [CALL, STATEMENT, ADDED];

export const ASKER = '212345678901234567';

export function quoteIdFor(text: string): QuoteId {
  return createHash('sha256').update(text).digest('base64url').slice(0, 14) as QuoteId;
}

export function citation(changes: Partial<Citation> = {}): Citation {
  return {
    articleId: 'article' as ArticleId,
    title: HEADLINE,
    outlet: 'سانا',
    publishedAt: '2023-09-26',
    url: 'https://sana.example/news/1',
    source: SANA,
    span: { start: 0, end: 1 },
    ...changes,
  };
}

export function quote(text: string, changes: Partial<Citation> = {}, id = quoteIdFor(text)): Quote {
  return { id, text, citation: citation(changes), evidence: 0.9, alsoIn: [] };
}

export function answered(first: Quote, ...others: readonly Quote[]): Answer {
  return { kind: 'answered', quotes: [first, ...others] };
}

export function input(answer: Answer, changes: Partial<AnswerInput> = {}): AnswerInput {
  return {
    question: 'Who called whom?',
    answer,
    latestAsked: false,
    language: 'en',
    askerId: ASKER,
    firstLineNote: null,
    notes: [],
    ...changes,
  };
}
