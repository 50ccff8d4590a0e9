/**
 * The one door to the library that runs models: nothing else in this project may import it (eslint.config.js), since it
 * loads onnxruntime as soon as it is imported and the telemetry must be off by then.
 */
import './no-telemetry.ts';

export { AutoModel, AutoTokenizer, env, pipeline, Tensor } from '@xenova/transformers';
