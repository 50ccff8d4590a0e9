// First file of a thread that runs a program written in TypeScript, which the thread's first argument names. In JavaScript
// because on Node 20 a thread's first file is read before any TypeScript loader is in place, whatever --import says.
import process from 'node:process';
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2] ?? '');
