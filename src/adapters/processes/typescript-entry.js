// First file of every thread, and of the process that reads heavy formats: it runs the TypeScript program that its first
// argument names. It is JavaScript because on Node 20 a thread's first file is read before any TypeScript loader is in
// place, whatever --import says, and because Node looks for a loader that --import names in the working folder.
import process from 'node:process';
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2] ?? '');
