import { createHash } from 'node:crypto';
import fs from 'node:fs';
import zlib from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { BACKUP_LIMITS } from '#lib/exchange/backup-header.ts';
import { readBackup } from './read.ts';
import { lookAtBackup, restoreBackup } from './restore.ts';
import { backUp, fill, rowsOf, useFolder } from './test-full.ts';

useTestDatabase();
const file = useFolder();

/** A good file: as it is, its header, and its lines. */
let good: Buffer;
let header: Record<string, unknown> & { counts: Record<string, number> };
let lines: string[];
let who: { id: string };
let before: Record<string, string[]>;

beforeAll(async () => {
  const other = await newLearner();
  await fill(other);
  good = fs.readFileSync(await backUp(other, file('good')));
  const [first, ...rest] = zlib.gunzipSync(good).toString().trimEnd().split('\n');
  header = JSON.parse(first!);
  lines = rest;
  who = await newLearner();
  before = await rowsOf(who);
});

/** A file whose header agrees with its lines: what is wrong with it is in the lines. */
function consistent(changed: string[], wrong: object = {}): Buffer {
  const body = changed.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const of = (is: string) => changed.filter((line) => line.startsWith(`{"is":"${is}"`)).length;
  const counts = {
    texts: of('text'),
    pages: of('page'),
    events: of('event'),
    feeds: of('feed'),
    items: of('item'),
    translations: of('translation'),
  };
  return zlib.gzipSync(`${JSON.stringify({ ...header, counts, bytes: Buffer.byteLength(body), sha256, ...wrong })}\n${body}`);
}
/** The good lines with the first of a kind (that holds `has`) changed, as an object. */
function changed(
  is: string, // biome-ignore lint/suspicious/noExplicitAny: any JSON.
  change: (line: any) => unknown,
  has = '',
): Buffer {
  const at = lines.findIndex((line) => line.startsWith(`{"is":"${is}"`) && line.includes(has));
  const parsed = JSON.parse(lines[at]!);
  const result = change(parsed) ?? parsed;
  return consistent(lines.with(at, typeof result === 'string' ? result : JSON.stringify(result)));
}
const without = (is: string, which = 0) => {
  const at = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.startsWith(`{"is":"${is}"`))[which]!.index;
  return consistent(lines.toSpliced(at, 1));
};
const twice = (is: string) => consistent(lines.flatMap((line) => (line.startsWith(`{"is":"${is}"`) ? [line, line] : [line])));
const flipped = (share: number) => {
  const bytes = Buffer.from(good);
  bytes[Math.floor(bytes.length * share)]! ^= 0x10;
  return bytes;
};
const cut = (share: number) => good.subarray(0, Math.floor(good.length * share));
const text = (value: string) => zlib.gzipSync(value);

const NOT_ONE = /^This is not a backup of Lesefluss\./;
const DAMAGED = /^This backup is damaged or was changed, so it cannot be restored\./;
const FIRST = /^The first line of this backup is damaged/;

const hostile: [name: string, make: () => Buffer, sentence: RegExp][] = [
  ['an empty file', () => Buffer.alloc(0), NOT_ONE],
  ['one byte', () => Buffer.from([0x1f]), NOT_ONE],
  ['plain text', () => Buffer.from('Guten Tag'), NOT_ONE],
  ['a backup that is not compressed', () => zlib.gunzipSync(good), NOT_ONE],
  ['a picture', () => fs.readFileSync('public/icon-192.png'), NOT_ONE],
  ['a database', () => Buffer.from(`SQLite format 3\0${'\0'.repeat(4000)}`), NOT_ONE],
  ['gzip of nothing', () => text(''), NOT_ONE],
  ['gzip of text', () => text('Guten Tag\n'), NOT_ONE],
  ['gzip of other JSON', () => text('{"events":[]}\n'), NOT_ONE],
  ['gzip of null', () => text('null\n'), NOT_ONE],
  ['gzip of a list', () => text('[["lesefluss-backup"]]\n'), NOT_ONE],
  ['gzip of bytes that are no text', () => zlib.gzipSync(Buffer.from([0xff, 0xfe, 0xfd, 10])), NOT_ONE],
  ['a format that is hidden in the prototype', () => text('{"__proto__":{"format":"lesefluss-backup","version":1}}\n'), NOT_ONE],
  ['a bomb of zeros', () => zlib.gzipSync(Buffer.alloc(200 * 2 ** 20)), NOT_ONE],
  [
    'a bomb behind a good header',
    () => zlib.gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify({ ...header, bytes: 2 ** 33 })}\n`), Buffer.alloc(200 * 2 ** 20)])),
    DAMAGED,
  ],
  ['a bomb of many lines', () => zlib.gzipSync(`${JSON.stringify(header)}\n${`${lines[0]}\n`.repeat(300_000)}`), DAMAGED],
  ...[0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share): (typeof hostile)[number] => [
    `the first ${share * 100} % of a file`,
    () => cut(share),
    share < 0.05 ? NOT_ONE : DAMAGED,
  ]),
  ['a file without its last byte', () => good.subarray(0, -1), DAMAGED],
  ['a file without its checksum', () => good.subarray(0, -8), DAMAGED],
  ...[0.15, 0.3, 0.45, 0.6, 0.8, 0.95].map((share): (typeof hostile)[number] => [
    `a byte changed at ${share * 100} %`,
    () => flipped(share),
    /^This (backup is damaged|is not a backup)/,
  ]),
  ['the last byte changed', () => Buffer.concat([good.subarray(0, -1), Buffer.from([good.at(-1)! ^ 1])]), DAMAGED],
  ['something behind the end', () => Buffer.concat([good, Buffer.from('more')]), DAMAGED],
  ['zeros behind the end', () => Buffer.concat([good, Buffer.alloc(30)]), DAMAGED],
  ['another file behind the end', () => Buffer.concat([good, good]), DAMAGED],
  ['only the header', () => text(`${JSON.stringify(header)}\n`), DAMAGED],
  ['a newer version', () => consistent(lines, { version: 3 }), /^This backup was made by a newer version of Lesefluss\./],
  ['version 0', () => consistent(lines, { version: 0 }), FIRST],
  ['a version in letters', () => consistent(lines, { version: '1' }), FIRST],
  ['no counts', () => consistent(lines, { counts: undefined }), FIRST],
  ['counts without end', () => consistent(lines, { counts: { ...header.counts, events: 1e12 } }), FIRST],
  ['negative bytes', () => consistent(lines, { bytes: -1 }), FIRST],
  ['an unknown field in the header', () => consistent(lines, { more: 1 }), FIRST],
  ['another hash', () => consistent(lines, { sha256: '0'.repeat(64) }), DAMAGED],
  ['fewer bytes than it has', () => consistent(lines, { bytes: 100 }), DAMAGED],
  ['one event too few', () => consistent(lines, { counts: { ...header.counts, events: header.counts.events! + 1 } }), DAMAGED],
  ['one event too many', () => consistent(lines, { counts: { ...header.counts, events: header.counts.events! - 1 } }), DAMAGED],
  ['no lines', () => consistent([]), DAMAGED],
  ['no learner', () => without('learner'), DAMAGED],
  ['two learners', () => twice('learner'), DAMAGED],
  ['a line that is no JSON', () => changed('event', () => '{"is":"event",'), DAMAGED],
  ['an empty line', () => consistent([...lines, '']), DAMAGED],
  ['a line of a kind that is not known', () => consistent([...lines, '{"is":"card"}']), DAMAGED],
  ['a line without a kind', () => consistent([...lines, '{}']), DAMAGED],
  ['a giant line', () => consistent([...lines, `"${'x'.repeat(BACKUP_LIMITS.lineBytes + 10)}"`]), DAMAGED],
  ['deep brackets', () => consistent([...lines, `${'['.repeat(100_000)}${']'.repeat(100_000)}`]), DAMAGED],
  [
    'a prototype in an event',
    () => changed('event', (line) => JSON.stringify(line).replace('"event":{', '"event":{"__proto__":{"x":1},')),
    DAMAGED,
  ],
  [
    'a prototype in translations',
    () => changed('text', (line) => JSON.stringify(line).replace('"translations":{', '"translations":{"__proto__":"x"')),
    DAMAGED,
  ],
  ['an event of an unknown type', () => changed('event', (line) => Object.assign(line.event, { type: 'stolen' }) && line), DAMAGED],
  ['an event with an unknown field', () => changed('event', (line) => Object.assign(line.event, { secret: 1 }) && line), DAMAGED],
  ['an event with a broken clock', () => changed('event', (line) => Object.assign(line.event, { at: 5 }) && line), DAMAGED],
  ['an event at no time', () => changed('event', (line) => ({ ...line, at: null })), DAMAGED],
  ['an event in a zone that is none', () => changed('event', (line) => Object.assign(line.event, { zone: 'Mars/Base' }) && line), DAMAGED],
  [
    'an event with letters no database keeps',
    () => changed('event', (line) => Object.assign(line.event, { title: 'a\0b' }) && line, '"retitled"'),
    DAMAGED,
  ],
  ['an event that was there before', () => twice('event'), DAMAGED],
  ['events out of order', () => consistent(swap('event')), DAMAGED],
  ['a number that the log never reached', () => changed('learner', (line) => ({ ...line, sequence: 1 })), DAMAGED],
  [
    'an undo of what is not there',
    () => changed('event', (line) => Object.assign(line.event, { target: 'not-there-at-all' }) && line, '"undone"'),
    DAMAGED,
  ],
  ['a grade without an outcome', () => changed('event', ({ outcome: _, ...line }) => line, '"graded"'), DAMAGED],
  [
    'an outcome without a grade',
    () =>
      changed('event', (line) => ({ ...line, outcome: JSON.parse(lines.find((each) => each.includes('"outcome"'))!).outcome }), '"kept"'),
    DAMAGED,
  ],
  [
    'an outcome of an unknown schedule',
    () => changed('event', (line) => Object.assign(line.outcome, { parameters: 'sm-2' }) && line, '"graded"'),
    DAMAGED,
  ],
  [
    'an outcome of weights that are not there',
    () => changed('event', (line) => Object.assign(line.outcome, { parameters: 'fsrs-6:85:36500:never-fitted' }) && line, '"graded"'),
    DAMAGED,
  ],
  [
    'weights that are too few',
    () => changed('event', (line) => Object.assign(line.event, { weights: [1, 2, 3] }) && line, '"parameters-fitted"'),
    DAMAGED,
  ],
  [
    'a log without the weights that its grades were made with',
    () =>
      without(
        'event',
        lines.filter((line) => line.startsWith('{"is":"event"')).findIndex((line) => line.includes('"parameters-fitted"')),
      ),
    DAMAGED,
  ],
  [
    'an outcome that is endless',
    () => changed('event', (line) => JSON.stringify(line).replace(/"stability":[\d.]+/, '"stability":1e999'), '"graded"'),
    DAMAGED,
  ],
  [
    'a text that was there before',
    () =>
      consistent(
        lines
          .flatMap((line) => (line.startsWith('{"is":"text"') ? [line] : [line]))
          .concat(lines.filter((line) => line.startsWith('{"is":"text"'))),
      ),
    DAMAGED,
  ],
  ['a text without its last page', () => without('page', header.counts.pages! - 1), DAMAGED],
  ['a text without its first page', () => without('page'), DAMAGED],
  ['a page without a text', () => consistent([lines[0]!, ...lines.filter((line) => line.startsWith('{"is":"page"'))]), DAMAGED],
  ['a page that is longer than it was', () => changed('page', (line) => ({ ...line, text: `${line.text}x` })), DAMAGED],
  ['an item of another feed', () => changed('item', (line) => ({ ...line, feed: 'https://example.com/other' })), DAMAGED],
  ['an item of a state that is none', () => changed('item', (line) => ({ ...line, state: 'stolen' })), DAMAGED],
  ['a feed that was there before', () => twice('feed'), DAMAGED],
  ['a translation that was there before', () => twice('translation'), DAMAGED],
  ['a translation of no sentence', () => changed('translation', (line) => ({ ...line, sentence: '../../etc/passwd' })), DAMAGED],
];

function swap(is: string): string[] {
  const at = lines.findIndex((line) => line.startsWith(`{"is":"${is}"`));
  return lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!);
}

test.each(hostile)('%s is refused with a sentence, and nothing is written', async (name, make, sentence) => {
  const path = file('hostile');
  fs.writeFileSync(path, make());
  for (const act of [lookAtBackup, restoreBackup]) {
    const result = await act(path, who.id, () => {});
    expect(result, name).toHaveProperty('problem');
    const { problem } = result as { problem: string };
    expect(problem).toMatch(sentence);
    expect(problem).toMatch(/\.$/);
  }
  expect(await rowsOf(who)).toEqual(before);
});

test('there are at least forty', () => expect(hostile.length).toBeGreaterThanOrEqual(40));

test('wherever a byte is changed, the file is refused or still says the same', async () => {
  const small = await backUp(await newLearner(), file('small'));
  const bytes = fs.readFileSync(small);
  const said = zlib.gunzipSync(bytes).toString();
  for (let at = 0; at < bytes.length; at++) {
    const other = Buffer.from(bytes);
    other[at]! ^= 1 << (at % 8);
    fs.writeFileSync(file('altered'), other);
    const result = await readBackup(file('altered'));
    if (!('problem' in result)) expect(zlib.gunzipSync(other).toString()).toBe(said);
  }
});

test('the good file is restored', async () => {
  expect(await lookAtBackup(file('good'), who.id, () => {})).toHaveProperty('merge');
  fs.writeFileSync(file('again'), consistent(lines));
  expect(await lookAtBackup(file('again'), who.id, () => {})).toHaveProperty('merge');
});
