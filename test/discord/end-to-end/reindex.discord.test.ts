import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import {
  ADMINISTRATOR,
  addManyPages,
  addPage,
  changeableFolders,
  MANAGE_SERVER,
  pausedRun,
  shownAs,
} from '../admin-bot.ts';
import { endBot, readyBot, readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** The real model, a corpus that changes: only those who own the index may rebuild it. */
const folders = changeableFolders();
const { CORPUS_DIR, INDEX_DIR } = folders;
const HARBOUR = 'The harbour of Valparaiso was closed by a strike of nine hundred dockers.';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

async function ask(question: string): Promise<string> {
  return (await discord.slash(discord.person(), 'ask', { question }).answer()).content;
}

const run = (part: string) => discord.slash(discord.owner, `reindex ${part}`);

describe('whose index it is', () => {
  it.each(['preview', 'run', 'cancel', 'rollback'])(
    '/reindex %s is refused to all but the operator',
    async (part) => {
      const manager = discord.slash(
        discord.person(),
        `reindex ${part}`,
        {},
        { permissions: MANAGE_SERVER | ADMINISTRATOR },
      );
      expect((await manager.answer()).content).toContain('Only the operator');
      const person = discord.person();
      const direct = discord.slash(person, `reindex ${part}`, {}, { channelId: discord.dmWith(person) });
      const answer = await direct.answer();
      expect(answer.content).toContain('Only the operator');
    },
  );

  it('is nobody else’s to see', async () => {
    const answer = await run('cancel').answer();
    expect(answer.content).toContain('Nothing is being indexed');
    expect(answer.ephemeralFor).toBe(discord.owner.id);
  });
});

describe('/reindex rollback', () => {
  it('is refused while there is only one index', async () => {
    expect((await run('rollback').answer()).content).toContain('no earlier index');
  });
});

describe('/reindex preview and run', () => {
  it('tell what a run would change, with what is refused and why, and write nothing', async () => {
    addPage(CORPUS_DIR, 'harbour.txt', HARBOUR);
    writeFileSync(join(CORPUS_DIR, 'broken.txt'), Buffer.from([0x41, 0x00, 0x42]));
    const { content } = await shownAs(discord, run('preview'), /Added/u);
    expect(content).toContain('nothing written');
    expect(content).toContain('Added: 1');
    expect(content).toContain('Changed: 0');
    expect(content).toContain('Unchanged: 8');
    expect(content).toContain('Refused: 1');
    expect(content).toContain('broken.txt');
    expect(content).not.toContain(folders.folder);
    expect(await ask('Why was the harbour of Valparaiso closed?')).not.toContain('dockers');
  });

  it('make the bot answer from the new index', async () => {
    const { content } = await shownAs(discord, run('run'), /Added/u);
    expect(content).toContain('was indexed in');
    expect(content).toContain('Added: 1');
    expect(quotesShown(await ask('Why was the harbour of Valparaiso closed?'))).toContain(HARBOUR);
  });

  it('names refused files to operators only', async () => {
    const operators = await discord.slash(discord.owner, 'status').answer();
    expect(operators.content).toContain('broken.txt');
    expect(operators.content).toMatch(/Last run: .*done/u);
    const others = await discord
      .slash(discord.person(), 'status', {}, { permissions: ADMINISTRATOR })
      .answer();
    expect(others.content).toContain('Files that could not be read');
    expect(others.content).not.toContain('broken.txt');
    rmSync(join(CORPUS_DIR, 'broken.txt'));
  });
});

describe('going back', () => {
  it('answers from the index before, pauses what runs by itself, and says so', async () => {
    expect((await run('rollback').answer()).content).toContain('Back to the index of');
    expect(await ask('Why was the harbour of Valparaiso closed?')).not.toContain('dockers');
    expect((await discord.slash(discord.person(), 'status').answer()).content).toContain(
      'Automatic indexing is paused',
    );
    expect((await run('rollback').answer()).content).toContain('no earlier index');
  });

  it('ends with the next run', async () => {
    await shownAs(discord, run('run'), /Added/u);
    expect(quotesShown(await ask('Why was the harbour of Valparaiso closed?'))).toContain(HARBOUR);
    expect((await discord.slash(discord.person(), 'status').answer()).content).not.toContain('pause');
  });
});

describe('while an index is being made', () => {
  it('it is told how far it is, a second caller who had it made, and questions are answered from the old one', async () => {
    addManyPages(CORPUS_DIR, 20);
    const first = run('run');
    const shown = await shownAs(discord, first, /being indexed/u);
    const goOn = pausedRun(bot);
    const second = await run('run').answer();
    expect(second.content).toContain(`<@${discord.owner.id}>`);
    expect(second.content).toMatch(/\d+% done/u);
    expect((await run('rollback').answer()).content).toMatch(/\d+% done/u);
    expect((await discord.slash(discord.person(), 'status').answer()).content).toMatch(
      /being indexed \(\d+% done\)/u,
    );
    expect(quotesShown(await ask('Why was the harbour of Valparaiso closed?'))).toContain(HARBOUR);
    goOn();
    await shownAs(discord, first, /Added: 20/u);
    expect(shown.content).toContain('was indexed in');
  });

  it('it can be cancelled, and nothing is changed', async () => {
    addManyPages(CORPUS_DIR, 40);
    const first = run('run');
    await shownAs(discord, first, /being indexed/u);
    const goOn = pausedRun(bot);
    expect((await run('cancel').answer()).content).toContain('Stopping the run');
    goOn();
    await shownAs(discord, first, /Cancelled/u);
    expect((await discord.slash(discord.owner, 'status').answer()).content).toMatch(/Last run: .*cancelled/u);
  });

  it('the bot may be killed: the index is what it was, and a run begins anew', async () => {
    const first = run('run');
    await shownAs(discord, first, /being indexed/u);
    await bot.stop('SIGKILL');
    bot = await readyBotOn(discord, { ...folders });
    expect(quotesShown(await ask('Why was the harbour of Valparaiso closed?'))).toContain(HARBOUR);
    await shownAs(discord, run('run'), /Added: 20/u);
  });
});

describe('a run that fails', () => {
  it('is told with its reason, and the bot goes on from the old index', async () => {
    const away = `${CORPUS_DIR}-away`;
    renameSync(CORPUS_DIR, away);
    const { content } = await shownAs(discord, run('run'), /failed/u);
    expect(content).toContain('There is no corpus folder');
    expect(content).not.toContain(folders.folder);
    expect(quotesShown(await ask('Why was the harbour of Valparaiso closed?'))).toContain(HARBOUR);
    mkdirSync(CORPUS_DIR);
    expect((await shownAs(discord, run('run'), /failed/u)).content).toContain('No article was found');
    rmSync(CORPUS_DIR, { recursive: true });
    renameSync(away, CORPUS_DIR);
    expect((await discord.slash(discord.owner, 'status').answer()).content).toMatch(/Last run: .*failed/u);
  });
});

describe('an index that the command line made', () => {
  it('is taken up by itself', async () => {
    addPage(
      CORPUS_DIR,
      'airport.txt',
      'The airport of Ushuaia opened a second runway for seaplanes in autumn.',
    );
    const { code, stdout } = await runCli('index', ['--json', '--corpus', CORPUS_DIR, '--index', INDEX_DIR]);
    expect(code).toBe(0);
    const { generation } = JSON.parse(stdout) as { generation: string };
    await discord.waitFor(
      () => bot.log.find((line) => line.event === 'index ready' && line['generation'] === generation),
      'the new index',
      30_000,
    );
    expect(await ask('What did the airport of Ushuaia open?')).toContain('second runway');
  });
});
