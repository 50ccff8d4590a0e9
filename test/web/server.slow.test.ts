import { connect } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/app/ask/engine.ts';
import { readDoorSettings } from '../../src/config/door-settings.ts';
import type { RoomSettings } from '../../src/config/room-settings.ts';
import { startWeb } from '../../src/web/server.ts';
import { engineOf, roomOn } from './open-room.ts';

const HOST = '127.0.0.1';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf();
});

async function started(settings: Partial<RoomSettings> = {}) {
  const server = await startWeb(roomOn({ kind: 'ready', engine }, settings).web, { host: HOST, port: 0 });
  onTestFinished(() => server.close());
  return { ...server, port: Number(new URL(server.address).port) };
}

/** What a server sends back for bytes. */
function sent(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, HOST, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

describe('startWeb', () => {
  it('serves pages, and knows who asks from this machine', async () => {
    const { address } = await started();
    const response = await fetch(`${address}/holdings`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<svg');
  });

  it('takes a proxy before it for no operator', async () => {
    const { address } = await started();
    const response = await fetch(`${address}/holdings`, { headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(response.status).toBe(401);
  });

  it('says that a port is in use, and by which setting another is chosen', async () => {
    const { port } = await started();
    await expect(startWeb(roomOn({ kind: 'opening' }).web, { host: HOST, port })).rejects.toMatchObject({
      notice: { code: 'port-unusable', values: { address: `${HOST}:${port}`, setting: 'READING_ROOM_PORT' } },
    });
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    [
      'headers that are too large',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
      431,
    ],
    [
      'a request with two lengths',
      'POST /verify HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ])('refuses %s', async (_, bytes, status) => {
    const { port } = await started();
    expect(await sent(port, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`, 'u'));
  });

  it.each(['/verify', '/api/ask', '/mcp'])('takes a body that breaks off for no fault: %s', async (path) => {
    const room = roomOn({ kind: 'ready', engine }, {}, { door: readDoorSettings({}) });
    const server = await startWeb(room.web, { host: HOST, port: 0 });
    onTestFinished(() => server.close());
    const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    await sent(Number(new URL(server.address).port), `${head}5\r\n{"que\r\nno chunk\r\n`);
    await fetch(server.address);
    expect(room.log).toEqual([]);
  });

  it('serves the longest question that may be asked', async () => {
    const { address } = await started();
    const response = await fetch(`${address}/?q=${encodeURIComponent('ب'.repeat(2000))}`);
    expect(response.status).toBe(200);
  });

  it('ends at once, whatever is open', async () => {
    const { close, port } = await started();
    const open = sent(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await fetch(`http://${HOST}:${port}/`);
    await close();
    await open;
    await expect(fetch(`http://${HOST}:${port}/`)).rejects.toThrow();
  });
});
