// `npm run bench`: every speed and size that the project promises, measured now, on this machine, with its baseline in the same run.
// `npm run bench -- reader` runs one part. Ends with an error when a promise does not hold.
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The promise: at most, or at least, this. Absent: told, not judged. */
  atMost?: number;
  atLeast?: number;
}

const parts: Record<string, () => Promise<Figure[]>> = {
  german: async () => (await import('./bench/german.ts')).benchGerman(),
  dictionary: async () => (await import('./bench/dictionary.ts')).benchDictionary(),
  memory: async () => (await import('./bench/memory.ts')).benchMemory(),
  progress: async () => (await import('./bench/progress.ts')).benchProgress(),
  import: async () => (await import('./bench/import.ts')).benchImport(),
  reader: async () => (await import('./bench/reader.ts')).benchReader(),
  shelf: async () => (await import('./bench/shelf.ts')).benchShelf(),
  queue: async () => (await import('./bench/queue.ts')).benchQueue(),
  optimizer: async () => (await import('./bench/optimizer.ts')).benchOptimizer(),
  simulation: async () => (await import('./bench/simulation.ts')).benchSimulation(),
  words: async () => (await import('./bench/words.ts')).benchWords(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !parts[name]);
if (unknown) {
  console.error(`There is no part "${unknown}". The parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(path.resolve('data/lexicon.bin')) || !existsSync(path.resolve('.next/lesefluss-built'))) {
  console.error('Nothing is built yet. Run `npm start` once (and stop it), then measure.');
  process.exit(2);
}

let broken = 0;
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { what, value, unit, atMost, atLeast } of await measure()) {
    const holds = (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
    if (!holds) broken++;
    const promise = atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : '';
    console.log(
      `  ${what.padEnd(58)} ${value.toLocaleString('en', { maximumFractionDigits: 1 }).padStart(10)} ${unit.padEnd(9)} ${promise}${holds ? '' : '  ✗'}`,
    );
  }
}
if (broken > 0) {
  console.error(`\n${broken} of the promises did not hold on this run.`);
  process.exit(1);
}
