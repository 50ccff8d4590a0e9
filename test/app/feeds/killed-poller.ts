/**
 * A program that polls a list of feeds again and again until it is killed: `killed-poller.ts FOLDER`, with `feeds.yaml`, `corpus/` and
 * `data/` in the folder. Its clock goes on by hours with each round.
 */
import { Watching } from './polling-program.ts';

const [folder = ''] = process.argv.slice(2);
const watching = Watching.in(folder);
watching.now = Date.now();
for (;;) await watching.later(30);
