/**
 * Makes docs/answers.png: an Arabic and an English answer of the bot, out of its real messages, roughly as Discord
 * shows them. Takes some seconds; needs Chromium (README.md).
 *
 *   node --import tsx tools/picture/picture.ts
 */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { HOME } from '../../src/config/environment.ts';
import { photograph } from './chromium.ts';
import { realAnswers, type Asked } from './real-answers.ts';
import { sceneHtml } from './scene-html.ts';

const PICTURE = resolve(HOME, 'docs/answers.png');

const QUESTIONS: readonly Asked[] = [
  { question: 'ماذا بحث بوتين ورئيسي؟', by: 'mention', asker: 'Maryam', time: '9:41 AM' },
  { question: 'What did Xi promise Putin?', by: 'command', asker: 'Tom', time: '9:44 AM' },
];

const folder = await mkdtemp(join(tmpdir(), 'isnad-picture-'));
try {
  const answers = await realAnswers(QUESTIONS, join(folder, 'index'));
  await mkdir(dirname(PICTURE), { recursive: true });
  await photograph(sceneHtml(answers), PICTURE, folder);
  const { size } = await stat(PICTURE);
  process.stdout.write(`${PICTURE} (${Math.round(size / 1000)} kB)\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
