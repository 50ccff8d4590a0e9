import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf, runCli } from '../run-cli.ts';

const HOME = resolve(import.meta.dirname, '../../..');
const QUESTION = 'What did Xi promise Putin?';

let folder: string;
let folders: string[];
let client: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-mcp-'));
  await cp('corpus', join(folder, 'corpus'), { recursive: true });
  folders = ['--corpus', join(folder, 'corpus'), '--index', join(folder, 'index')];
  await runCli('index', folders);
  client = new Client({ name: 'test', version: '1' });
  const args = ['--import', 'tsx', programOf('mcp'), ...folders];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: HOME, stderr: 'ignore' }),
  );
});
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

describe('npm run mcp, with the client of the SDK', () => {
  it('answers with the JSON that ask --json prints', async () => {
    const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question: QUESTION } });
    const { stdout } = await runCli('ask', [...folders, '--json', QUESTION]);
    const printed = JSON.parse(stdout) as object;
    expect({ ...(structuredContent as object), tookMs: 0 }).toEqual({ ...printed, tookMs: 0 });
    expect(structuredContent).toMatchObject({ status: 'answered' });
  });

  it('verifies with the JSON that verify --json prints', async () => {
    const text = 'بحث الرَّئِيس الروسى فلاديمير بوتين';
    const { structuredContent } = await client.callTool({ name: 'verify_quote', arguments: { text } });
    const { stdout } = await runCli('verify', [...folders, '--json', text]);
    expect(structuredContent).toEqual(JSON.parse(stdout));
    expect(structuredContent).toMatchObject({ status: 'respelt' });
  });

  it('shows the whole of an article, since its caller can read the files', async () => {
    const asked = await client.callTool({ name: 'ask', arguments: { question: QUESTION } });
    const { quotes } = asked.structuredContent as { quotes: { articleId: string }[] };
    const articleId = quotes[0]?.articleId ?? '';
    const { structuredContent } = await client.callTool({ name: 'get_article', arguments: { articleId } });
    expect(structuredContent).toMatchObject({ articleId, shown: 'whole' });
  });
});

describe('npm run mcp, without a client of its kind', () => {
  it('writes nothing but the protocol on standard output, and ends when its input does', async () => {
    const { code, stdout } = await runCli('mcp', folders, { input: 'this is no JSON\n' });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('{"jsonrpc"'))).toEqual([]);
  });
});
