/**
 * A progress bar on stderr, if that is a terminal; otherwise nothing.
 *
 * @param what the work in a word or two
 */
export function progressBar(what: string): (done: number, total: number) => void {
  const terminal = process.stderr;
  if (!terminal.isTTY) return () => undefined;
  const width = 30;
  let shown = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - shown < 100) return;
    shown = now;
    const filled = Math.round((width * done) / Math.max(total, 1));
    const bar = '#'.repeat(filled) + '.'.repeat(width - filled);
    terminal.write(`\r${what} [${bar}] ${done}/${total}${done < total ? '' : '\n'}`);
  };
}
