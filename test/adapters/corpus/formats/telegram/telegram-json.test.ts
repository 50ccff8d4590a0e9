import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../../../../src/adapters/corpus/formats/records/json-file.ts';
import { heldBytes, type ByteSource } from '../../../../../src/adapters/corpus/byte-source.ts';
import { jsonShape } from '../../../../../src/adapters/corpus/formats/records/json-shape.ts';
import { readParts, toldOf } from '../read-parts.ts';

const message = (id: number, text: unknown, more = {}): object => ({ id, type: 'message', date: '2024-03-05T23:50:00', text, ...more });
const channel = (messages: unknown[], more = {}): object => ({ name: 'Valley', type: 'public_channel', id: 77, ...more, messages });
const parts = (value: unknown, named = {}) => readParts(readJsonFile, { text: JSON.stringify(value), ...named });

describe('an export of Telegram', () => {
  it('of a channel: each message with a text is an article of the channel, also one that it forwards', async () => {
    const links = ['A ', { type: 'bold', text: 'B' }, '\n', { type: 'link', text: 'https://a.example' }];
    const read = await parts(
      channel([message(1, '', { type: 'service' }), message(2, links), message(3, ''), message(4, 'C', { forwarded_from: 'Other' }), { id: 'x' }]),
    );
    expect(toldOf(read)).toEqual([
      'file#2: A B\nhttps://a.example',
      'file#4: C',
      'file#5! part-invalid it is no message as Telegram exports them',
    ]);
    expect(read).toMatchObject([
      { marked: [{ metadata: { id: 'telegram-77-2', title: null, outlet: 'Valley', published: '2024-03-05T23:50:00', url: null } }] },
      { marked: [{ metadata: { outlet: 'Valley' } }], doubts: [{ code: 'message-forwarded', values: { from: 'Other' } }] },
      {},
    ]);
  });

  it('takes a bold first line for the headline, and no statement for one', async () => {
    const bold = (text: string): object => ({ type: 'bold', text });
    const titled = async (...text: unknown[]): Promise<unknown> => {
      const [part] = await parts(channel([message(2, text, { edited: '2024-03-07T10:00:00', reactions: [{ count: 3 }] })]));
      return part !== undefined && 'marked' in part ? part.marked?.[0]?.metadata.title : part;
    };
    expect(await titled(bold('The mill turns'), '\n\nText.')).toBe('The mill turns');
    expect(await titled('⚡️ ', bold('عادت الطاحونة'), ' 🇸🇾\nنص')).toBe('عادت الطاحونة');
    expect(await titled(bold('The mill turns.'), '\nText.')).toBe(null);
    expect(await titled(bold('The mill'), ' turns\nText.')).toBe(null);
    expect(await titled(bold('The mill turns'))).toBe(null);
  });

  it('is known by its beginning, so that it is read once', async () => {
    const text = JSON.stringify(channel(Array.from({ length: 200 }, (_, i) => message(i, 'A'))));
    let bytes = 0;
    const counted: ByteSource = {
      ...heldBytes(Buffer.from(text)),
      async *pieces() {
        for (let i = 0; i < text.length; i += 100) {
          bytes += 100;
          yield await Promise.resolve(Buffer.from(text.slice(i, i + 100)));
        }
      },
    };
    expect(await jsonShape(counted, {}, 10_000)).toEqual({ kind: 'telegram chat' });
    expect(bytes).toBeLessThan(500);
    const account = heldBytes(Buffer.from('{"about":"x","chats":{"about":"y","list":['));
    expect(await jsonShape(account, {}, 10_000)).toEqual({ kind: 'telegram account' });
  });

  it('has addresses where the channel’s is known', async () => {
    const url = (address: string) => [{ marked: [{ metadata: { url: address } }] }];
    expect(await parts(channel([message(2, 'A')], { username: 'valley' }))).toMatchObject(url('https://t.me/valley/2'));
    expect(await parts(channel([message(2, 'A')]), { address: 'https://t.me/vv/' })).toMatchObject(url('https://t.me/vv/2'));
  });

  it('of an account: only its channels, and that others were left out is told', async () => {
    const list = [channel([message(1, 'secret')], { name: 'Anna', type: 'personal_chat' }), channel([message(2, 'A')])];
    const left = [channel([message(3, 'B')], { name: 'Left' })];
    expect(toldOf(await parts({ about: 'x', chats: { about: 'y', list }, left_chats: { list: left } }))).toEqual([
      'file#2/1: A',
      'file#left-1/1: B',
      'file! part-no-article 1 of its chats are no channel but talk among people, which is never quoted',
    ]);
  });

  it('of a talk among people is none', async () => {
    expect(toldOf(await parts(channel([message(1, 'A')], { type: 'private_group' })))).toEqual([
      'file! part-no-article it is no channel but talk among people, which is never quoted',
    ]);
  });
});
