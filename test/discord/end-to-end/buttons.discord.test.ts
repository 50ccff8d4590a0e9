import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { botFolders, endBot, readyBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

const folders = botFolders();
const { INDEX_DIR, DATA_DIR } = folders;
const QUESTION = 'ماذا قال بوتين؟';
const MANAGE_MESSAGES = 1n << 13n;

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

type Button = { readonly custom_id: string; readonly label: string };

function buttonsOf(message: StoredMessage): Map<string, string> {
  const rows = message.components as readonly { readonly components: readonly Button[] }[];
  return new Map(rows.flatMap(({ components }) => components).map((one) => [one.label, one.custom_id]));
}

function idOf(message: StoredMessage, label: RegExp): string {
  const found = [...buttonsOf(message)].find(([name]) => label.test(name));
  if (found === undefined)
    throw new Error(`no button ${String(label)} among ${[...buttonsOf(message).keys()].join(', ')}`);
  return found[1];
}

/** The message as another version, or an older index, would have left it: its first button carries this id. */
function withButton(message: StoredMessage, customId: string): string {
  const rows = message.components as { components: { custom_id: string }[] }[];
  const button = rows[0]?.components[0];
  if (button === undefined) throw new Error('no button');
  button.custom_id = customId;
  return customId;
}

const MORE = /^المزيد|مزيد|اقتباسات/u;
const asker = { name: 'asker' };

async function ask(question = QUESTION) {
  const person = discord.person(asker.name);
  const answer = await discord.slash(person, 'ask', { question }).answer();
  return { person, answer };
}

describe('buttons of an answer', () => {
  it('"more quotes" shows others, to the one who pressed', async () => {
    const { answer } = await ask('What did Putin say?');
    const reader = discord.person();
    const more = await discord.press(reader, answer, idOf(answer, /^More quotes$/u)).answer();
    expect(more.ephemeralFor).toBe(reader.id);
    expect(quotesShown(more.content).length).toBeGreaterThan(0);
    for (const quote of quotesShown(more.content)) expect(quotesShown(answer.content)).not.toContain(quote);
  });

  it.each([
    ['What did Putin say?', /^More quotes$/u, /^Back/u],
    [QUESTION, MORE, /^رجوع/u],
  ])('the person who asked “%s” turns its pages in the same message', async (question, more, back) => {
    const { person, answer } = await ask(question);
    const first = answer.content;
    discord.press(person, answer, idOf(answer, more));
    await discord.waitFor(() => answer.content !== first, 'the second page');
    expect(quotesShown(answer.content).length).toBeGreaterThan(0);
    for (const quote of quotesShown(answer.content)) expect(quotesShown(first)).not.toContain(quote);
    // Somebody else sees the page alone.
    const other = discord.person();
    const alone = await discord.press(other, answer, idOf(answer, back)).answer();
    expect(alone.ephemeralFor).toBe(other.id);
    discord.press(person, answer, idOf(answer, back));
    await discord.waitFor(() => answer.content === first, 'the first page again');
  });

  it('"in context" shows the quote among its neighbours, all of the page', async () => {
    const { answer } = await ask('What did Putin say?');
    const shown = await discord.press(discord.person(), answer, idOf(answer, /^In context$/u)).answer();
    expect(quotesShown(shown.content)[0]).toBe(quotesShown(answer.content)[0]);
    const around = shown.content
      .split('\n')
      .filter((line) => line.startsWith('-# '))
      .map((line) => line.slice(3).replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'));
    const pages = readdirSync('corpus').map((name) => readFileSync(join('corpus', name), 'utf8'));
    expect(around.filter((line) => pages.some((page) => page.includes(line))).length).toBeGreaterThan(0);
  });

  it('"copy" gives quote and citation as plain text', async () => {
    const { answer } = await ask('What did Putin say?');
    const copy = await discord.press(discord.person(), answer, idOf(answer, /^Copy$/u)).answer();
    const text = copy.content + copy.attachments.map((file) => file.text).join('');
    for (const quote of quotesShown(answer.content)) expect(text).toContain(quote);
  });

  it('votes count once a person and message, without a name', async () => {
    const { answer } = await ask('What did Putin say?');
    const voter = discord.person();
    const helpful = idOf(answer, /^Helpful$/u);
    expect((await discord.press(voter, answer, helpful).answer()).content).toMatch(/Thank you/u);
    const again = discord.press(voter, answer, helpful);
    expect((await again.answer()).content).toMatch(/Thank you/u);
    const other = discord.press(discord.person(), answer, idOf(answer, /^Not helpful$/u));
    expect((await other.answer()).content).toMatch(/Thank you/u);
    const kept = readdirSync(DATA_DIR).map((name) => readFileSync(join(DATA_DIR, name), 'utf8'));
    expect(kept.join('')).not.toContain(voter.id);
    const { stdout } = await runCli('feedback', ['--json'], { env: { DATA_DIR } });
    expect(JSON.parse(stdout)).toMatchObject({ helpful: 1, notHelpful: 1 });
    const status = await discord.slash(discord.person(), 'status').answer();
    expect(status.content).toMatch(/1 helpful, 1 not helpful/u);
  });

  it.each([
    ['What did Putin say?', /^Not helpful$/u, /^Helpful$/u, /changed/u, /The reason was kept/u],
    [QUESTION, /^غير مفيد$/u, /^مفيد$/u, /غُيّر/u, /حُفظ السبب/u],
  ])('a vote on “%s” can be explained and changed', async (question, against, forIt, changed, kept) => {
    const report = async (): Promise<unknown> => {
      const { stdout } = await runCli('feedback', ['--json'], { env: { DATA_DIR } });
      return JSON.parse(stdout);
    };
    const { reasons, helpful } = (await report()) as { reasons: { outdated: number }; helpful: number };
    const { answer } = await ask(question);
    const voter = discord.person();
    const asked = await discord.press(voter, answer, idOf(answer, against)).answer();
    expect(asked.ephemeralFor).toBe(voter.id);
    const [row] = asked.components as readonly { readonly components: readonly { custom_id: string }[] }[];
    const select = row?.components[0]?.custom_id ?? '';
    discord.choose(voter, asked, select, ['outdated']);
    await discord.waitFor(() => kept.test(asked.content) && asked.components.length === 0, 'the reason kept');
    expect(await report()).toMatchObject({ reasons: { outdated: reasons.outdated + 1 } });
    const other = discord.press(voter, answer, idOf(answer, forIt));
    expect((await other.answer()).content).toMatch(changed);
    expect(await report()).toMatchObject({ reasons, helpful: helpful + 1 });
  });

  it('"delete" is for the asker and for who manages messages', async () => {
    const { person, answer } = await ask('What did Putin say?');
    const remove = idOf(answer, /^Delete$/u);
    const stranger = await discord.press(discord.person(), answer, remove).answer();
    expect(stranger.content).toMatch(/Only the person who asked/u);
    const stands = (): StoredMessage | undefined =>
      discord.messages.find(({ id, deleted }) => id === answer.id && !deleted);
    expect(stands()).toBeDefined();
    discord.press(person, answer, remove);
    await discord.waitFor(() => stands() === undefined, 'the answer deleted by its asker');

    const second = await ask('What did Putin say?');
    discord.press(discord.person(), second.answer, idOf(second.answer, /^Delete$/u), {
      permissions: MANAGE_MESSAGES,
    });
    await discord.waitFor(
      () => discord.messages.some(({ id, deleted }) => id === second.answer.id && deleted),
      'the answer deleted by a moderator',
    );
  });

  it('work on a mention’s answer in Arabic, too', async () => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    const answer = await discord.waitFor(() => discord.fromBot(channel)[0], 'an answer');
    const more = await discord.press(discord.person(), answer, idOf(answer, MORE)).answer();
    expect(quotesShown(more.content)).not.toEqual([]);
  });

  it('say so when the quote is not in the archive any more', async () => {
    const { answer } = await ask();
    const gone = discord.press(discord.person(), answer, withButton(answer, '1cenAAAAAAAAAAAAAA'));
    expect((await gone.answer()).content).toMatch(/no longer in the archive/u);
    const second = await ask();
    const half = `${idOf(second.answer, /السياق/u).slice(0, 18)}.AAAAAAAAAAAAAA`;
    const handle = discord.press(discord.person(), second.answer, withButton(second.answer, half));
    expect(quotesShown((await handle.answer()).content)).toEqual([quotesShown(answer.content)[0]]);
    const note = await discord.waitFor(() => handle.followUps[0], 'the note on the other quote');
    expect(note.content).toMatch(/لم يعد/u);
  });

  it('that do not stand under the message are refused, so that nobody forges a right to delete', async () => {
    const { answer } = await ask('What did Putin say?');
    const thief = discord.person();
    const forged = discord.press(thief, answer, `1den${thief.id}`);
    expect((await forged.answer()).content).toMatch(/does not know/u);
    expect(answer.deleted).toBe(false);
  });

  it('of another version are told apart', async () => {
    const { answer } = await ask();
    const pressed = discord.press(discord.person(), answer, withButton(answer, '9zxx'));
    expect((await pressed.answer()).content).toMatch(/does not know/u);
  });
});

describe('after a restart and a rebuild of the index', () => {
  it('buttons of old answers work', async () => {
    const { answer } = await ask('What did Putin say?');
    expect((await bot.stop()).code).toBe(0);
    rmSync(INDEX_DIR, { recursive: true });
    bot = await readyBotOn(discord, { ...folders });
    const shown = await discord.press(discord.person(), answer, idOf(answer, /^In context$/u)).answer();
    expect(quotesShown(shown.content)[0]).toBe(quotesShown(answer.content)[0]);
  });
});
