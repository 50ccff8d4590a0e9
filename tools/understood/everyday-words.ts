/**
 * Writes `src/languages/everyday/<language>.ts`: the words of our own questions on news (`../shared/evaldata/news-questions`,
 * without its dev split), most frequent first, each asked at least twice.
 *
 *   node --import tsx tools/understood/everyday-words.ts ../shared/evaldata/news-questions
 *
 * A word that mostly has a capital within questions is left out: it is a name, or a German noun, which names cannot be told
 * from.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readNameKnowledge } from '../../src/adapters/name-files.ts';
import { LANGUAGES } from '../../src/languages/all.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { soundForm } from '../../src/text/names/sound-form.ts';
import { partOfCluster } from '../fit/cluster-part.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:\u200C\p{L}[\p{L}\p{M}]*)*/gu;
const MIN_COUNT = 2;
const MIN_LETTERS = 2;
const LINE_CHARS = 112;

const asked = z.object({ c: z.string(), lang: z.string(), q: z.string() });

const folder = process.argv[2] ?? '../shared/evaldata/news-questions';
const names = new KnownNames(await readNameKnowledge('names'));
const counts = new Map<string, Map<string, number>>();
/** How often a word has a capital within a question, in languages where that tells a name. */
const capitals = new Map<string, number>();
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))) {
  for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
    if (line === '') continue;
    const { c, lang, q } = asked.parse(JSON.parse(line));
    if (partOfCluster(c) === 'dev') continue;
    const ofLanguage = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, ofLanguage);
    for (const [i, [word]] of [...q.matchAll(WORD)].entries()) {
      if (i > 0 && /^\p{Lu}/u.test(word)) {
        if (lang !== 'de') capitals.set(word.toLowerCase(), (capitals.get(word.toLowerCase()) ?? 0) + 1);
        continue;
      }
      const lower = lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
      ofLanguage.set(lower, (ofLanguage.get(lower) ?? 0) + 1);
    }
  }
}
for (const { code, name } of LANGUAGES) {
  const words = [...(counts.get(code) ?? [])]
    .filter(
      ([word, count]) =>
        count >= MIN_COUNT &&
        count > (capitals.get(word) ?? 0) &&
        word.length >= MIN_LETTERS &&
        !isName(word),
    )
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  await writeFile(join('src/languages/everyday', `${code}.ts`), fileOf(name, words));
}

/** In scripts without capitals the lists of names tell them: a name is of no language. */
function isName(word: string): boolean {
  const sound = soundForm(word);
  return names.isPlace(sound) || names.isUnmistakable(sound);
}

function fileOf(language: string, words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > LINE_CHARS) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `import { words } from '../language.ts';

/** Words of questions on news in ${language}, most frequent first. Made by tools/understood/everyday-words.ts. */
export const ${language.toUpperCase()}_EVERYDAY = words(\`
${lines.map((line) => `  ${line}`).join('\n')}
\`);
`;
}
