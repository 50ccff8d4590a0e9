import { simpleParser, type ParsedMail } from 'mailparser';
import { failure } from '../../../../domain/error.ts';
import type { Metadata } from '../../../../domain/metadata.ts';
import { complaintOf } from '../../../files/system-code.ts';
import { readHtmlFragment } from '../html/html-fragment.ts';
import type { PageReader, ReadPage } from '../page-format.ts';

/** What the decoder puts in place of bytes that are none of the charset that the letter states. */
const REPLACEMENT = '\uFFFD';

/** Nothing is made of the texts, and no picture is put in place of a link to one. */
const AS_WRITTEN = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

/**
 * A letter with one article, such as a newsletter: its HTML, or else its plain text. Its subject is the title, the name of its
 * sender the outlet, and its address the one under which it says that it is archived. The list's archive is not taken, since that
 * address would be the same for all letters. What is attached is not read.
 */
export const readLetter: PageReader = async (source, bytes) => {
  const mail = await parsed(source, bytes);
  const { from, subject, date } = mail;
  if (from === undefined && subject === undefined && date === undefined) {
    throw failure('file-unparseable', { source, problem: 'it has no sender, subject or date, so it is no letter' });
  }
  const html = mail.html === false || mail.html === undefined ? '' : mail.html;
  const text = mail.text ?? '';
  const written = html.trim() === '' ? text : html;
  if (written.trim() === '') throw failure('part-no-article', { source, problem: 'the letter has no text' });
  if (written.includes(REPLACEMENT) || written.includes('\0')) {
    throw failure('file-unparseable', { source, problem: 'its text holds bytes that are none of the charset it states' });
  }
  const { page, marked }: Pick<ReadPage, 'page' | 'marked'> =
    written === html
      ? await readHtmlFragment(source, Buffer.from(insideBody(written)), 'utf-8')
      : { page: { source, text }, marked: null };
  const whole = { start: 0, end: page.text.length };
  const body = marked?.[0]?.body ?? whole;
  return { page, marked: [{ span: whole, body, metadata: metadataOf(mail) }] };
};

/** What stands in the body of a letter that is a whole web page. */
function insideBody(html: string): string {
  const head = /<\/head\s{0,9}>/iu.exec(html);
  const behindHead = head === null ? html : html.slice(head.index + head[0].length);
  return behindHead.replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|body|head)(?:\s[^<>]{0,5000})?>/giu, '');
}

async function parsed(source: string, bytes: Uint8Array): Promise<ParsedMail> {
  try {
    return await simpleParser(Buffer.from(bytes), AS_WRITTEN);
  } catch (error) {
    throw failure('file-unparseable', { source, problem: `the letter cannot be read (${complaintOf(error)})` }, error);
  }
}

function metadataOf(mail: ParsedMail): Metadata {
  const sender = mail.from?.value[0]?.name.trim() ?? '';
  return {
    id: mail.messageId?.replace(/^<|>$/gu, '') ?? null,
    title: mail.subject?.trim() ?? null,
    outlet: sender === '' || sender.includes('@') ? null : sender,
    // As it is written: the parsed one is in Greenwich, where it may be another day.
    published: headerOf(mail, 'date')?.replace(/\([^()]*\)/gu, '').trim() ?? null,
    url: /<(https?:\/\/[^<>\s]+)>/iu.exec(headerOf(mail, 'archived-at') ?? '')?.[1] ?? null,
  };
}

/** A header as it is written, on one line. */
function headerOf({ headerLines }: ParsedMail, name: string): string | null {
  const line = headerLines.find(({ key }) => key === name)?.line;
  return line === undefined ? null : line.slice(line.indexOf(':') + 1).replace(/\s+/gu, ' ');
}
