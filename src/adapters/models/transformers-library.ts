/**
 * The only file that may import the library that runs models (eslint.config.js holds all others to that). The library loads
 * onnxruntime as soon as it is imported, and onnxruntime's telemetry must be off by then.
 */
import './no-telemetry.ts';

export { AutoModel, AutoTokenizer, env, pipeline, Tensor } from '@xenova/transformers';
