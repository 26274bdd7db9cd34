import { writeFileSync } from 'node:fs';

/** Loaded into a measured program by `--import`: at its end, says what it used. Times in microseconds, memory in kilobytes. */
const target = process.env.BENCH_USAGE;
if (target !== undefined) {
  process.on('exit', () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
    writeFileSync(target, JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS }));
  });
}
