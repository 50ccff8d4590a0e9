import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** People who have isnad in their account use it on a server where it is not: it knows neither server nor channel there. */
const folders = botFolders();

const LANGUAGES = [
  {
    locale: 'en-US',
    question: 'What did Putin say?',
    filtered: 'What did Putin say in 2019?',
    claim: 'Raisi thanked Putin on the phone',
    buttons: { more: /^More quotes$/u, back: /^Back/u, context: /^In context$/u, copy: /^Copy$/u },
    votes: { against: /^Not helpful$/u, kept: /The reason was kept/u },
    without: /^Without: 2019$/u,
    change: /^Change dates$/u,
    remove: /^Delete$/u,
    exports: /^Export evidence$/u,
    settings: /belong to a server/u,
    status: /Articles:/u,
  },
  {
    locale: 'en-GB',
    question: 'ماذا قال بوتين؟',
    filtered: 'ماذا قال بوتين في 2019؟',
    claim: 'بحث الرئيس بوتين مع الرئيس رئيسي العلاقات بين روسيا وإيران',
    buttons: { more: /اقتباسات/u, back: /^رجوع/u, context: /السياق/u, copy: /^نسخ/u },
    votes: { against: /^غير مفيد$/u, kept: /حُفظ السبب/u },
    without: /2019/u,
    change: /^تغيير التاريخ$/u,
    remove: /^(?:حذف|Delete)$/u,
    exports: /^Export evidence$/u,
    settings: /belong to a server/u,
    status: /Articles:/u,
  },
] as const;

const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
  expect(bot.log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});

type Button = { readonly custom_id: string; readonly label?: string };

function idOf({ components }: StoredMessage, label: RegExp): string {
  const rows = components as readonly { readonly components: readonly Button[] }[];
  const all = rows.flatMap((row) => row.components);
  const found = all.find((one) => label.test(one.label ?? ''));
  if (found === undefined)
    throw new Error(`no ${String(label)} among ${all.map((one) => one.label).join(', ')}`);
  return found.custom_id;
}

describe.each(LANGUAGES)('on a server where isnad is not, “$question”', (said) => {
  const elsewhere = () => ({ channelId: discord.addChannelElsewhere(), locale: said.locale });

  it('is answered, and pages, context and copy can be had', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'ask', { question: said.question }, elsewhere()).answer();
    const [quote] = quotesShown(answer.content);
    expect(quote).toBeDefined();
    const other = discord.person();
    const context = await discord.press(other, answer, idOf(answer, said.buttons.context)).answer();
    expect(quotesShown(context.content)[0]).toBe(quote);
    expect(context.ephemeralFor).toBe(other.id);
    const copy = await discord.press(other, answer, idOf(answer, said.buttons.copy)).answer();
    expect(copy.content).toContain(quote);
    const first = answer.content;
    discord.press(person, answer, idOf(answer, said.buttons.more));
    await discord.waitFor(() => answer.content !== first, 'the second page');
    discord.press(person, answer, idOf(answer, said.buttons.back));
    await discord.waitFor(() => answer.content === first, 'the first page again');
  });

  it('can be voted on with a reason, and deleted by its asker', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'ask', { question: said.question }, elsewhere()).answer();
    const asked = await discord.press(person, answer, idOf(answer, said.votes.against)).answer();
    const [row] = asked.components as readonly { readonly components: readonly Button[] }[];
    discord.choose(person, asked, row?.components[0]?.custom_id ?? '', ['wrong']);
    await discord.waitFor(() => said.votes.kept.test(asked.content), 'the reason kept');
    const stranger = await discord.press(discord.person(), answer, idOf(answer, said.remove)).answer();
    expect(stranger.id).not.toBe(answer.id);
    expect(answer.deleted).toBe(false);
    discord.press(person, answer, idOf(answer, said.remove));
    await discord.waitFor(() => answer.deleted, 'the answer deleted');
  });

  it('is asked again without what was understood, and within other dates', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'ask', { question: said.filtered }, elsewhere()).answer();
    const again = await discord.press(person, answer, idOf(answer, said.without)).answer();
    expect(quotesShown(again.content).length).toBeGreaterThan(0);
    const pressed = discord.press(person, answer, idOf(answer, said.change));
    const form = (await pressed.acked).data as { readonly custom_id: string };
    const changed = discord.submit(person, answer, form.custom_id, { from: '2000', to: '', outlet: '' });
    expect(quotesShown((await changed.answer()).content).length).toBeGreaterThan(0);
  });

  it('dates and outlets are offered while they are typed', async () => {
    const person = discord.person();
    const typed = (option: string) => discord.autocomplete(person, 'ask', option, '', elsewhere()).choices();
    expect((await typed('from')).length).toBeGreaterThan(0);
    expect((await typed('outlet')).length).toBeGreaterThan(0);
  });

  it('a message can be checked by both entries of its menu', async () => {
    const person = discord.person();
    const { channelId } = elsewhere();
    const claim = discord.say(discord.person(), channelId, `${said.claim} <@${person.id}>`);
    const where = { locale: said.locale };
    const found = await discord.contextMenu(person, 'Find sources', claim, where).answer();
    expect(quotesShown(found.content).length).toBeGreaterThan(0);
    const quoted = discord.say(discord.person(), channelId, `«${QUOTE}»`);
    const verified = await discord.contextMenu(person, 'Verify', quoted, where).answer();
    const exported = await discord.press(person, verified, idOf(verified, said.exports)).answer();
    expect(exported.attachments).toHaveLength(2);
    const poll = discord.say(discord.person(), channelId, '', {
      poll: { question: said.claim, answers: ['1', '2'] },
    });
    const polled = await discord.contextMenu(person, 'Find sources', poll, where).answer();
    expect(quotesShown(polled.content).length).toBeGreaterThan(0);
    const forwarded = discord.say(discord.person(), channelId, '', { forwarded: said.claim });
    const passedOn = await discord.contextMenu(person, 'Find sources', forwarded, where).answer();
    expect(quotesShown(passedOn.content).length).toBeGreaterThan(0);
  });

  it('a quote can be verified, also a draft of more quotations than Discord takes messages for', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'verify', { quote: QUOTE }, elsewhere()).answer();
    expect(quotesShown(answer.content)).not.toEqual([]);
    discord.press(person, answer, idOf(answer, said.remove));
    await discord.waitFor(() => answer.deleted, 'the verification deleted');
    const draft = Array.from({ length: 9 }, (_, i) => `«${QUOTE} ${i}»`).join('\n');
    const drafted = discord.slash(person, 'verify', { quote: draft }, elsewhere());
    await drafted.answer();
    await discord.waitFor(() => drafted.followUps.length >= 4, 'the other quotations');
  });

  it('/settings has nothing to set there and keeps nothing; /status, /help and /privacy answer', async () => {
    const manager = discord.person();
    const where = { ...elsewhere(), permissions: MANAGE_SERVER };
    const change = { private: true };
    const set = await discord.slash(manager, 'settings set', change, where).answer();
    expect(set.content).toMatch(said.settings);
    expect((await discord.slash(manager, 'settings show', {}, where).answer()).content).toMatch(
      said.settings,
    );
    const kept = readdirSync(folders.DATA_DIR, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name.includes('settings'))
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    expect(kept.join('')).not.toContain('private');
    expect((await discord.slash(manager, 'status', {}, where).answer()).content).toMatch(said.status);
    for (const name of ['help', 'privacy'])
      expect((await discord.slash(manager, name, {}, where).answer()).content).not.toMatch(/went wrong/u);
  });
});
