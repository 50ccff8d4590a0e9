import { embedderContract } from '../contracts/embedder.contract.ts';
import { HashEmbedder } from './hash-embedder.ts';

embedderContract('HashEmbedder', () => Promise.resolve(new HashEmbedder()));
