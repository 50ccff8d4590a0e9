import { describe, expect, it } from 'vitest';
import { readRoomSettings } from '../../src/config/room-settings.ts';
import { readServeSettings } from '../../src/config/serve-settings.ts';

describe('readRoomSettings', () => {
  it('is off, for this machine alone, and shows no whole articles unless somebody says so', () => {
    expect(readRoomSettings({})).toEqual({
      port: null,
      host: '127.0.0.1',
      token: null,
      fullText: false,
      searchEngines: false,
      publicUrl: null,
      limits: { requests: 120, questions: 20 },
    });
  });

  it.each([
    ['READING_ROOM_PORT', '0'],
    ['READING_ROOM_PORT', '65536'],
    ['READING_ROOM_PORT', 'http'],
    ['READING_ROOM_FULL_TEXT', 'yes'],
    ['READING_ROOM_QUESTIONS', '0'],
    ['PUBLIC_URL', 'quotes.example'],
    ['PUBLIC_URL', 'https://quotes.example/'],
    ['PUBLIC_URL', 'https://quotes.example/isnad'],
    ['PUBLIC_URL', 'https://user@quotes.example'],
    ['PUBLIC_URL', 'ftp://quotes.example'],
  ])('refuses %s=%s by name', (setting, value) => {
    expect(() => readRoomSettings({ [setting]: value })).toThrow(
      expect.objectContaining({
        notice: { code: 'setting-invalid', values: expect.objectContaining({ setting, value }) as unknown },
      }),
    );
  });

  it.each(['short', 'with spaces in between', 'ünïcode-ünïcode-ünïcode'])('repeats no token: %s', (token) => {
    expect(() => readRoomSettings({ READING_ROOM_TOKEN: token })).toThrow(
      expect.objectContaining({
        notice: { code: 'setting-invalid', values: expect.objectContaining({ value: '…' }) as unknown },
      }),
    );
  });
});

describe('readServeSettings', () => {
  it('has a port of its own where none is set', () => {
    expect(readServeSettings({}).port).toBe(8080);
    expect(readServeSettings({ READING_ROOM_PORT: '9000' })).toMatchObject({
      port: 9000,
      answerWithinMs: expect.any(Number) as number,
    });
  });
});
