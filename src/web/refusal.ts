import { NotBegun } from '../concurrency/answer-queue.ts';
import { type ErrorCode, IsnadError, type Notice } from '../domain/error.ts';

/** Why a request gets no answer, as data: each door words it for its own visitors. */
export type RefusalReason =
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'late' }
  /** The index is being opened or built. @property percent null while it is not known */
  | { readonly kind: 'building'; readonly percent: number | null }
  | { readonly kind: 'no-index' }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-page' }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'no-quote' }
  | { readonly kind: 'operators-only' }
  | { readonly kind: 'unknown-language'; readonly given: string }
  | { readonly kind: 'question-empty' }
  | { readonly kind: 'question-too-long'; readonly length: number; readonly limit: number }
  /** A name or a subject without a letter or digit. */
  | { readonly kind: 'words-empty' }
  | { readonly kind: 'words-too-long'; readonly length: number; readonly limit: number }
  /** @property value as it was typed, cut */
  | { readonly kind: 'date-invalid'; readonly side: 'from' | 'to'; readonly value: string }
  | { readonly kind: 'dates-reversed'; readonly from: string; readonly to: string }
  | { readonly kind: 'quote-empty' }
  | { readonly kind: 'quote-too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'not-verified' };

/** The reason as an error, thrown by whatever serves a request. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** The reason behind an error that says what a visitor can do; null for any other, which is a fault. */
export function reasonOf(error: unknown): RefusalReason | null {
  if (error instanceof Refusal) return error.reason;
  if (error instanceof NotBegun) return { kind: error.why === 'full' ? 'busy' : 'stopping' };
  return error instanceof IsnadError ? reasonOfNotice(error.notice) : null;
}

/** Errors that are a reason without values. */
const REASONS: Readonly<Partial<Record<ErrorCode, RefusalReason>>> = {
  'question-empty': { kind: 'question-empty' },
  'quote-empty': { kind: 'quote-empty' },
  'answer-late': { kind: 'late' },
  'verification-late': { kind: 'late' },
  'verification-busy': { kind: 'busy' },
  'verification-failed': { kind: 'not-verified' },
  'not-calibrated': { kind: 'no-index' },
};

function reasonOfNotice({ code, values }: Notice): RefusalReason | null {
  if (code === 'question-too-long' || code === 'quote-too-long') {
    return { kind: code, length: values.length, limit: values.limit };
  }
  return REASONS[code] ?? null;
}

/** HTTP statuses that this server answers with. */
export type RefusalStatus = 400 | 401 | 404 | 405 | 413 | 429 | 503;

const STATUS: Readonly<Record<RefusalReason['kind'], RefusalStatus>> = {
  'too-many': 429,
  busy: 503,
  late: 503,
  building: 503,
  'no-index': 503,
  stopping: 503,
  'too-large': 413,
  'no-page': 404,
  'wrong-method': 405,
  'no-article': 404,
  'no-quote': 404,
  'operators-only': 401,
  'unknown-language': 400,
  'question-empty': 400,
  'question-too-long': 400,
  'words-empty': 400,
  'words-too-long': 400,
  'date-invalid': 400,
  'dates-reversed': 400,
  'quote-empty': 400,
  'quote-too-long': 400,
  'not-verified': 503,
};

/** Seconds after which another try is worth it, where nothing says when. */
const RETRY_AFTER_S = 10;

/** The HTTP status of a refusal, and the seconds of its `Retry-After`; null where another try would end alike. */
export function statusOf(reason: RefusalReason): {
  readonly status: RefusalStatus;
  readonly retryAfterS: number | null;
} {
  const status = STATUS[reason.kind];
  if (reason.kind === 'too-many') return { status, retryAfterS: reason.seconds };
  return { status, retryAfterS: status === 503 ? RETRY_AFTER_S : null };
}
