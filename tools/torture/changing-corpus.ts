import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { picked, type Random } from '../seeded-random.ts';

const HARBOURS = [
  'Aden',
  'Basra',
  'Latakia',
  'Bizerte',
  'Sidon',
  'Muscat',
  'Suez',
  'Tartus',
  'Sfax',
  'Jeddah',
];
const GOODS = ['salt', 'figs', 'copper', 'olive oil', 'timber', 'wool', 'dates', 'cement', 'cotton', 'rice'];
const SHIPS = ['Amal', 'Nour', 'Zahra', 'Salam', 'Najma', 'Badr', 'Rim', 'Farah', 'Hilal', 'Sama'];

/** The fewest and the most pages that are made in addition to those that came with the corpus. */
const [FEWEST, MOST] = [2, 12];

/**
 * Adds, corrects, renames and removes pages of a corpus, as editors do, in one to four steps. It touches only its own
 * pages, in the folder `made/`.
 *
 * @returns the steps, for people
 */
export async function changeCorpus(corpus: string, random: Random): Promise<string> {
  const folder = join(corpus, 'made');
  await mkdir(folder, { recursive: true });
  const steps: string[] = [];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const pages = (await readdir(folder)).sort();
    const step = stepFor(pages.length, random);
    steps.push(step);
    // Drawn even if no page is needed, so that a seed always means the same course.
    const page = pages.length === 0 ? '' : picked(pages, random);
    if (step === 'add') await writeFile(join(folder, newName(random)), article(random));
    else if (step === 'change') await writeFile(join(folder, page), article(random));
    else if (step === 'rename') await rename(join(folder, page), join(folder, newName(random)));
    else await rm(join(folder, page));
  }
  return steps.join(' ');
}

function stepFor(pages: number, random: Random): 'add' | 'change' | 'rename' | 'remove' {
  if (pages < FEWEST) return 'add';
  const step = picked(['add', 'change', 'rename', 'remove'] as const, random);
  return step === 'add' && pages >= MOST ? 'remove' : step;
}

function newName(random: Random): string {
  return `خبر-${Math.floor(random() * 1e9)}.txt`;
}

function article(random: Random): string {
  const one = (words: readonly string[]): string => picked(words, random);
  const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
    const crates = 10 + Math.floor(random() * 9000);
    return `The ship ${one(SHIPS)} brought ${crates} crates of ${one(GOODS)} from ${one(HARBOURS)} to ${one(HARBOURS)}.`;
  });
  const day = `2024-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  return `Harbour news of ${one(SHIPS)} and ${one(HARBOURS)} ${Math.floor(random() * 1e6)}\n\n${day}\n\n${sentences.join(' ')}\n`;
}

/** Questions. Pages made here answer some, pages that came with the corpus answer others, and no page answers the rest. */
export const QUESTIONS = [
  'ماذا بحث بوتين ورئيسي؟',
  'How many crates of copper did the ship Amal bring from Aden?',
  'What did Putin say about Karabakh?',
  'Which ship brought olive oil to Latakia?',
  'Who won the chess tournament in Reykjavik?',
];
