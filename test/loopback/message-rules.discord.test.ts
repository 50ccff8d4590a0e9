import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from './loopback-discord.ts';
import { call, expectRefused, expectTaken, numbers } from './raw-calls.ts';

let discord: Loopback;
beforeAll(async () => {
  discord = await startLoopback();
});
afterAll(() => discord.close());

const post = (body: object) => call(discord, 'POST', `/channels/${discord.channelId}/messages`, body);
const answer = (type: number, data: unknown) => {
  const { id, token } = discord.slash(discord.person(), 'ask');
  return call(discord, 'POST', `/interactions/${id}/${token}/callback`, { type, data });
};

const safe = { parse: [] };
const text = (content: string, extra: object = {}) => ({ content, allowed_mentions: safe, ...extra });
const one = (id: string, extra: object = {}) => ({ type: 2, style: 1, label: 'x', custom_id: id, ...extra });
const link = (url: string) => ({ type: 2, style: 5, label: 'x', url });
const rows = (...all: unknown[][]) =>
  text('x', { components: all.map((components) => ({ type: 1, components })) });
const select = { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] };
const embeds = (...all: object[]) => ({ embeds: all });
const emoji = '😀';
const V2 = 1 << 15;
const display = (content: string) => ({ type: 10, content });

describe('a message is refused', () => {
  const cases: [string, object, string][] = [
    ['with 2001 characters', text('م'.repeat(2001)), '2001 code points'],
    ['with a UTF-16 length over 2000', text(emoji.repeat(1001)), 'UTF-16 length 2002'],
    ['when empty', { content: '', allowed_mentions: safe }, 'empty message'],
    ['when blank', text(' \n '), 'empty message'],
    ['without allowed_mentions', { content: 'x' }, 'allowed_mentions with parse: [] is missing'],
    ['with allowed_mentions without parse', { content: 'x', allowed_mentions: {} }, 'parse: [] is missing'],
    ['that may ping', { content: 'x', allowed_mentions: { parse: ['users'] } }, 'lets it ping'],
    [
      'that may ping somebody',
      { content: 'x', allowed_mentions: { parse: [], users: ['1'] } },
      'lets it ping',
    ],
    [
      'that pings whom it answers',
      { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
      'ping',
    ],
    ['with 6 action rows', rows(...numbers(6).map((id) => [one(id)])), 'more than 5 action rows'],
    ['with a custom_id twice', rows([one('a')], [one('a')]), 'duplicate custom_id'],
    ['with a select next to a button', rows([one('a'), select]), 'select next to'],
    [
      'with a button that has custom_id and url',
      rows([{ ...link('https://a.b'), custom_id: 'a' }]),
      'either',
    ],
    ['with a button that has neither', rows([{ type: 2, style: 1, label: 'x' }]), 'either'],
    ['with a link without url', rows([{ type: 2, style: 5, label: 'x' }]), 'either'],
    ['with a button without label', rows([{ type: 2, style: 1, custom_id: 'a' }]), 'without label'],
    ['with a link of another scheme', rows([link('ftp://a.b')]), 'URL scheme of a button'],
    [
      'with an embed link of another scheme',
      embeds({ title: 'x', url: 'ftp://a.b' }),
      'URL scheme of an embed',
    ],
    [
      'with embeds over 6000 in total',
      embeds({ description: 'x'.repeat(4000) }, { title: 'x', description: 'x'.repeat(2000) }),
      'embeds total 6001',
    ],
    ['with an empty embed', embeds({}), 'empty embed'],
    ['with an empty field', embeds({ title: 'x', fields: [{ name: ' ', value: 'x' }] }), 'empty embed field'],
    ['with the flag EPHEMERAL', text('x', { flags: 64 }), 'flags 64'],
    [
      'with V2 components without the flag',
      { components: [display('x')], allowed_mentions: safe },
      'needs the flag',
    ],
    ['with V2 text that may ping', { flags: V2, components: [display('x')] }, 'is missing'],
    ['with content in V2', text('x', { flags: V2, components: [display('x')] }), 'content or embeds'],
    [
      'with over 4000 characters in V2',
      {
        flags: V2,
        components: [display('x'.repeat(2001)), display('x'.repeat(2000))],
        allowed_mentions: safe,
      },
      'text displays total 4001',
    ],
    [
      'with 41 components in V2',
      {
        flags: V2,
        components: [{ type: 17, components: numbers(40).map(display) }],
        allowed_mentions: safe,
      },
      'more than 40',
    ],
    ['that answers an unknown one', text('x', { message_reference: { message_id: '1' } }), 'unknown message'],
    ['with 6 buttons in a row', rows(numbers(6).map((id) => one(id))), 'schema messageCreate: components'],
    ['with an empty row', rows([]), 'schema messageCreate: components'],
    ['with a label of 81', rows([one('a', { label: 'x'.repeat(81) })]), 'schema messageCreate: components'],
    ['with an empty custom_id', rows([one('')]), 'schema messageCreate: components'],
    ['with a custom_id of 101', rows([one('x'.repeat(101))]), 'schema messageCreate: components'],
    ['with 11 embeds', embeds(...numbers(11).map((title) => ({ title }))), 'schema messageCreate: embeds'],
    ['with a title of 257', embeds({ title: 'x'.repeat(257) }), 'schema messageCreate: embeds'],
    ['with content that is no text', text('x', { content: 5 }), 'schema messageCreate: content'],
  ];
  it.each(cases)('%s', async (_name, body, problem) => {
    const written = discord.fromBot().length;
    expectRefused(await post(body), problem);
    expect(discord.fromBot()).toHaveLength(written);
  });
});

it('a message just inside the limits is taken', async () => {
  const inside = [
    text('م'.repeat(2000)),
    rows(...numbers(5).map((row) => numbers(5).map((id) => one(`${row} ${id}`)))),
    rows([select], [link('https://a.b/c'), one('x'.repeat(100), { label: 'x'.repeat(80) })]),
    embeds({ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }),
    embeds({ title: 'x', url: 'https://a.b', fields: [{ name: 'a', value: 'b' }] }),
    { flags: V2, components: [{ type: 17, components: numbers(39).map(display) }], allowed_mentions: safe },
    text('x', { flags: 4, message_reference: { message_id: '1', fail_if_not_exists: false } }),
  ];
  for (const body of inside) expectTaken(await post(body));
});

it('an edit is held to the same rules, and may not leave nothing', async () => {
  await post(text('x'));
  const message = discord.fromBot().at(-1);
  const edit = (body: object) =>
    call(discord, 'PATCH', `/channels/${discord.channelId}/messages/${message?.id ?? ''}`, body);
  expectTaken(await edit({ components: [] }));
  expectTaken(await edit({ content: '', embeds: [{ title: 'x' }] }));
  expectRefused(await edit({ embeds: [] }), 'empty message');
  expectRefused(await edit({ content: 'x' }), 'allowed_mentions');
  expect(message).toMatchObject({ content: '', edits: 2 });
});

describe('an answer to an interaction is refused', () => {
  const choices = (count: number, extra: object = {}) => ({
    choices: numbers(count).map((name) => ({ name, value: name, ...extra })),
  });
  const cases: [string, number, unknown, string][] = [
    ['deferred with more than EPHEMERAL', 5, { flags: 64 | 4 }, 'flags 68'],
    ['deferred with V2', 5, { flags: V2 }, 'flags'],
    ['without allowed_mentions', 4, { content: 'x' }, 'allowed_mentions'],
    ['when empty', 4, {}, 'empty message'],
    ['with 2001 characters', 4, text('x'.repeat(2001)), 'schema callbackMessage'],
    ['with 26 choices', 8, choices(26), 'schema callbackChoices'],
    ['with a choice name of 101', 8, choices(1, { name: 'x'.repeat(101) }), 'schema callbackChoices'],
    ['with a choice value of 101', 8, choices(1, { value: 'x'.repeat(101) }), 'choice value over 100'],
    ['of an unknown type', 99, {}, 'known type'],
    ['of a component to a command', 7, text('x'), 'component only'],
  ];
  it.each(cases)('%s', async (_name, type, data, problem) => {
    expectRefused(await answer(type, data), problem);
  });

  it('but not otherwise', async () => {
    expectTaken(await answer(5, undefined));
    expectTaken(await answer(5, { flags: 64 }));
    expectTaken(await answer(4, text('x', { flags: 64 })));
    expectTaken(await answer(8, choices(25, { value: 'x'.repeat(100) })));
  });
});
