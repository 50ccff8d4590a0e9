import { MAX_QUESTION_CHARS, MAX_QUOTE_CHARS } from '../../app/limits.ts';
import { IsnadError, type Notice } from '../../domain/error.ts';
import { discordCodeOf } from '../gateway/describe-error.ts';
import { NotBegun } from '../../concurrency/answer-queue.ts';
import type { UiStrings } from '../locales/ui-strings.ts';

/** Discord's codes of places where it takes no message for now (docs: topics/opcodes-and-status-codes). */
const SLOW_MODE = 20016;
const THREAD_ARCHIVED = 50083;

/** Something that the person can put right. `word` says it in their language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly word: (strings: UiStrings) => string;

  constructor(word: (strings: UiStrings) => string) {
    super('refused');
    this.word = word;
  }
}

/** What to tell the person of a failure that is not isnad's fault; null if it is. */
export function refusalIn(error: unknown, strings: UiStrings): string | null {
  if (error instanceof Refusal) return error.word(strings);
  if (error instanceof NotBegun)
    return error.why === 'full' ? strings.waiting.tooBusy : strings.waiting.restarting;
  const discordCode = discordCodeOf(error);
  if (discordCode === SLOW_MODE) return strings.refusals.slowMode;
  if (discordCode === THREAD_ARCHIVED) return strings.refusals.threadArchived;
  if (!(error instanceof IsnadError)) return null;
  const { code, values } = error.notice;
  if (code === 'answer-late') return strings.waiting.tookTooLong;
  if (code === 'question-empty') return strings.refusals.questionEmpty;
  if (code === 'question-too-long')
    return strings.refusals.questionTooLong(values.length, MAX_QUESTION_CHARS);
  return followRefusal(error.notice, strings) ?? verificationRefusal(error.notice, strings);
}

/** Why a quote was not verified; null for any other failure. */
function verificationRefusal({ code, values }: Notice, strings: UiStrings): string | null {
  if (code === 'verification-busy') return strings.waiting.tooBusy;
  if (code === 'verification-failed' || code === 'verification-late') return strings.verify.failed;
  if (code === 'quote-empty') return strings.verify.empty;
  return code === 'quote-too-long' ? strings.verify.tooLong(values.length, MAX_QUOTE_CHARS) : null;
}

/** Why a question cannot be followed; null for any other failure. */
function followRefusal({ code, values }: Notice, { follow }: UiStrings): string | null {
  if (code === 'follow-too-broad') return follow.tooBroad;
  if (code === 'follow-known') return follow.known;
  if (code !== 'follows-too-many') return null;
  return (values.where === 'channel' ? follow.tooManyHere : follow.tooMany)(values.limit);
}
