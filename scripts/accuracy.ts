/**
 * `npm run accuracy`: every figure of the language engine on our own test sentences (lib/german/gold/*-test.conllu); ends with an error
 * when one falls below its floor. `-- --data DIR` measures on the treebanks of DIR/ud as well (told, not judged). `--wrong` lists errors.
 */
import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '#lib/german/analyze.ts';
import { FLOORS } from '#lib/german/gold/floors.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { Measure, percent } from '#lib/german/measure.ts';
import { readTreebank } from '#lib/german/treebank.ts';
import { readSettings } from '#settings';

const lexicon = openLexicon(fs.readFileSync(readSettings().lexiconFile));
const gold = new URL('../lib/german/gold/', import.meta.url).pathname;

function measure(files: string[]): Measure {
  const result = new Measure();
  for (const file of files)
    for (const sentence of readTreebank(fs.readFileSync(file, 'utf8'))) result.add(sentence, analyze(sentence.text, lexicon));
  return result;
}

function print(title: string, { figures, reliability, wrong }: Measure, floors: Record<string, number>): number {
  console.log(`\n${title}`);
  let fallen = 0;
  for (const [name, share] of Object.entries(figures).sort()) {
    const floor = floors[name];
    const below = floor !== undefined && percent(share) < floor;
    if (below) fallen++;
    console.log(
      `  ${name.padEnd(28)} ${percent(share).toFixed(2).padStart(6)} %  of ${String(share.of).padStart(6)}${floor === undefined ? '' : `   floor ${floor}`}${below ? '  ✗' : ''}`,
    );
  }
  console.log('  confidence said → share right');
  reliability.forEach((share, i) => {
    if (share.of > 0)
      console.log(`    ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${percent(share).toFixed(1).padStart(5)} %  of ${share.of}`);
  });
  if (process.argv.includes('--wrong')) for (const row of wrong) console.log(`    ${row}`);
  return fallen;
}

const own = fs
  .readdirSync(gold)
  .filter((f) => f.endsWith('-test.conllu'))
  .sort()
  .map((f) => gold + f);
const fallen = print('Our own test sentences', measure(own), lexicon.version.includes('with Ding') ? FLOORS : {});
const at = process.argv.indexOf('--data');
if (at > 0) {
  const folder = path.join(process.argv[at + 1] ?? '', 'ud');
  for (const f of fs
    .readdirSync(folder)
    .filter((x) => x.endsWith('.conllu') && !x.startsWith('en_'))
    .sort())
    print(f, measure([path.join(folder, f)]), {});
}
if (fallen > 0) {
  console.error(`\n${fallen} figures fell below their floors.`);
  process.exit(1);
}
