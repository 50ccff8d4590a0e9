import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { escaped, html, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Log } from '../../../domain/ports/log.ts';
import { reasonOf, statusOf, type RefusalReason } from '../../refusal.ts';
import type { WebEnv } from '../../web-env.ts';
import { pageHtml } from '../page-html.ts';
import { refusalWords } from './refusal-words.ts';
import { linkTo, type Visit, visitInAnyCase } from '../visit.ts';

/**
 * The page of a request that gets no answer: why, and what the visitor can do. A fault is logged under a number that the page
 * names, without anything of the request.
 *
 * @param error what was thrown
 */
export function refusalPage(c: Context<WebEnv>, error: unknown, log: Log): Response | Promise<Response> {
  const visit = visitInAnyCase(c);
  const reason = reasonOf(error);
  if (reason === null) {
    const report = randomBytes(4).toString('hex');
    log.error('a page failed', { report, ...described(error) });
    return c.html(problemHtml(visit, visit.strings.refusals.failed(report)), 500);
  }
  const { status } = withRefusalHeaders(c, reason);
  return c.html(problemHtml(visit, refusalWords(reason, visit)), status);
}

/**
 * The page that was asked, saying why it has no answer.
 *
 * @param error what was thrown
 * @param pageWith makes the page with that sentence in it
 * @throws `error` itself where it is a fault
 */
export function refusedHere(
  c: Context<WebEnv>,
  visit: Visit,
  error: unknown,
  pageWith: (why: string) => string,
): Response | Promise<Response> {
  const reason = reasonOf(error);
  if (reason === null) throw error;
  const { status } = withRefusalHeaders(c, reason);
  return c.html(pageWith(refusalWords(reason, visit)), status);
}

/** Sets the headers that belong to a refusal, and returns its status. */
function withRefusalHeaders(c: Context<WebEnv>, reason: RefusalReason): ReturnType<typeof statusOf> {
  const told = statusOf(reason);
  if (told.retryAfterS !== null) c.header('Retry-After', String(told.retryAfterS));
  if (told.status === 401) c.header('WWW-Authenticate', 'Basic realm="isnad", charset="UTF-8"');
  return told;
}

/** Where the fault is, and not its message: that may hold what the visitor sent. */
function described(error: unknown): { readonly kind: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { kind: error.name, at: at.map((line) => line.trim()) };
}

function problemHtml(visit: Visit, sentence: string): string {
  const { problems, back } = visit.words;
  const content: Html = html`<h1>${problems.title}</h1>
    <p>${escaped(sentence)}</p>
    <p><a href="${linkTo('/', visit)}">${back}</a></p>`;
  return pageHtml(visit, problems.title, content);
}
