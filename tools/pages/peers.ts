import { z } from 'zod';
import { readLinesAs } from '../understood/json-articles.ts';

const taken = z.object({
  body: z.string().nullish(),
  title: z.string().nullish(),
  date: z.string().nullish(),
});

const peerLine = z.object({
  id: z.string(),
  trafilatura: taken.optional(),
  newspaper: taken.optional(),
  htmldate: z.string().nullish(),
  htmldate_careful: z.string().nullish(),
});

/** What other programs take of a page, as ../shared/tools/pages/peers.py writes it. */
export type PeerLine = z.infer<typeof peerLine>;

/** What the peers took of each page, by its id. */
export async function peersOf(file: string): Promise<ReadonlyMap<string, PeerLine>> {
  return new Map((await readLinesAs(file, peerLine)).map((line) => [line.id, line]));
}
