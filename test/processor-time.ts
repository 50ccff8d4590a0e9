/**
 * Milliseconds of processor time that some work takes, in this process alone: other programs on the machine do not lengthen
 * it as they do time on the clock. Of several runs the shortest.
 */
export function processorTime(work: () => void, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
