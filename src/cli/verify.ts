import { failure } from '../domain/error.ts';
import { runProgram } from './program.ts';

await runProgram(() => Promise.reject(failure('not-built-yet', { what: 'verify' })));
