import { simpleParser, type ParsedMail } from 'mailparser';
import { failure, notice } from '../../../../domain/error.ts';
import type { Metadata } from '../../../../domain/metadata.ts';
import { complaintOf } from '../../../files/system-code.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { htmlDocument } from '../html/tree/html-document.ts';
import { wholeArticle, withDoubts, type PageReader } from '../page-format.ts';
import { ownWords } from './own-words.ts';
import { removeQuotedLetters } from './quoted-letters.ts';
import { unwrapped } from './unwrapped.ts';

/** What the decoder puts in place of bytes that are none of the charset that the letter states. */
const REPLACEMENT = '\uFFFD';

/** Nothing is made of the texts, and no picture is put in place of a link to one. */
const AS_WRITTEN = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

/** What mail programs in many languages put before the subject of a letter that forwards another. */
const FORWARDS = /^\s*(?:fwd?|wg|tr|rv|enc|[iİ]lt|doorst|пересл|إعادة توجيه)\s?:\s*/iu;
/** The same, and before that of an answer. */
const ADDED =
  /^(?:(?:fwd?|wg|tr|rv|enc|[iİ]lt|doorst|пересл|إعادة توجيه|re|aw|ynt|antw|sv|отв|رد)(?:\s?\[\d{1,3}\])?\s?:\s{0,5}){1,10}/iu;

/**
 * A letter with one article, such as a newsletter: its HTML, or else its plain text. Its subject is the title, the name of its
 * sender the outlet, or else that of the list by which it came, and its address the one under which it says that it is archived.
 * The list's archive is not taken, since that address would be the same for all letters. Of a letter that forwards another, that
 * other is the article, with its own sender and date. Signatures, quoted letters, words about the letter itself and what is
 * attached are not read.
 */
export const readLetter: PageReader = async (source, bytes) => {
  const mail = await parsed(source, bytes);
  const { from, subject, date } = mail;
  if (from === undefined && subject === undefined && date === undefined) {
    throw failure('file-unparseable', { source, problem: 'it has no sender, subject or date, so it is no letter' });
  }
  const written = writtenLines(source, mail);
  const { lines, forwarded, isReply } = ownWords(written.lines, FORWARDS.test(subject ?? ''));
  const text = lines.join('\n');
  const quotesAnother = written.quotesAnother || isReply;
  if (text.trim() === '') {
    const problem = quotesAnother ? 'the letter only quotes another' : 'the letter has no text';
    throw failure('part-no-article', { source, problem });
  }
  const own = metadataOf(mail, quotesAnother);
  if (forwarded === null && !isSentOn(mail)) {
    return withDoubts(wholeArticle(source, text, own), quotesAnother ? [notice('letter-quotes-another', { source })] : []);
  }
  // Nobody's words may stand under the name of a reader, or under the day on which they were sent on.
  const { sender, date: sentAt } = forwarded ?? { sender: null, date: null };
  const metadata = { ...own, title: titleOf(subject?.trimStart().replace(ADDED, '')), outlet: sender, published: sentAt, url: null };
  return withDoubts(wholeArticle(source, text, metadata), [notice('letter-forwarded', { source })]);
};

/** Whether a letter says that it forwards another, and came by no list, whose letters may have such a title. */
function isSentOn(mail: ParsedMail): boolean {
  const isListed = headerOf(mail, 'list-id') !== null || headerOf(mail, 'list-unsubscribe') !== null;
  return FORWARDS.test(mail.subject ?? '') && !isListed;
}

/** The lines of a letter's HTML, or else of its text. Letters that the HTML marks as quoted are left out. */
function writtenLines(source: string, mail: ParsedMail): { readonly lines: readonly string[]; readonly quotesAnother: boolean } {
  const html = mail.html === false || mail.html === undefined ? '' : mail.html;
  const text = mail.text ?? '';
  const written = html.trim() === '' ? text : html;
  if (written.includes(REPLACEMENT) || written.includes('\0')) {
    throw failure('file-unparseable', { source, problem: 'its text holds bytes that are none of the charset it states' });
  }
  if (written === text) return { lines: unwrapped(text.split(/\r?\n/u)), quotesAnother: false };
  const { body } = htmlDocument(source, html);
  const quotesAnother = removeQuotedLetters(body);
  return { lines: fragmentLines(body), quotesAnother };
}

async function parsed(source: string, bytes: Uint8Array): Promise<ParsedMail> {
  try {
    return await simpleParser(Buffer.from(bytes), AS_WRITTEN);
  } catch (error) {
    throw failure('file-unparseable', { source, problem: `the letter cannot be read (${complaintOf(error)})` }, error);
  }
}

function metadataOf(mail: ParsedMail, quotesAnother: boolean): Metadata {
  const { messageId, subject, from, inReplyTo } = mail;
  const isAnswer = quotesAnother || inReplyTo !== undefined;
  return {
    id: messageId?.replace(/^<|>$/gu, '') ?? null,
    title: titleOf(isAnswer ? subject?.trimStart().replace(ADDED, '') : subject),
    outlet: nameOf(from?.value[0]?.name) ?? listName(mail),
    // As it is written: the parsed one is in Greenwich, where it may be another day.
    published: headerOf(mail, 'date')?.replace(/\([^()]*\)/gu, '').trim() ?? null,
    url: archivedAt(mail),
  };
}

/** "The Valley List" <list.valley.example> */
function listName(mail: ParsedMail): string | null {
  const [name = '', ...rest] = (headerOf(mail, 'list-id') ?? '').split('<');
  return rest.length === 0 ? null : nameOf(name.replaceAll('"', ''));
}

function archivedAt(mail: ParsedMail): string | null {
  return /<(https?:\/\/[^<>\s]+)>/iu.exec(headerOf(mail, 'archived-at') ?? '')?.[1] ?? null;
}

function titleOf(subject: string | undefined): string | null {
  const title = subject?.trim() ?? '';
  return title === '' ? null : title;
}

/** A name that is no address; null where there is none. */
function nameOf(written: string | undefined): string | null {
  const name = written?.trim() ?? '';
  return name === '' || name.includes('@') ? null : name;
}

/** A header as it is written, on one line. */
function headerOf({ headerLines }: ParsedMail, name: string): string | null {
  const line = headerLines.find(({ key }) => key === name)?.line;
  return line === undefined ? null : line.slice(line.indexOf(':') + 1).replace(/\s+/gu, ' ');
}
