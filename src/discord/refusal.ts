import { MAX_QUESTION, MAX_QUOTE } from '../app/limits.ts';
import { IsnadError } from '../domain/error.ts';
import { NotBegun } from './answer-queue.ts';
import type { ShellWords } from './words/shell-words.ts';

/** Something that the person can put right himself; `word` says it in his language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly word: (words: ShellWords) => string;

  constructor(word: (words: ShellWords) => string) {
    super('refused');
    this.word = word;
  }
}

/** What the person is told of a failure that is no fault of isnad; null if it is one. */
export function refusalIn(error: unknown, words: ShellWords): string | null {
  if (error instanceof Refusal) return error.word(words);
  if (error instanceof NotBegun) return error.why === 'full' ? words.tooBusy : words.restarting;
  if (!(error instanceof IsnadError)) return null;
  const { code, values } = error.notice;
  if (code === 'answer-late') return words.tookTooLong;
  if (code === 'question-empty') return words.questionEmpty;
  if (code === 'question-too-long') return words.questionTooLong(values.length, MAX_QUESTION);
  if (code === 'verification-busy') return words.tooBusy;
  if (code === 'verification-failed' || code === 'verification-late') return words.admin.verifyingFailed;
  if (code === 'quote-empty') return words.admin.quoteEmpty;
  return code === 'quote-too-long' ? words.admin.quoteTooLong(values.length, MAX_QUOTE) : null;
}
