import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram, type RunningBot } from '../../discord/run-bot.ts';
import { freePort } from '../../free-port.ts';
import { programOf } from '../run-cli.ts';

let folder: string;
let program: RunningBot;
let address: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-room-'));
  const port = await freePort();
  env = { INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data'), READING_ROOM_PORT: String(port) };
  address = `http://127.0.0.1:${port}`;
  program = startProgram(programOf('serve'), env);
  await program.logged('index ready');
});
afterAll(async () => {
  await program.stop();
  await rm(folder, { recursive: true, force: true });
});

async function page(path: string): Promise<string> {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  return await response.text();
}

describe('npm run serve', () => {
  it('says where it is open', () => {
    expect(program.output()).toContain(`The reading room is open at ${address}.`);
  });

  it('gives the same answer as the command line', async () => {
    const text = await page(`/?q=${encodeURIComponent('ماذا بحث بوتين ورئيسي؟')}`);
    const [, first = ''] = /<blockquote[^>]*>([^<]+)<\/blockquote>/u.exec(text) ?? [];
    expect(first).toContain('بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي');
  });

  it('abstains as the command line does', async () => {
    const text = await page(`/?q=${encodeURIComponent('Who won the World Cup in 1998?')}`);
    expect(text).toContain('The archive has no answer to this question.');
  });

  it('says that a port is in use', async () => {
    const second = startProgram(programOf('serve'), env);
    expect((await second.exited).code).toBe(1);
    expect(second.output()).toMatch(/isnad cannot listen on 127\.0\.0\.1:\d+ .*READING_ROOM_PORT/u);
  });

  it('writes no question to its log, and ends well at a signal', async () => {
    const { code } = await program.stop('SIGTERM');
    expect(code).toBe(0);
    expect(program.output()).not.toMatch(/World Cup|بوتين/u);
  });
});
