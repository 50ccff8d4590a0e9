import { connect } from 'node:net';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { startWeb } from '../../../src/web/server.ts';
import { CALL } from '../../discord/render/samples.ts';
import { engineOf } from '../open-room.ts';
import { doorOn } from './open-door.ts';

const HOST = '127.0.0.1';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

async function started(): Promise<{ readonly address: string; readonly port: number }> {
  const { web } = doorOn({ kind: 'ready', engine });
  const server = await startWeb(web, { host: HOST, port: 0 });
  onTestFinished(() => server.close());
  return { address: server.address, port: Number(new URL(server.address).port) };
}

describe('on a port', () => {
  it('answers a program at this machine without a token, and not one behind a proxy', async () => {
    const { address } = await started();
    const init = { method: 'POST', body: JSON.stringify({ text: CALL }) };
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/api/verify`, { ...init, headers });
    expect(await response.json()).toMatchObject({ status: 'exact' });
    const proxied = await fetch(`${address}/api/verify`, {
      ...init,
      headers: { ...headers, 'x-forwarded-for': '203.0.113.9' },
    });
    expect(proxied.status).toBe(401);
  });

  it('speaks MCP with the client of the SDK', async () => {
    const { address } = await started();
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)));
    onTestFinished(() => client.close());
    const result = await client.callTool({ name: 'verify_quote', arguments: { text: CALL } });
    expect(result.structuredContent).toMatchObject({ status: 'exact' });
  });

  it('gives up on a body that does not come', async () => {
    const { port } = await started();
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, HOST, () => {
        socket.write('POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
        socket.write('Content-Length: 100\r\n\r\n{"question": ');
      });
      let text = '';
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => {
        resolve(text);
      });
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
  });
});
