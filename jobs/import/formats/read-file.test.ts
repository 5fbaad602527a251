import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import { language } from '#lib/reading/language.ts';
import { repair } from '#lib/reading/repair.ts';
import { readFile } from './read-file.ts';

const folder = new URL('../../../e2e/files/', import.meta.url);

function open(name: string, as = name): Promise<TextDocument | DocumentProblem> {
  return readFile({ name: as, bytes: readFileSync(new URL(name, folder)) }, { signal: new AbortController().signal, progress: () => {} });
}

async function text(name: string, as = name): Promise<TextDocument> {
  const document = await open(name, as);
  if ('problem' in document) throw new Error(document.problem);
  return repair(document);
}

const BEGINNING =
  'Am Ende der Fährstraße, dort, wo das Pflaster in einen Uferweg übergeht, steht eine Werkstatt, die es eigentlich nicht mehr geben dürfte. Über der Tür hängt ein verblasstes Schild: „Möbel, Uhren, Geräte aller Art“. Drinnen riecht es nach Öl und frisch gesägtem Holz.';
const AFTERNOON =
  'Jeden Donnerstag öffnet Grete Böhm die Tür pünktlich um zwei Uhr. Die Rentnerin hat früher als Mechanikerin gearbeitet; heute repariert sie mit elf Freiwilligen, was andere wegwerfen würden. „Fast alles lässt sich retten“, sagt sie und dreht eine Küchenwaage um. „Man muss nur wissen, wo man anfängt.“';
const LIST = ['Kaffeemaschinen, die tropfen,', 'Fahrräder mit verbogenen Rädern,', 'Radios aus den Fünfzigerjahren.'];
const YEAR =
  'Im vergangenen Jahr kamen 412 Geräte auf den Tisch. Drei von vier konnten die Besitzer wieder mitnehmen. Wer warten muss, bekommt Tee und darf zusehen – meistens reicht man ihm nach fünf Minuten einen Schraubenzieher.';
const NOTE = 'Gezählt wird seit der Eröffnung: Ein großes Heft liegt neben der Kasse.';
const TOWN =
  'Die Stadt überlegt, das Gebäude zu verkaufen. An seiner Stelle soll ein Parkhaus entstehen; die Ein- und Ausfahrt läge genau dort, wo jetzt die Hobelbank steht. Dagegen haben mehr als zweitausend Menschen unterschrieben. Ob das genügt, weiß niemand.';
const END =
  'Böhm bleibt gelassen. Sie habe schon Schlimmeres überstanden, meint sie, sogar das Hochwasser, das vor neun Jahren bis zur Fensterbank stieg. Damals trugen die Nachbarn die Maschinen in den ersten Stock, eine nach der anderen, die ganze Nacht hindurch. Als das Wasser zurückging, fanden sie auf der Werkbank einen Zettel, den jemand in der Eile dort vergessen hatte: »Bin gleich wieder da.« Er hängt heute gerahmt neben der Tür.';
const WHOLE = [BEGINNING, '# Ein Nachmittag zwischen Zahnrädern', AFTERNOON, 'Am häufigsten werden gebracht:', ...LIST, YEAR];
/** The note where its page ends, as most formats keep it. */
const NOTE_LAST = [...WHOLE, '# Was bleibt', TOWN, END, NOTE];
/** The note where its section ends: office documents know which paragraph it belongs to. */
const NOTE_THERE = [...WHOLE, NOTE, '# Was bleibt', TOWN, END];
/** Encodings without typographic marks. */
const poor = (line: string) => line.replace(/[„“”]/g, '"').replace(/–/g, '-');
const lines = (document: TextDocument) =>
  document.paragraphs.map(({ text, heading }) => (heading ? `${'#'.repeat(heading)} ${text}` : text));

const ABOUT = { title: 'Die Werkstatt am Fluss', author: 'Projekt Lesefluss', date: '2026-11-23', language: 'de' };
const RIGHTS = { notice: 'Frei verwendbar (CC0)' };
const TITLE = { title: 'Die Werkstatt am Fluss' };

describe('readFile reads what real programs wrote', () => {
  const files: [name: string, facts: object, lines: string[]][] = [
    ['werkstatt.md', { ...ABOUT, ...RIGHTS }, NOTE_LAST],
    ['werkstatt.html', ABOUT, NOTE_LAST],
    ['werkstatt.epub', { ...ABOUT, ...RIGHTS }, NOTE_LAST],
    ['werkstatt-2.epub', { ...ABOUT, ...RIGHTS }, NOTE_LAST],
    ['werkstatt.docx', ABOUT, NOTE_THERE],
    ['werkstatt.odt', ABOUT, NOTE_THERE],
    ['werkstatt.txt', TITLE, NOTE_LAST],
    ['werkstatt-utf16.txt', TITLE, NOTE_LAST],
    ['werkstatt-1252.txt', TITLE, NOTE_LAST],
    ['werkstatt-mac.txt', TITLE, NOTE_LAST],
    ['werkstatt-latin9.txt', TITLE, NOTE_LAST.map(poor)],
    ['werkstatt-dos.txt', TITLE, NOTE_LAST.map(poor)],
  ];
  it.each(files)('%s', async (name, facts, expected) => {
    const document = await text(name);
    const { paragraphs, ...found } = document;
    expect(lines(document)).toEqual(expected);
    expect(found).toEqual(facts);
    expect(language(paragraphs.map((paragraph) => paragraph.text).join('\n'))).toEqual({ german: true, share: 1, language: 'German' });
  });

  it('a printed book: lines, pages, running titles, divided words, the note', async () => {
    const document = await text('werkstatt.pdf');
    expect(document.title).toBe('Die Werkstatt am Fluss');
    expect(lines(document)).toEqual([
      'Projekt Lesefluss',
      '2026-11-23',
      ...WHOLE.slice(0, 4),
      // The printer draws the dots of a list as pictures.
      LIST.join(' '),
      YEAR,
      '# Was bleibt',
      TOWN,
      END,
      `1. ${NOTE}`,
    ]);
  });

  it('a PDF that LibreOffice wrote: dots of a list, a note at the foot of the page', async () => {
    const document = await text('werkstatt-office.pdf');
    expect(document).toMatchObject({ title: ABOUT.title, author: ABOUT.author });
    expect(lines(document)).toEqual(NOTE_LAST);
  });

  it('a printed page of two columns', async () => {
    const words = (document: TextDocument) => lines(document).join(' ');
    expect(words(await text('werkstatt-spalten.pdf'))).toBe(
      ['Projekt Lesefluss', '2026-11-23', ...WHOLE, '# Was bleibt', TOWN, END, `1. ${NOTE}`].join(' '),
    );
    expect(lines(await text('werkstatt-spalten.pdf'))).toEqual(expect.arrayContaining([BEGINNING, AFTERNOON, YEAR, TOWN, END]));
  });

  const talk = [
    'Am Ende der Fährstraße steht eine Werkstatt, die es eigentlich nicht mehr geben dürfte. „Fast alles lässt sich retten“, sagt Grete Böhm.',
    'Haben Sie die Waage repariert?',
    'Natürlich, gestern schon bevor der Regen anfing.',
  ];
  it('subtitles', async () => {
    expect(lines(await text('gespraech.srt'))).toEqual(talk);
    expect(lines(await text('gespraech-1252.srt'))).toEqual(talk);
    expect(lines(await text('gespraech.vtt'))).toEqual([
      'Grete Böhm: Früher habe ich Turbinen gewartet, heute sind es Kaffeemühlen.',
      'Jörg: Und was macht mehr Spaß?',
      'Grete Böhm: Die Mühlen & die Menschen, die sie bringen.',
    ]);
  });

  it.each([
    ['werkstatt.epub', 'buch.pdf'],
    ['werkstatt.docx', 'text.epub'],
    ['werkstatt.odt', 'text'],
    ['werkstatt.html', 'seite.txt'],
    ['gespraech.vtt', 'x.txt'],
  ])('%s with the wrong ending as well (%s)', async (name, as) => {
    expect(lines(await text(name, as))).toEqual(lines(await text(name)));
  });

  it.each([
    ['scan.pdf', /no text.*OCR/],
    ['werkstatt.doc', /old Word format.*save it as \.docx/],
    ['bild.jpg', /picture/],
  ])('%s is refused, and says what to do', async (name, sentence) => {
    expect(await open(name)).toEqual({ problem: expect.stringMatching(sentence) });
  });

  it('reports progress to the end, and stops when told', async () => {
    const shares: number[] = [];
    const bytes = readFileSync(new URL('werkstatt.pdf', folder));
    await readFile({ name: 'a.pdf', bytes }, { signal: new AbortController().signal, progress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = readFile({ name: 'a.pdf', bytes }, { signal: stop.signal, progress: (share) => share > 0.2 && stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});
