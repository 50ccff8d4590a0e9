import { expect, it } from 'vitest';
import { htmlDocument } from '../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { telegramPage } from '../../../../../src/adapters/corpus/formats/telegram/telegram-page.ts';

const message = (inside: string, kind = 'default'): string =>
  `<div class="message ${kind}"><div class="body"><div class="pull_right date details" title="05.03.2024 23:10:00 UTC+03:00">23:10</div>${inside}</div></div>`;
const read = (...messages: string[]) =>
  telegramPage(
    'file',
    htmlDocument(
      'file',
      `<div class="page_wrap"><div class="page_header"><div class="text bold">Valley</div></div><div class="page_body"><div class="history">${messages.join('')}</div></div></div>`,
    ),
  );

it('gives the messages of a channel, with a bold first line as headline, and tells of forwarded ones', () => {
  const page = read(
    '<div class="message service"><div class="body details">Valley pinned this message</div></div>',
    message('<div class="from_name">Valley</div><div class="text"><strong>The mill turns</strong> ⚡<br><br>Text.</div><div class="reactions"><span>👍 3</span></div>'),
    message('<div class="media_wrap"><div class="title bold">Photo</div></div><div class="text">Caption.</div>', 'joined'),
    message('<div class="forwarded body"><div class="from_name">Other <span class="date details">01.03.2024</span></div><div class="text"><strong>A statement.</strong><br>Text.</div></div>'),
  );
  expect(page?.page.text).toBe('The mill turns ⚡\nText.\n\nCaption.\n\nA statement.\nText.\n\n');
  const metadata = { outlet: 'Valley', published: '2024-03-05T23:10:00+03:00' };
  expect(page?.marked).toMatchObject([
    { metadata: { title: 'The mill turns', ...metadata } },
    { metadata: { title: null, ...metadata } },
    { metadata: { title: null, ...metadata } },
  ]);
  expect(page?.doubts).toMatchObject([{ code: 'message-forwarded', values: { from: 'Other' } }]);
});
