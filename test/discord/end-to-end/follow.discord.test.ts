import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startLoopback,
  type Loopback,
  type Person,
  type StoredMessage,
} from '../../loopback/loopback-discord.ts';
import { addPage, changeableFolders, MANAGE_SERVER } from '../admin-bot.ts';
import { endBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';

const folders = changeableFolders();
const SETTINGS = { ...folders, WATCH: 'true', FOLLOWS: 'true', FOLLOWS_PER_MEMBER: '2' };
const QUESTION = 'Why was the harbour of Valparaiso closed?';
const ARABIC = 'لماذا أغلق ميناء بنزرت؟';

const CLOSED =
  'The harbour of Valparaiso was closed on Monday because its dockers were on strike for higher wages.';
const STORM =
  'The harbour of Valparaiso was closed again in March because a storm from the west had sunk two tugs.';
const FIRE =
  'The harbour of Valparaiso was closed for a week in May because a fire had destroyed its largest warehouse.';
const FOG = 'The harbour of Valparaiso was closed for two days in June because thick fog hid its entrance.';
const BIZERTE = 'أغلق ميناء بنزرت يوم الاثنين لأن عماله أضربوا عن العمل مطالبين برفع أجورهم.';

let discord: Loopback;
let bot: RunningBot;
let member: Person;

beforeAll(async () => {
  discord = await startLoopback();
  bot = await readyBotOn(discord, SETTINGS);
  await bot.logged('commands registered');
  member = discord.person();
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const book = (): string => readFileSync(join(folders.DATA_DIR, 'follows.json'), 'utf8');
const indexed = (): number => bot.log.filter(({ event }) => event === 'index ready').length;
const isQuoting = (quote: string) => (message: StoredMessage) => quotesShown(message.content).includes(quote);
const told = (channelId: string, quote: string): StoredMessage[] =>
  discord.fromBot(channelId).filter(isQuoting(quote));

function buttonOf({ components }: StoredMessage, label: string): string {
  const rows = components as readonly {
    readonly components: readonly { label?: string; custom_id: string }[];
  }[];
  return rows.flatMap((row) => row.components).find((one) => one.label === label)?.custom_id ?? '';
}

/** Puts a page in, and waits until the bot has it in its index. */
async function publish(name: string, sentence: string): Promise<void> {
  const before = indexed();
  addPage(folders.CORPUS_DIR, name, sentence);
  await discord.waitFor(() => indexed() > before, `an index with ${name}`);
}

/** What is left out of work with a page that nobody follows: once it is there, nothing more can come of those before. */
async function nothingMore(name: string): Promise<void> {
  const before = bot.log.filter(({ event }) => event === 'follows checked').length;
  await publish(name, `Nothing but a sentence about the weather in ${name}, which was fine.`);
  await discord.waitFor(
    () => bot.log.filter(({ event }) => event === 'follows checked').length > before,
    'a check',
  );
}

describe('a followed question', () => {
  it('is refused for small talk, one word, hours that are none, and a channel of which one is no manager', async () => {
    for (const question of ['hello', 'harbour', '?!']) {
      const refused = await discord.slash(member, 'follow', { question }).answer();
      expect(refused.content).toMatch(/cannot be followed|not a question/u);
    }
    const hours = await discord.slash(member, 'follow', { question: QUESTION, quiet: 'night' }).answer();
    expect(hours.content).toContain('not a range of hours');
    const here = await discord.slash(member, 'follow', { question: QUESTION, here: true }).answer();
    expect(here.content).toContain('Only members who manage');
    expect(discord.fromBot(discord.dmWith(member))).toEqual([]);
  });

  it('is told in a direct message when a new page answers it, once, and what was there is shown at once', async () => {
    const interaction = discord.slash(member, 'follow', { question: QUESTION });
    const begun = await interaction.answer();
    expect(begun.ephemeralFor).toBe(member.id);
    expect(begun.content).toContain('isnad now follows this question');
    const today = await discord.waitFor(() => interaction.followUps[0], 'what the archive says today');
    expect(today.content).toContain('Why was the harbour');
    expect(discord.fromBot(discord.dmWith(member)).at(-1)?.content).toContain('isnad now follows');
    await publish('harbour.txt', CLOSED);
    const [alert] = await discord.waitFor(() => {
      const found = told(discord.dmWith(member), CLOSED);
      return found.length > 0 ? found : null;
    }, 'the quote');
    expect(alert?.content).toContain('New in the archive on a followed question');
    await nothingMore('Quito');
    expect(told(discord.dmWith(member), CLOSED)).toHaveLength(1);
  });

  it('keeps its question in a file for its own user alone, and in no line of the log', () => {
    expect(book()).toContain(QUESTION);
    expect(statSync(join(folders.DATA_DIR, 'follows.json')).mode & 0o777).toBe(0o600);
    expect(bot.output()).not.toContain('Valparaiso');
  });

  it('is told in the channel and language of whoever manages it; others cannot stop it', async () => {
    const manager = discord.person();
    const where = { permissions: MANAGE_SERVER };
    await discord.slash(manager, 'follow', { question: ARABIC, here: true }, where).answer();
    await publish('bizerte.txt', BIZERTE);
    const [alert] = await discord.waitFor(() => {
      const found = told(discord.channelId, BIZERTE);
      return found.length > 0 ? found : null;
    }, 'the Arabic quote');
    if (alert === undefined) throw new Error('no alert');
    expect(alert.content).toContain('جديد في الأرشيف');
    expect(told(discord.dmWith(manager), BIZERTE)).toEqual([]);
    const stop = buttonOf(alert, 'إيقاف المتابعة');
    const refused = await discord.press(member, alert, stop).answer();
    expect(refused.content).toContain('لمن له صلاحية إدارة');
    const stopped = await discord.press(manager, alert, stop, where).answer();
    expect(stopped.content).toContain('لم يعد متابَعًا');
    expect(book()).not.toContain(ARABIC);
    const again = await discord.press(manager, alert, stop, where).answer();
    expect(again.content).toContain('لم يعد هذا السؤال متابَعًا');
  });

  it('is sent once though the bot is killed after sending it, and Discord has forgotten the nonce', async () => {
    const dm = discord.dmWith(member);
    const release = discord.faults.holdNext(
      { method: 'POST', path: /\/messages$/u },
      { afterHandling: true },
    );
    await publish('storm.txt', STORM);
    const [sent] = await discord.waitFor(() => {
      const found = told(dm, STORM);
      return found.length > 0 ? found : null;
    }, 'the quote that the bot does not know to be sent');
    await bot.stop('SIGKILL');
    release();
    if (sent !== undefined) sent.nonce = null;
    expect(book()).toContain('storm from the west');
    bot = await readyBotOn(discord, SETTINGS);
    await discord.waitFor(
      () => (JSON.parse(book()) as { outbox: unknown[] }).outbox.length === 0,
      'an empty outbox',
    );
    expect(told(dm, STORM)).toHaveLength(1);
    expect(discord.requests.some(({ method, path }) => method === 'GET' && path.endsWith('/messages'))).toBe(
      true,
    );
  });

  it('is sent though the bot is killed before it came to that', async () => {
    const dm = discord.dmWith(member);
    const release = discord.faults.holdNext({ method: 'POST', path: /\/messages$/u });
    await publish('fire.txt', FIRE);
    await discord.waitFor(() => book().includes('largest warehouse'), 'the quote in the outbox');
    await bot.stop('SIGKILL');
    release();
    bot = await readyBotOn(discord, SETTINGS);
    await discord.waitFor(() => (told(dm, FIRE).length > 0 ? true : null), 'the quote');
    await nothingMore('Lima');
    // What was held may have come through as well: Discord makes one message of both.
    expect(told(dm, FIRE)).toHaveLength(1);
  });

  it('is limited for each member, listed and stopped by /following', async () => {
    const second = await discord
      .slash(member, 'follow', { question: 'Who owns the harbour of Lima?' })
      .answer();
    expect(second.content).toContain('isnad now follows');
    const known = await discord.slash(member, 'follow', { question: QUESTION }).answer();
    expect(known.content).toContain('already followed');
    const third = await discord
      .slash(member, 'follow', { question: 'Who owns the harbour of Oran?' })
      .answer();
    expect(third.content).toContain('the limit');
    const list = await discord.slash(member, 'following').answer();
    expect(list.content).toContain('harbour of Lima');
    const others = await discord.slash(discord.person(), 'following').answer();
    expect(others.content).toContain('You follow no question');
    const rows = list.components as readonly {
      readonly components: readonly {
        custom_id: string;
        options?: readonly { value: string; label: string }[];
      }[];
    }[];
    const select = rows.flatMap(({ components }) => components).find(({ options }) => options !== undefined);
    const lima = select?.options?.find(({ label }) => label.includes('Lima'));
    const left = await discord.choose(member, list, select?.custom_id ?? '', [lima?.value ?? '']).answer();
    await discord.waitFor(() => left.content.includes('No longer followed'), 'the list that is left');
    expect(book()).not.toContain('Lima');
  });

  it('is forgotten with /privacy, which tells what is kept of it', async () => {
    const kept = discord.slash(member, 'privacy');
    await kept.answer();
    const exception = await discord.waitFor(() => kept.followUps[0], 'what is kept of followed questions');
    expect(exception.content).toContain('The exception is a question that you follow');
    await discord.slash(member, 'privacy', { forget: true }).answer();
    expect(book()).not.toContain(member.id);
    expect(book()).not.toContain('Valparaiso');
  });

  it('is not begun where direct messages are closed, and ends where they are closed later', async () => {
    const shy = discord.person();
    const closed = { status: 403, body: { message: 'Cannot send messages to this user', code: 50007 } };
    const dm = discord.dmWith(shy);
    const path = new RegExp(`/channels/${dm}/messages$`, 'u');
    discord.faults.failNext({ method: 'POST', path }, 1, closed);
    const refused = await discord.slash(shy, 'follow', { question: QUESTION }).answer();
    expect(refused.content).toContain('cannot send you direct messages');
    expect(book()).not.toContain(shy.id);
    await discord.slash(shy, 'follow', { question: QUESTION }).answer();
    discord.faults.failNext({ method: 'POST', path }, 1, closed);
    await publish('fog.txt', FOG);
    await bot.logged('follow ended');
    await discord.waitFor(() => !book().includes(shy.id), 'the end of the follow');
    expect(told(dm, FOG)).toEqual([]);
  });

  it('ends with its channel, and whoever made it is told once', async () => {
    const manager = discord.person();
    const channelId = discord.addChannel();
    const where = { permissions: MANAGE_SERVER, channelId };
    await discord.slash(manager, 'follow', { question: QUESTION, here: true }, where).answer();
    expect(book()).toContain(channelId);
    discord.deleteChannel(channelId);
    const dm = discord.dmWith(manager);
    const [ended] = await discord.waitFor(() => {
      const found = discord.fromBot(dm);
      return found.length > 0 ? found : null;
    }, 'the end told');
    expect(ended?.content).toContain('isnad no longer follows a question');
    await discord.waitFor(() => !book().includes(channelId), 'the end of the follow');
    expect(discord.fromBot(dm)).toHaveLength(1);
  });

  it('ends with its server', async () => {
    const { guildId, channelId } = discord.addGuild();
    const manager = discord.person();
    const where = { permissions: MANAGE_SERVER, channelId };
    await discord.slash(manager, 'follow', { question: QUESTION, here: true }, where).answer();
    expect(book()).toContain(guildId);
    discord.removeBotFrom(guildId);
    await discord.waitFor(() => !book().includes(guildId), 'the end of the follow');
  });
});
