// Makes ready what is missing, and only that: dependencies, database client, dictionary, lexicon, tables, build, and for the tests a
// browser. Runs before `npm start`, `npm test` and `npm run dev`, before node_modules exists: Node's own modules only.
// Every step leaves its mark last, so that it can be stopped at any moment and started again.
//   node scripts/setup.mjs serve | test | develop
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const mode = process.argv[2] ?? 'serve';

/** Ends with one sentence that says what is wrong and what to do. */
function stop(sentence) {
  console.error(`\nLesefluss cannot go on: ${sentence}\n`);
  process.exit(1);
}

function hashOf(...files) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(folder, keep) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesUnder(file, keep);
    return keep(file) ? [file] : [];
  });
}

const marked = (mark, value) => existsSync(mark) && readFileSync(mark, 'utf8') === value;

/** Runs a program; its lines pass through, and silence is broken every ten seconds by how long it has been. */
function run(title, command, args, { quiet = false, env = {}, mayFail = false } = {}) {
  const started = Date.now();
  if (!quiet) console.log(`· ${title}`);
  const ticker = quiet ? null : setInterval(() => console.log(`  … ${title}: ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'pipe'], env: { ...process.env, ...env } });
    let errors = '';
    child.stdout?.on('data', (data) => {
      errors += data;
    });
    child.stderr.on('data', (data) => {
      errors += data;
      if (!quiet) process.stderr.write(data);
    });
    child.on('error', (error) => {
      errors += error.message;
    });
    child.on('close', (code) => {
      if (ticker) clearInterval(ticker);
      if (code === 0 || mayFail) return resolve(code === 0);
      if (quiet && errors) console.error(errors.trim());
      stop(`"${title}" did not finish. What it printed above says why; it is safe to run the same command again.`);
    });
  });
}

const tsx = (title, script, options) => run(title, process.execPath, ['--import', 'tsx', script], options);

// ---- the machine

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`it needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`);
}

// ---- dependencies

const installed = 'node_modules/.lesefluss-installed';
const wanted = hashOf('package-lock.json');
if (!marked(installed, wanted)) {
  const windows = process.platform === 'win32';
  // Development tools are always installed: `npm test` and the builders (tsx) need them.
  await run('Installing dependencies (once, about two minutes)', windows ? 'npm.cmd' : 'npm', [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(installed, wanted);
}

// ---- settings, before anything long: a wrong PORT should not be found out after the build

const { tsImport } = await import('tsx/esm/api');
let settings;
try {
  settings = (await tsImport('../settings.ts', import.meta.url)).readSettings();
} catch (error) {
  stop(error.message);
}
try {
  mkdirSync(settings.data, { recursive: true });
  accessSync(settings.data, constants.W_OK);
  const probe = path.join(settings.data, `.probe-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
} catch (error) {
  stop(
    `the data folder ${settings.data} cannot be written (${error.code ?? error.message}). Change its permissions, or name another one in LESEFLUSS_DATA.`,
  );
}
if (mode !== 'test') {
  const { portProblem } = await import('./port.mjs');
  const problem = await portProblem(settings.port, settings.host);
  if (problem) stop(problem);
}

// ---- database client

const generated = 'db/generated/.made-from';
const schema = hashOf('prisma/schema.prisma', 'package-lock.json');
if (!marked(generated, schema)) {
  rmSync('db/generated', { recursive: true, force: true });
  await run('Making the database client', process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { quiet: true });
  writeFileSync(generated, schema);
}

// ---- dictionary, lexicon, tables: each script finds out by itself whether there is anything to do

await tsx('Dictionary', 'scripts/dictionary.ts');
await tsx('Lexicon', 'scripts/lexicon.ts');
if (mode !== 'test') await tsx('Database', 'scripts/prepare.ts');

// ---- build

if (mode !== 'develop') {
  const sources = ['app', 'db', 'jobs', 'lib', 'public'].flatMap((folder) => filesUnder(folder, (file) => !/\.test\.tsx?$/.test(file)));
  const build = hashOf(...sources, 'settings.ts', 'next.config.js', 'package-lock.json', 'prisma/schema.prisma');
  if (!marked('.next/lesefluss-built', build)) {
    rmSync('.next/lesefluss-built', { force: true });
    await run('Building the pages', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    writeFileSync('.next/lesefluss-built', build);
  }
}

// ---- browser for the journeys

if (mode === 'test') {
  const { findBrowser, installBrowser } = await import('./browser.mjs');
  if (!(await findBrowser()) && !(await installBrowser(run))) {
    stop('no Chromium was found for the journeys and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM.');
  }
}
