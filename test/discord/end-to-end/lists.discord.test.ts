import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { startLoopback, type Loopback, type StoredMessage } from '../../loopback/loopback-discord.ts';
import { addPage, changeableFolders } from '../admin-bot.ts';
import { endBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** `/said` and `/timeline`, asked for by people whose Discord is in English and in Arabic. */
const folders = changeableFolders();
const WORDS = [
  'The ferry will sail from the northern quay again.',
  'No child shall wait for a school bus in the rain.',
  'Our bakers deserve a market hall with a roof.',
  'Whoever pollutes the river has to clean it.',
  'I never promised anybody a second airport.',
  'Libraries stay open on Sundays from next month.',
  'The old lighthouse belongs to the whole island.',
  'Taxes on fishing boats fall by a third.',
  'We will plant four thousand olive trees.',
];

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startLoopback();
  for (const [number, words] of WORDS.entries())
    addPage(folders.CORPUS_DIR, `speech-${number}.txt`, `Mayor Benedetta Quirke said: "${words}"`);
  bot = await readyBotOn(discord, folders);
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

type Component = { readonly label?: string; readonly custom_id: string };

function buttonsOf({ components }: StoredMessage): readonly Component[] {
  const rows = components as readonly { readonly components: readonly Component[] }[];
  return rows.flatMap((row) => row.components);
}

function buttonWith(message: StoredMessage, words: string): string {
  const found = buttonsOf(message).find(({ label }) => label?.includes(words));
  if (found === undefined) throw new Error(`no button "${words}" below: ${message.content}`);
  return found.custom_id;
}

const LANGUAGES = [
  ['en', 'en-US', en],
  ['ar', 'ar', ar],
] as const;

describe.each(LANGUAGES)('/said in %s', (_, locale, strings) => {
  const where = { locale };

  it('shows all that somebody is quoted with, page after page, in the message itself', async () => {
    const person = discord.person();
    const shown = await discord.slash(person, 'said', { by: 'Benedetta Quirke' }, where).answer();
    const seen = [...quotesShown(shown.content)];
    while (buttonsOf(shown).some(({ label }) => label?.includes(strings.buttons.more))) {
      const before = shown.content;
      discord.press(person, shown, buttonWith(shown, strings.buttons.more), where);
      await discord.waitFor(() => shown.content !== before, 'the next page');
      seen.push(...quotesShown(shown.content));
    }
    // Her words are marked within the sentence.
    expect(seen.map((quote) => /\*\*"(.+)"\*\*$/u.exec(quote)?.[1]).sort()).toEqual([...WORDS].sort());
    const before = shown.content;
    discord.press(person, shown, buttonWith(shown, strings.buttons.back), where);
    await discord.waitFor(() => shown.content !== before, 'the page before');
  });

  it('says that nobody of that name is quoted', async () => {
    const person = discord.person();
    const { content } = await discord.slash(person, 'said', { by: 'Wilhelmina Ostrander' }, where).answer();
    expect(content).toContain(strings.said.nobody('⁨Wilhelmina Ostrander⁩'));
  });

  it('can be asked for privately, and deleted by who asked', async () => {
    const person = discord.person();
    const hidden = await discord.slash(person, 'said', { by: 'Quirke', private: true }, where).answer();
    expect(hidden.ephemeralFor).toBe(person.id);
    const shown = await discord.slash(person, 'said', { by: 'Quirke' }, where).answer();
    discord.press(person, shown, buttonWith(shown, strings.buttons.delete), where);
    await discord.waitFor(() => shown.deleted, 'the list deleted');
  });
});

describe.each(LANGUAGES)('/timeline in %s', (_, locale, strings) => {
  const where = { locale };

  it('shows one quote for each event, and gives both files', async () => {
    const person = discord.person();
    const shown = await discord.slash(person, 'timeline', { subject: 'إقليم قره باغ' }, where).answer();
    const [first = ''] = quotesShown(shown.content);
    expect(first).toContain('باغ');
    for (const [label, name] of [
      ['Markdown', 'timeline.md'],
      ['CSV', 'timeline.csv'],
    ] as const) {
      const { attachments } = await discord.press(person, shown, buttonWith(shown, label), where).answer();
      expect(attachments.map(({ filename }) => filename)).toEqual([name]);
      expect(attachments[0]?.text).toContain(first.split('\n')[0]);
    }
  });

  it('says that no article is about a subject that nobody wrote of', async () => {
    const person = discord.person();
    const { content } = await discord.slash(person, 'timeline', { subject: 'Reykjavik' }, where).answer();
    expect(content).toContain(strings.timeline.nothing('⁨Reykjavik⁩'));
    expect(quotesShown(content)).toEqual([]);
  });
});
