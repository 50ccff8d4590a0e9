import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** The real model on the five pages: what a person sees in Discord is what the command line says. */
const folders = botFolders();
const { INDEX_DIR } = folders;
const ARABIC = 'ماذا بحث بوتين ورئيسي؟';
const ENGLISH = 'What did Putin and Pashinyan discuss?';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

/** What `npm run ask -- --json` quotes. */
async function onTheCommandLine(
  question: string,
): Promise<{ readonly texts: string[]; readonly titles: string[] }> {
  const { stdout } = await runCli('ask', ['--json', '--index', INDEX_DIR, question]);
  const { quotes } = JSON.parse(stdout) as { quotes: { text: string; title: string | null }[] };
  return { texts: quotes.map(({ text }) => text), titles: quotes.flatMap(({ title }) => title ?? []) };
}

/** The bot's next message in a channel. */
async function answerIn(channelId: string, before: number) {
  return await discord.waitFor(() => discord.fromBot(channelId)[before], `an answer in ${channelId}`);
}

describe('a mention', () => {
  it.each([
    ['<@id>', (id: string) => `<@${id}> ${ARABIC}`],
    ['<@!id>', (id: string) => `${ARABIC} <@!${id}>`],
  ])('as %s is answered with the quotes of the command line, in Arabic', async (_form, wording) => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, wording(discord.botUser.id));
    const answer = await answerIn(channel, 0);
    const { texts, titles } = await onTheCommandLine(ARABIC);
    expect(texts.length).toBeGreaterThan(0);
    expect(quotesShown(answer.content)).toEqual(texts.slice(0, quotesShown(answer.content).length));
    expect(quotesShown(answer.content)[0]).toContain('بوتين');
    expect(answer.content).toContain(titles[0]);
    expect(answer.content.split('\n')[0]).toContain(ARABIC);
    expect(answer.reference).not.toBeNull();
  });

  it('without a question gets one line of help', async () => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, `<@${discord.botUser.id}>`);
    const answer = await answerIn(channel, 0);
    expect(answer.content).toContain('/ask');
    expect(answer.content.split('\n')).toHaveLength(1);
  });

  it('is answered in a thread, which the bot did not open', async () => {
    const thread = discord.addThread();
    discord.say(discord.person(), thread, `<@${discord.botUser.id}> ${ARABIC}`);
    expect(quotesShown((await answerIn(thread, 0)).content)).not.toEqual([]);
    expect(discord.requests.filter(({ path }) => path.includes('/threads'))).toEqual([]);
  });

  it('by a reply that pings is a question', async () => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, `<@${discord.botUser.id}>`);
    const first = await answerIn(channel, 0);
    discord.say(discord.person(), channel, ARABIC, { replyTo: first.id, pingReplied: true });
    expect(quotesShown((await answerIn(channel, 1)).content)).not.toEqual([]);
  });
});

describe('what is not addressed to the bot', () => {
  it('gets no answer: @everyone, roles, other people, bots, webhooks', async () => {
    const channel = discord.addChannel();
    const mention = `<@${discord.botUser.id}>`;
    discord.say(discord.person(), channel, `@everyone ${ARABIC}`, { mentionEveryone: true });
    discord.say(discord.person(), channel, `<@&123456789012345678> ${ARABIC}`, {
      mentionRoles: ['123456789012345678'],
    });
    discord.say(discord.person(), channel, ARABIC);
    discord.say(discord.person(), channel, `<@${discord.person().id}> ${ARABIC}`);
    discord.say(discord.person('other bot', { bot: true }), channel, `${mention} ${ARABIC}`);
    discord.say(discord.person('hook', { bot: true }), channel, `${mention} ${ARABIC}`, { webhook: true });
    // A channel's questions are answered in their order, so the first answer tells that the others have none.
    const question = discord.say(discord.person(), channel, `${mention} ${ARABIC}`);
    expect((await answerIn(channel, 0)).reference).toBe(question);
    expect(discord.fromBot(channel)).toHaveLength(1);
  });

  it('is hinted at once a thread where it arrives empty', async () => {
    const thread = discord.addThread();
    discord.say(discord.person(), thread, `<@${discord.botUser.id}> ${ARABIC}`);
    await answerIn(thread, 0);
    discord.say(discord.person(), thread, 'And what did Xi promise?');
    const hint = await answerIn(thread, 1);
    expect(hint.content).toContain('/ask');
    discord.say(discord.person(), thread, 'Nobody hears me?');
    const question = discord.say(discord.person(), thread, `<@${discord.botUser.id}> ${ARABIC}`);
    expect((await answerIn(thread, 2)).reference).toBe(question);
    expect(discord.fromBot(thread)).toHaveLength(3);
  });

  it('is hinted at in a channel for a reply without a ping', async () => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${ARABIC}`);
    const answer = await answerIn(channel, 0);
    discord.say(discord.person(), channel, 'And then?', { replyTo: answer.id, pingReplied: false });
    expect((await answerIn(channel, 1)).content).toContain('/ask');
  });
});

describe('a direct message', () => {
  it('is a question', async () => {
    const person = discord.person();
    const dm = discord.dmWith(person);
    discord.say(person, dm, ARABIC);
    expect(quotesShown((await answerIn(dm, 0)).content)).not.toEqual([]);
  });
});

describe('/ask', () => {
  it('in English gives the Arabic quotes of the command line, acknowledged at once', async () => {
    const interaction = discord.slash(discord.person(), 'ask', { question: ENGLISH });
    const acked = await interaction.acked;
    expect(acked.type).toBe(5);
    expect(acked.ephemeral).toBe(false);
    const answer = await interaction.answer();
    const { texts } = await onTheCommandLine(ENGLISH);
    expect(quotesShown(answer.content)).toEqual(texts.slice(0, quotesShown(answer.content).length));
    expect(answer.content.split('\n')[0]).toContain('What did Putin and Pashinyan discuss?');
    expect(answer.components).not.toEqual([]);
  });

  it('answers for the asker alone when private', async () => {
    const person = discord.person();
    const interaction = discord.slash(person, 'ask', { question: ARABIC, private: true });
    expect((await interaction.acked).ephemeral).toBe(true);
    expect((await interaction.answer()).ephemeralFor).toBe(person.id);
  });

  it('keeps to outlet and dates, and counts what a date filter left out', async () => {
    const outlet = discord.slash(discord.person(), 'ask', { question: ARABIC, outlet: 'CNN' });
    for (const title of quotesShown((await outlet.answer()).content)) expect(title).not.toContain('رئيسي');
    const dated = discord.slash(discord.person(), 'ask', { question: ARABIC, from: '٢٠٩٩-٠١-٠١' });
    const answer = await dated.answer();
    expect(quotesShown(answer.content)).toEqual([]);
    expect(answer.content).toMatch(/مقال/u);
  });

  it.each([
    [{ from: 'the other day' }, '2024-05-31'],
    [{ from: '2024-12-31', to: '2024-01-01' }, '2024-12-31'],
  ])('says what is wrong with %j', async (options, said) => {
    const interaction = discord.slash(discord.person(), 'ask', { question: ENGLISH, ...options });
    expect((await interaction.answer()).content).toContain(said);
  });

  it.each(['؟', '😀', '   '])('says that %j asks nothing', async (question) => {
    const { content } = await discord.slash(discord.person(), 'ask', { question }).answer();
    expect(content).toBe('That is not a question: it has no letters or digits.');
  });

  it('names the outlets there are when asked for one there is not', async () => {
    const interaction = discord.slash(discord.person(), 'ask', { question: ENGLISH, outlet: 'Nobody' });
    expect((await interaction.answer()).content).toMatch(/Nobody.*سانا|Nobody.*CNN/su);
  });

  it('offers outlets while they are typed', async () => {
    const all = await discord.autocomplete(discord.person(), 'ask', 'outlet', '').choices();
    expect(all.length).toBeGreaterThan(1);
    const some = await discord.autocomplete(discord.person(), 'ask', 'outlet', 'الوفد').choices();
    expect(some.map(({ value }) => value)).toEqual(['بوابة الوفد']);
  });

  it('offers days while they are typed, and takes periods as people write them', async () => {
    const person = discord.person();
    const headline = await discord.autocomplete(person, 'ask', 'from', 'قره باغ').choices();
    expect(headline.map(({ value }) => value)).toContain('2023-09-26');
    const inArabic = await discord.autocomplete(person, 'ask', 'to', '', { locale: 'ar' }).choices();
    expect(inArabic.map(({ name }) => name).join('\n')).toMatch(/العام الماضي/u);
    const within = { from: 'September 2023', to: 'سبتمبر 2023' };
    const answer = await discord.slash(person, 'ask', { question: ENGLISH, ...within }).answer();
    expect(answer.content).toContain('September 2023');
    const wrong = await discord.slash(person, 'ask', { question: ENGLISH, from: 'the other day' }).answer();
    expect(wrong.content).toMatch(/the other day.*last month/su);
  });

  it('takes several outlets, and names those there are not', async () => {
    const outlet = 'بوابة الوفد، Nobody, CNN';
    const { content } = await discord
      .slash(discord.person(), 'ask', { question: 'ماذا قال بوتين عن ترامب؟', outlet })
      .answer();
    expect(content).toMatch(/الوفد.*CNN/u);
    expect(content).toContain('Nobody');
    const all = await discord.autocomplete(discord.person(), 'ask', 'outlet', 'CNN, الوفد').choices();
    expect(all.map(({ value }) => value)).toEqual(['CNN, بوابة الوفد']);
  });

  it('abstains in the language of the question, without headlines where none is near', async () => {
    const interaction = discord.slash(discord.person(), 'ask', {
      question: 'Wie backt man einen Apfelkuchen mit Zimt?',
    });
    const answer = await interaction.answer();
    expect(quotesShown(answer.content)).toEqual([]);
    expect(answer.content).toMatch(/Archiv/u);
    expect(answer.content).not.toMatch(/^- /mu);
  });

  it('tells how old the newest evidence is when the latest is asked for', async () => {
    const interaction = discord.slash(discord.person(), 'ask', {
      question: 'What is the latest that Putin said about Trump?',
    });
    // CNN's article gives no date, and that is what has to be said.
    expect((await interaction.answer()).content.split('\n')[0]).toMatch(/undated/u);
  });
});

describe('Find sources', () => {
  it('says for one person alone what the corpus says about a message, also where content is emptied', async () => {
    const channel = discord.addChannel();
    const said = discord.say(discord.person(), channel, 'بوتين ورئيسي بحثا هاتفيا الوضع في إقليم قره باغ');
    const person = discord.person();
    const interaction = discord.contextMenu(person, 'Find sources', said, { channelId: channel });
    const answer = await interaction.answer();
    expect(answer.ephemeralFor).toBe(person.id);
    expect(quotesShown(answer.content)[0]).toContain('قره باغ');
  });

  it('says so when the message has no text', async () => {
    const said = discord.say(discord.person(), discord.channelId, '');
    const interaction = discord.contextMenu(discord.person(), 'Find sources', said);
    expect((await interaction.answer()).content).toBe('That message has no text to search for.');
  });
});

describe('Verify', () => {
  const TRUE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';

  it('says for one person alone what the corpus has of each quotation of a message', async () => {
    const channel = discord.addChannel();
    const said = discord.say(discord.person(), channel, `«${TRUE}» و«${TRUE.replace('الإيراني', 'التركي')}»`);
    const person = discord.person();
    const interaction = discord.contextMenu(person, 'Verify', said, { channelId: channel });
    const answer = await interaction.answer();
    expect(answer.ephemeralFor).toBe(person.id);
    expect(answer.content).toMatch(/^.*Exact.*\n-# 1\/2 /u);
  });

  it('says so when the message has no text', async () => {
    const said = discord.say(discord.person(), discord.channelId, '');
    const interaction = discord.contextMenu(discord.person(), 'Verify', said);
    expect((await interaction.answer()).content).toBe('There is no quote to check.');
  });
});

describe('/help and /status', () => {
  it('say in the reader’s language what isnad is, with three headlines', async () => {
    const interaction = discord.slash(discord.person(), 'help', {}, { locale: 'fr' });
    const { content } = await interaction.answer();
    expect(content).toMatch(/archives/u);
    expect(content.match(/^- /gmu)).toHaveLength(3);
  });

  it('say what the index holds', async () => {
    const { content } = await discord.slash(discord.person(), 'status').answer();
    expect(content).toMatch(/Articles: .8/u);
    expect(content).toMatch(/Feedback: .0 helpful/u);
  });
});

describe('commands', () => {
  it('are registered once', async () => {
    await bot.logged('commands registered');
    expect(discord.commands.global.map((command) => (command as { name: string }).name).sort()).toEqual([
      'Find sources',
      'Verify',
      'ask',
      'feeds',
      'help',
      'privacy',
      'reindex',
      'said',
      'settings',
      'status',
      'timeline',
      'verify',
    ]);
  });
});
