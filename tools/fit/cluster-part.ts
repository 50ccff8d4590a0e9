import { createHash } from 'node:crypto';
import { at } from '../../src/domain/at.ts';

/** What the questions on a cluster of news are for: measuring, fitting weights and thresholds, or training the cross-encoder. */
export type ClusterPart = 'dev' | 'fit' | 'train';

/** By the first byte of the SHA-256 of the cluster's id, modulo 8. tools/evidence/splits.py has the same rule. */
export function partOfCluster(cluster: string): ClusterPart {
  const rest = at(createHash('sha256').update(cluster).digest(), 0) % 8;
  if (rest === 0) return 'dev';
  return rest === 1 ? 'fit' : 'train';
}
