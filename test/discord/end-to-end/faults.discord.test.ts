import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** What goes wrong between a bot that runs and Discord: each fault has its log line and its right ending. */
const folders = botFolders();
const QUESTION = 'What did Putin say?';
const CALLBACK = { method: 'POST', path: /^\/interactions\// };
const ORIGINAL = { method: 'PATCH', path: /@original$/ };
const NEW_MESSAGE = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, DISCORD_TIMEOUT_MS: '3000' }));
});

afterEach(() => {
  expect(bot.child.exitCode).toBeNull();
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

function ask() {
  return discord.slash(discord.person(), 'ask', { question: QUESTION });
}

async function answers(): Promise<void> {
  expect(quotesShown((await ask().answer()).content)).not.toEqual([]);
}

/** Lines with this event that were written since. */
function linesSince(count: number, event: string) {
  return bot.log.slice(count).filter((line) => line.event === event);
}

describe('the gateway', () => {
  it.each([
    [
      'drops with a close code that can be resumed',
      () => {
        discord.faults.dropGateway(4000);
      },
    ],
    [
      'drops without a close frame',
      () => {
        discord.faults.dropGateway(0);
      },
    ],
    [
      'asks to reconnect (op 7)',
      () => {
        discord.faults.sendReconnect();
      },
    ],
    [
      'invalidates the session but lets it resume (op 9)',
      () => {
        discord.faults.invalidateSession(true);
      },
    ],
  ])('%s: the bot resumes, and misses no question', async (_what, fault) => {
    const resumes = discord.resumes;
    const written = bot.log.length;
    fault();
    // While it is away.
    const asked = ask();
    await discord.waitFor(() => discord.resumes > resumes, 'a resume');
    expect(quotesShown((await asked.answer()).content)).not.toEqual([]);
    await discord.waitFor(() => linesSince(written, 'gateway resumed')[0], 'the log line');
  });

  it('ends the session (op 9): the bot identifies anew', async () => {
    const before = discord.identifies.length;
    const written = bot.log.length;
    discord.faults.invalidateSession(false);
    await discord.waitFor(() => discord.identifies.length > before, 'a new identify', 20_000);
    await discord.waitFor(() => linesSince(written, 'gateway ready')[0], 'the log line');
    await answers();
  });

  it('is down for a while: the bot comes back', async () => {
    const written = bot.log.length;
    discord.faults.gatewayDown(true);
    discord.faults.dropGateway(4000);
    const refused = discord.gatewayRefusals;
    await discord.waitFor(() => discord.gatewayRefusals > refused + 1, 'tries to come back');
    discord.faults.gatewayDown(false);
    await discord.waitFor(
      () => linesSince(written, 'gateway resumed')[0] ?? linesSince(written, 'gateway ready')[0],
      'the connection',
      20_000,
    );
    await answers();
  });
});

describe('REST', () => {
  it.each([500, 502, 503])('answers %i to an edit for seconds: the answer still comes', async (status) => {
    discord.faults.failNext(ORIGINAL, 12, { status, html: status === 502 });
    await answers();
  });

  it('answers 5xx to the acknowledgement once: the answer comes', async () => {
    discord.faults.failNext(CALLBACK, 1, { status: 500 });
    await answers();
  });

  it('answers 5xx to the acknowledgement for a second: the answer comes', async () => {
    discord.faults.failNext(CALLBACK, 10, { status: 503 });
    await answers();
  });

  it('limits the rate: the bot waits as long as it is told and says so', async () => {
    const written = bot.log.length;
    discord.faults.rateLimitNext(ORIGINAL, 1, 1);
    await answers();
    expect(linesSince(written, 'rate limited')).not.toEqual([]);
  });

  it('loses the reply to an acknowledgement: the second is refused (40060), and the answer comes', async () => {
    discord.faults.holdNext(CALLBACK, { afterHandling: true });
    await answers();
  });

  it('loses the reply to an edit: the answer is there once', async () => {
    discord.faults.holdNext(ORIGINAL, { afterHandling: true });
    const answer = await ask().answer();
    expect(quotesShown(answer.content)).not.toEqual([]);
  });

  it('loses the reply to a message: it is not sent twice', async () => {
    const channel = discord.addChannel();
    discord.faults.holdNext(NEW_MESSAGE, { afterHandling: true });
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    await discord.waitFor(
      () => discord.requests.filter(({ path }) => path === `/channels/${channel}/messages`).length >= 2,
      'the second try',
    );
    await answers();
    expect(discord.fromBot(channel)).toHaveLength(1);
  });

  it('answers 5xx to a message for seconds: it comes, once', async () => {
    const channel = discord.addChannel();
    discord.faults.failNext(NEW_MESSAGE, 12, { status: 503 });
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    await discord.waitFor(() => discord.fromBot(channel)[0], 'the answer');
    expect(discord.fromBot(channel)).toHaveLength(1);
  });
});

describe('somebody who cannot be told', () => {
  it('an interaction that Discord does not know any more is logged and let go', async () => {
    const written = bot.log.length;
    discord.faults.failNext(CALLBACK, 1, {
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    ask().acked.catch(() => undefined);
    const line = await discord.waitFor(() => linesSince(written, 'person out of reach')[0], 'the log line');
    expect(line).toMatchObject({ code: 10062 });
    await answers();
  });

  it('a channel that was deleted is logged and let go', async () => {
    const written = bot.log.length;
    discord.faults.failNext(NEW_MESSAGE, 1, {
      status: 404,
      body: { code: 10003, message: 'Unknown Channel' },
    });
    discord.say(discord.person(), discord.channelId, `<@${discord.botUser.id}> ${QUESTION}`);
    const line = await discord.waitFor(() => linesSince(written, 'person out of reach')[0], 'the log line');
    expect(line).toMatchObject({ code: 10003 });
    await answers();
  });

  it('a channel that is deleted while the answer is made is logged and let go', async () => {
    const channel = discord.addChannel();
    const written = bot.log.length;
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    discord.deleteChannel(channel);
    await discord.waitFor(() => linesSince(written, 'person out of reach')[0], 'the log line');
    expect(linesSince(written, 'request failed')).toEqual([]);
    await answers();
  });

  it('a channel in which it may not write is logged and let go', async () => {
    const channel = discord.addChannel();
    discord.denyWriting(channel);
    const written = bot.log.length;
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    const line = await discord.waitFor(() => linesSince(written, 'person out of reach')[0], 'the log line');
    expect(line).toMatchObject({ code: 50013 });
    await answers();
  });
});

describe('a fault in isnad or its machine', () => {
  it('is told in one sentence with a report id, which the log has with the cause', async () => {
    const answer = await ask().answer();
    // A file where the folder of the votes should be: nothing can be written there.
    rmSync(folders.DATA_DIR, { recursive: true, force: true });
    writeFileSync(folders.DATA_DIR, '');
    const helpful = /"custom_id":"(1h[^"]+)"/u.exec(JSON.stringify(answer.components))?.[1] ?? '';
    const { content } = await discord.press(discord.person(), answer, helpful).answer();
    const report = /under .?(\w{8})/u.exec(content)?.[1];
    expect(content).toMatch(/^Something went wrong/u);
    expect(content).not.toMatch(/ENOTDIR|Error/u);
    expect(bot.log.find((line) => line['report'] === report)).toMatchObject({ code: 'feedback-unwritable' });
    rmSync(folders.DATA_DIR);
    expect((await discord.press(discord.person(), answer, helpful).answer()).content).toMatch(/Thank you/u);
  });
});

describe('a message that the library cannot read', () => {
  it('ends nothing', async () => {
    const person = discord.person();
    discord.say(person, discord.dmWith(person), '', { forwarded: QUESTION });
    await answers();
  });
});

describe('the log', () => {
  it('has every question with latency and outcome, and no text of members and no token', async () => {
    await answers();
    const line = await bot.logged('question');
    expect(line).toMatchObject({ front: 'slash' });
    for (const field of ['id', 'outcome', 'tookMs']) expect(line).toHaveProperty(field);
    expect(bot.output()).not.toContain(discord.token);
    expect(bot.output()).not.toContain('Putin');
    const tokens = discord.requests.flatMap(
      ({ path }) => /^\/interactions\/\d+\/([^/]+)/u.exec(path)?.[1] ?? [],
    );
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) expect(bot.output()).not.toContain(token);
  });
});
