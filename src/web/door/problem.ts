import { STATUS_CODES } from 'node:http';
import type { ErrorCode, Notice } from '../../domain/error.ts';
import { describeNotice } from '../../operator-messages.ts';

/** Why a request was not served (RFC 9457), with the headers that belong to it. */
export type Problem = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail: string;
    readonly code: string;
    readonly values: object;
  };
};

/** The HTTP status of everything that a program may be told. Any other error is a fault of isnad, of which it learns no more. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  'body-unreadable': 400,
  'token-missing': 401,
  'token-unknown': 401,
  'origin-refused': 403,
  'path-unknown': 404,
  'article-unknown': 404,
  'quote-unknown': 404,
  'method-unknown': 405,
  'body-too-large': 413,
  'media-type-unknown': 415,
  'request-invalid': 422,
  'question-empty': 422,
  'question-too-long': 422,
  'quote-empty': 422,
  'quote-too-long': 422,
  'requests-too-many': 429,
  'questions-at-once': 429,
  'answer-late': 503,
  'verification-late': 503,
  'verification-busy': 503,
  'verification-failed': 503,
  'queue-full': 503,
  'program-stopping': 503,
  'index-not-ready': 503,
  'not-calibrated': 503,
};

/** Where the words of the command line would name its own options, or folders of the machine. */
const WORDS: Partial<Readonly<Record<ErrorCode, string>>> = {
  'quote-empty': 'There is no quote to verify: the text has no letter or digit in it.',
  'answer-late': 'The answer took too long and was given up. Try again in a minute.',
  'verification-failed': 'The quote could not be verified. Nothing was lost; try again.',
  'not-calibrated': 'This archive answers no questions at the moment. Its operator can see why.',
};

/** Codes whose values name folders or say what a thread or a disk said: that is for the operator's log. */
const WITHOUT_VALUES: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['verification-failed', 'not-calibrated']);

/** Seconds after which another try is worth it, where nothing says when. */
const RETRY_AFTER_S = 10;

/** What to tell a program of a notice; null for one that is a fault of isnad or of its installation. */
export function problemOf({ code, values }: Notice): Problem | null {
  const status = STATUS[code];
  if (status === undefined) return null;
  return {
    status,
    headers: headersOf({ code, values } as Notice, status),
    body: {
      type: `urn:isnad:problem:${code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      detail: WORDS[code] ?? describeNotice({ code, values } as Notice),
      code,
      values: WITHOUT_VALUES.has(code) ? {} : values,
    },
  };
}

/** What to tell a program of a fault: nothing but that there is one. */
export function faultProblem(): Problem {
  return {
    status: 500,
    headers: {},
    body: {
      type: 'urn:isnad:problem:fault',
      title: 'Internal Server Error',
      status: 500,
      detail: 'Something went wrong that should not. The log of the archive says more.',
      code: 'fault',
      values: {},
    },
  };
}

function headersOf(told: Notice, status: number): Readonly<Record<string, string>> {
  if (told.code === 'token-missing') return { 'WWW-Authenticate': CHALLENGE };
  if (told.code === 'token-unknown') return { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"` };
  if (told.code === 'method-unknown') return { Allow: told.values.allowed.join(', ') };
  if (told.code === 'media-type-unknown') return { 'Accept-Post': told.values.expected };
  if (told.code === 'requests-too-many') return { 'Retry-After': String(told.values.seconds) };
  // Nobody knows when an answer in work will be there.
  if (told.code === 'questions-at-once') return { 'Retry-After': '1' };
  return status === 503 ? { 'Retry-After': String(RETRY_AFTER_S) } : {};
}

const CHALLENGE = 'Bearer realm="isnad"';
