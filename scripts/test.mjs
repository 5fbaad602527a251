// `npm test`: checks of style and types, tests of lib and db, accuracy on our own gold, journeys in a real browser.
// `npm test -- unit` (or check, accuracy, journeys) runs one of them; what follows is handed on (`npm test -- unit lib/words`).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const node = process.execPath;
const stages = {
  check: [
    [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    [node, 'node_modules/typescript/bin/tsc', '--noEmit'],
  ],
  unit: [[node, 'node_modules/vitest/vitest.mjs', 'run']],
  accuracy: [[node, '--import', 'tsx', 'scripts/accuracy.ts']],
  journeys: [[node, 'node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts']],
};

const [only, ...rest] = process.argv.slice(2);
if (only && !stages[only]) {
  console.error(`There is no stage "${only}". The stages are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
for (const [name, commands] of Object.entries(stages)) {
  if (only && only !== name) continue;
  for (const [program, ...args] of commands) {
    console.log(`\n— ${name}: ${path.basename(args.find((a) => !a.startsWith('-') && a !== 'tsx') ?? '')}`);
    const done = spawnSync(program, [...args, ...rest], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
    if (done.status !== 0) {
      console.error(`\nThe stage "${name}" failed. Run it alone with: npm test -- ${name}`);
      process.exit(done.status ?? 1);
    }
  }
}
console.log('\nAll stages passed.');
