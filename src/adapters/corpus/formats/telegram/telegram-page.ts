import { failure, type Notice } from '../../../../domain/error.ts';
import type { MarkedArticle } from '../../../../domain/metadata.ts';
import { blocksOf, lineOf } from '../html/tree/html-document.ts';
import { withDoubts, type ReadPage } from '../page-format.ts';
import { boldHeadline } from './bold-headline.ts';
import { doubtsOfForward } from './doubts-of-forward.ts';

/** "05.03.2024 10:00:00 UTC+02:00", as Telegram writes it whatever the language of the export. */
const WRITTEN = /^(\d{2})\.(\d{2})\.(\d{4})[ ,]{1,2}(\d{2}:\d{2}(?::\d{2})?)(?:\s?UTC([+-]\d{2}:\d{2}))?/u;

/**
 * The messages of a channel that Telegram exported as a web page: each with a text is an article, its channel the outlet, also of
 * what it forwards. A joined message has the sender of the one before. Null for any other page.
 *
 * @throws `part-no-article` for talk among several people, which is never quoted
 */
export function telegramPage(source: string, document: Document): ReadPage | null {
  const messages = [...document.querySelectorAll('.history > .message')];
  if (messages.length === 0 || document.querySelector('.page_wrap > .page_body') === null) return null;
  const senders = new Set(messages.flatMap((message) => wordsOf(childOf(bodyOf(message), 'from_name')) ?? []));
  if (senders.size > 1) {
    throw failure('part-no-article', { source, problem: 'it is talk among several people, which is never quoted' });
  }
  const [sender = wordsOf(document.querySelector('.page_header .text'))] = senders;
  let text = '';
  const marked: MarkedArticle[] = [];
  const doubts: Notice[] = [];
  for (const message of messages) {
    const forwarded = childOf(bodyOf(message), 'forwarded');
    const said = childOf(bodyOf(message), 'text') ?? childOf(forwarded, 'text');
    const lines = said === null ? [] : blocksOf(said).map(lineOf);
    // Others show a picture alone, or tell that somebody joined.
    if (said === null || lines.length === 0) continue;
    doubts.push(...doubtsOfForward(source, wordsOf(childOf(forwarded, 'from_name')?.firstChild ?? null)));
    const start = text.length;
    text += `${lines.join('\n')}\n`;
    const span = { start, end: text.length };
    const published = publishedIn(message);
    const bold = [...said.querySelectorAll('strong')].map(({ textContent }) => textContent).join('');
    const title = boldHeadline(lines, bold);
    marked.push({ span, body: span, metadata: { id: null, title, outlet: sender, published, url: null } });
    text += '\n';
  }
  return withDoubts({ page: { source, text }, marked }, doubts);
}

/** The day as it is written, with its zone. */
function publishedIn(message: Element): string | null {
  const written = childOf(bodyOf(message), 'date')?.getAttribute('title') ?? '';
  const [, day, month, year, clock, zone = ''] = WRITTEN.exec(written) ?? [];
  return day === undefined ? null : `${year ?? ''}-${month ?? ''}-${day}T${clock ?? ''}${zone}`;
}

function bodyOf(message: Element): Element | null {
  return childOf(message, 'body');
}

function childOf(parent: Element | null, className: string): Element | null {
  return [...(parent?.children ?? [])].find(({ classList }) => classList.contains(className)) ?? null;
}

function wordsOf(node: Node | null): string | null {
  const words = node?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  return words === '' ? null : words;
}
