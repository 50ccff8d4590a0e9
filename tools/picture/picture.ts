/**
 * Makes the pictures of the documents: messages of the real bot, roughly as Discord shows them. Takes a minute; needs Chromium
 * (README.md).
 *
 *   node --import tsx tools/picture/picture.ts
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HOME } from '../../src/config/environment.ts';
import { photograph } from './chromium.ts';
import { realMessages, type Asked } from './real-messages.ts';
import { sceneHtml } from './scene-html.ts';
import { smallPng } from './small-png.ts';

/** The page says that a spokesman denies it, names Scholz, and is of 2 December 2024. */
const MISQUOTED =
  'Reuters, 5 May 2024: Putin said: «يوجه أي رسالة إلى الرئيس الأوكراني فولديمير زيلينسكي، عبر ماكرون»';

const OUTLETS = 'بوابة الوفد، البوابة نيوز';

/** What is said in each picture. The settings come last, since they hold for whatever comes after them. */
const PICTURES: readonly { readonly file: string; readonly asked: readonly Asked[] }[] = [
  {
    file: 'docs/answers.png',
    asked: [
      { by: { kind: 'message', text: 'ماذا بحث بوتين ورئيسي؟' }, asker: 'Maryam', time: '9:41 AM' },
      { by: command('ask', { question: 'What did Xi promise Putin?' }), asker: 'Tom', time: '9:44 AM' },
    ],
  },
  {
    file: 'docs/abstention.png',
    asked: [
      { by: { kind: 'message', text: 'ماذا قال شولتس عن الغاز الروسي؟' }, asker: 'Maryam', time: '9:52 AM' },
    ],
  },
  {
    file: 'docs/understood.png',
    asked: [
      {
        by: command('ask', { question: 'What did SANA write about Putin and Raisi in September 2023?' }),
        asker: 'Tom',
        time: '10:03 AM',
      },
    ],
  },
  {
    file: 'docs/verification.png',
    asked: [{ by: command('verify', { quote: MISQUOTED }), asker: 'Tom', time: '10:10 AM' }],
  },
  {
    file: 'docs/settings-arabic.png',
    asked: [
      {
        by: command('settings set', { language: 'ar', outlets: OUTLETS, enabled: true, private: false }),
        asker: 'Maryam',
        time: '10:31 AM',
      },
      {
        by: command('settings set', { channel: '#news', mention: true, private: true }),
        asker: 'Maryam',
        time: '10:32 AM',
      },
    ],
  },
];

function command(name: string, options: Readonly<Record<string, string | boolean>>): Asked['by'] {
  return { kind: 'command', command: name, options };
}

const folder = await mkdtemp(join(tmpdir(), 'isnad-picture-'));
try {
  const talks = await realMessages(PICTURES.map(({ asked }) => asked));
  for (const [i, talk] of talks.entries()) {
    const file = resolve(HOME, PICTURES[i]?.file ?? '');
    const large = join(folder, 'large.png');
    await photograph(sceneHtml(talk), large, folder);
    const picture = smallPng(await readFile(large));
    await writeFile(file, picture);
    process.stdout.write(`${file} (${Math.round(picture.length / 1000)} kB)\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
