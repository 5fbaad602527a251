// `npx tsx scripts/sample-files.ts`: makes the files in e2e/files from the three texts there that were written by hand
// (werkstatt.md, gespraech.srt, gespraech.vtt). Needs pandoc, LibreOffice (soffice) and a Chromium; the tests only need the files.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { type CodePage, codePages } from '../jobs/import/formats/code-pages.ts';
import { browserArguments, findBrowser } from './browser.mjs';

const folder = path.resolve('e2e/files');
const at = (name: string) => path.join(folder, name);
const scratch = mkdtempSync(path.join(tmpdir(), 'sample-files-'));

function run(command: string, ...args: string[]) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SOURCE_DATE_EPOCH: '1800000000' } });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `${command} is not installed. On Debian: apt-get install --no-install-recommends libreoffice-writer-nogui pandoc chromium`,
    );
  }
}

/** A text in an encoding that the platform only reads: each character's byte is looked up in what the decoder makes of all bytes. */
function encode(text: string, encoding: string): Buffer {
  const upper = encoding in codePages ? codePages[encoding as CodePage] : undefined;
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const characters = [...(upper ?? new TextDecoder(encoding).decode(bytes))];
  return Buffer.from(
    [...text].map((character) => {
      const code = character.charCodeAt(0);
      const place = code < 128 ? code : characters.indexOf(character) + 128;
      if (code >= 128 && place === 127) throw new Error(`${encoding} has no ${character}`);
      return place;
    }),
  );
}

const source = at('werkstatt.md');
const markdown = readFileSync(source, 'utf8');

function office() {
  run('pandoc', source, '--from', 'markdown', '-o', path.join(scratch, 'werkstatt.docx'));
  const convert = (to: string, file: string, out: string) =>
    run('soffice', '--headless', `-env:UserInstallation=file://${scratch}/profile`, '--convert-to', to, '--outdir', out, file);
  convert('odt', path.join(scratch, 'werkstatt.docx'), folder);
  convert('docx:MS Word 2007 XML', at('werkstatt.odt'), folder);
  convert('doc:MS Word 97', at('werkstatt.odt'), folder);
  convert('pdf', at('werkstatt.odt'), scratch);
  copyFileSync(path.join(scratch, 'werkstatt.pdf'), at('werkstatt-office.pdf'));
}

function book() {
  run('pandoc', source, '--from', 'markdown', '--to', 'epub3', '--toc', '-o', at('werkstatt.epub'));
  run('pandoc', source, '--from', 'markdown', '--to', 'epub2', '-o', at('werkstatt-2.epub'));
  run('pandoc', source, '--from', 'markdown', '--to', 'html5', '--standalone', '-o', at('werkstatt.html'));
}

/** The text as programs without mark-up keep it: lines of 72 characters, list items with a dash, the note at the end. */
function plain(): string {
  run('pandoc', source, '--from', 'markdown', '--to', 'plain', '--columns', '72', '-o', path.join(scratch, 'plain.txt'));
  return `Die Werkstatt am Fluss\n\n${readFileSync(path.join(scratch, 'plain.txt'), 'utf8')}`;
}

function texts() {
  const text = plain().normalize('NFC');
  // What old encodings have no character for, old programs wrote otherwise.
  const poor = text.replace(/[„“”]/g, '"').replace(/–/g, '-').replace(/’/g, "'");
  writeFileSync(at('werkstatt.txt'), text);
  writeFileSync(at('werkstatt-utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  writeFileSync(at('werkstatt-1252.txt'), encode(text.replaceAll('\n', '\r\n'), 'windows-1252'));
  writeFileSync(at('werkstatt-latin9.txt'), encode(poor, 'iso-8859-15'));
  writeFileSync(at('werkstatt-mac.txt'), encode(text.replaceAll('\n', '\r'), 'macintosh'));
  writeFileSync(at('werkstatt-dos.txt'), encode(poor.replaceAll('\n', '\r\n'), 'cp850'));
  writeFileSync(at('gespraech-1252.srt'), encode(readFileSync(at('gespraech.srt'), 'utf8').replaceAll('\n', '\r\n'), 'windows-1252'));
}

/** Long words get soft hyphens, so that printed lines end in hyphens. */
const soften = (html: string) =>
  html
    .replace(/Werkstatt/g, 'Werk&shy;statt')
    .replace(/Schraubenzieher/g, 'Schrauben&shy;zieher')
    .replace(/Mechanikerin/g, 'Mecha&shy;nikerin')
    .replace(/eigentlich/g, 'eigent&shy;lich')
    .replace(/wegwerfen/g, 'weg&shy;werfen')
    .replace(/Hochwasser/g, 'Hoch&shy;wasser')
    .replace(/Fünfzigerjahren/g, 'Fünfziger&shy;jahren')
    .replace(/Nachbarn/g, 'Nach&shy;barn')
    .replace(/vergangenen/g, 'ver&shy;gan&shy;ge&shy;nen')
    .replace(/entstehen/g, 'ent&shy;ste&shy;hen')
    .replace(/zweitausend/g, 'zwei&shy;tausend');

async function print() {
  const html = soften(readFileSync(at('werkstatt.html'), 'utf8').replace(/<style[\s\S]*?<\/style>/g, ''));
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args: browserArguments });
  const small = 'font-size: 8px; width: 100%; text-align: center; font-family: serif';
  const page = await browser.newPage();
  const style = (rules: string) =>
    html.replace('</head>', `<style>body { font: 12pt/1.45 serif } sup { font-size: 8pt } ${rules}</style></head>`);
  const header = {
    displayHeaderFooter: true,
    headerTemplate: `<div style="${small}">Lesefluss · Probeheft</div>`,
    footerTemplate: `<div style="${small}"><span class="pageNumber"></span></div>`,
  };
  // As a novel is set: small pages, paragraphs stepped in, no gaps.
  await page.setContent(style('p { margin: 0; text-indent: 1.5em } header p, h2 + p { text-indent: 0 }'));
  await page.pdf({
    path: at('werkstatt.pdf'),
    format: 'A6',
    margin: { top: '16mm', bottom: '16mm', left: '12mm', right: '12mm' },
    ...header,
  });
  // As a magazine is set: two columns under one title.
  await page.setContent(style('body { columns: 2; column-gap: 10mm; font-size: 10pt } header { column-span: all } p { margin: 0 0 .8em }'));
  await page.pdf({
    path: at('werkstatt-spalten.pdf'),
    format: 'A5',
    margin: { top: '16mm', bottom: '16mm', left: '12mm', right: '12mm' },
    ...header,
  });
  // As a scan looks to us: a picture of the text.
  await page.setContent(style(''));
  await page.setViewportSize({ width: 300, height: 200 });
  const picture = await page.screenshot({ type: 'jpeg', quality: 20 });
  await page.setContent(`<img src="data:image/jpeg;base64,${picture.toString('base64')}">`);
  await page.pdf({ path: at('scan.pdf'), format: 'A6' });
  writeFileSync(at('bild.jpg'), picture);
  await browser.close();
}

try {
  book();
  office();
  texts();
  await print();
  console.log(`The files in ${folder} were made from ${markdown.split(/\s+/).length} words.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
