/**
 * Answers the questions that its parent sends, with the isnad that lies in a folder, and says how long each took: milliseconds
 * of the processor, of this process with its threads.
 *
 *   speed-worker.ts FOLDER INDEX-FOLDER
 */
import { pathToFileURL } from 'node:url';
import type { openEngine as openEngineNow } from '../../src/app/ask/engine.ts';
import type { compose as composeNow } from '../../src/compose.ts';
import type { readSettings as readSettingsNow } from '../../src/config/settings.ts';
import { at } from '../../src/domain/at.ts';

const [folder, indexDir] = [at(process.argv, 2), at(process.argv, 3)];
const moduleOf = (path: string): Promise<unknown> => import(pathToFileURL(`${folder}/src/${path}`).href);

const { compose } = (await moduleOf('compose.ts')) as { compose: typeof composeNow };
const { readSettings } = (await moduleOf('config/settings.ts')) as { readSettings: typeof readSettingsNow };
const { openEngine } = (await moduleOf('app/ask/engine.ts')) as { openEngine: typeof openEngineNow };

const composition = await compose({ ...readSettings(), indexDir });
const engine = await openEngine(composition, {});
process.on('message', (question: string) => {
  const before = process.cpuUsage();
  void engine.ask(question, {}, 3).then(() => {
    const { user, system } = process.cpuUsage(before);
    process.send?.((user + system) / 1000);
  });
});
process.on('disconnect', () => {
  void composition.embedder.close();
});
process.send?.('ready');
