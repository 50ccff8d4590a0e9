import { expect, it } from 'vitest';
import { decodeSpeech, encodeSpeech } from '../../../src/adapters/index/speech-file.ts';
import type { PlacedSpeech } from '../../../src/domain/speech.ts';

const SENTENCE = { span: { start: 0, end: 9 }, block: 0 };
const ARTICLES = [{ sentences: [SENTENCE] }, { sentences: [SENTENCE, SENTENCE] }];
const SPEECH: PlacedSpeech[] = [
  { article: 0, sentence: 0, speaker: 'Quill', said: { start: 2, end: 9 } },
  { article: 1, sentence: 0, speaker: 'Alder', said: { start: 0, end: 4 } },
  { article: 1, sentence: 1, speaker: 'Quill', said: { start: 5, end: 9 } },
];

it('reads what it wrote, and writes each speaker once', () => {
  const bytes = encodeSpeech(SPEECH);
  expect(decodeSpeech(bytes, 'g', ARTICLES)).toEqual(SPEECH);
  expect(bytes.toString().split('Quill')).toHaveLength(2);
});

it.each([
  ['{"speakers":[],"speech":[0,0,0,0,1]}', 'no speaker 0'],
  ['{"speakers":["Quill"],"speech":[2,0,0,0,1]}', 'no sentence 0 in article 2'],
  ['{"speakers":["Quill"],"speech":[0,1,0,0,1]}', 'no sentence 1 in article 0'],
  ['{"speakers":["Quill"],"speech":[0,0,0,0]}', 'invalid at speech'],
  ['{"speakers":["Quill"],"speech":[0,0,0,-1,1]}', 'invalid at speech'],
  ['{"speakers":["Quill"]}', 'invalid at speech'],
  ['', 'not JSON'],
])('refuses %j', (text, problem) => {
  expect(() => decodeSpeech(Buffer.from(text), 'g', ARTICLES)).toThrow(
    expect.objectContaining({
      notice: { code: 'index-torn', values: { generation: 'g', problem: `speech.json: ${problem}` } },
    }),
  );
});
