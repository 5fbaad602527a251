import { describe, expect, it } from 'vitest';
import { dictd } from '#jobs/test-freedict.ts';
import { dictdEntries, readDictdIndex } from './dictd.ts';

const entries: [string, string][] = [
  ['über', 'über\nabove\n'],
  ['arm', 'Arm\narm\n'],
  ['arm', 'arm\npoor\n'],
  ['see', `See\n${'lake '.repeat(30)}\n`],
];
const { text, index } = dictd(entries);

/** The text in pieces of a few bytes. */
function pieces(length: number, bytes: Uint8Array = text): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => bytes.subarray(at * length, (at + 1) * length));
}

describe('dictdEntries', () => {
  it.each([1, 7, 64, 10_000])('gives each word its text, with pieces of %i bytes', (length) => {
    const read = [...dictdEntries(readDictdIndex(index), pieces(length))];
    expect(read).toEqual(entries.map(([word, entry]) => ({ word, text: entry })));
  });

  it('knows two words for one text, and passes over what no word points to', () => {
    const two = Buffer.from('aal\tD\tC\naale\tD\tC\nbad\tH\tC\n');
    const read = [...dictdEntries(readDictdIndex(two), pieces(2, Buffer.from('---ab--cd-------')))];
    expect(read.map((entry) => entry.text)).toEqual(['ab', 'ab', 'cd']);
  });

  it('reads to the end, so that a damage at the end is heard', () => {
    const source = (function* () {
      yield text;
      throw new Error('damaged');
    })();
    expect(() => [...dictdEntries(readDictdIndex(index), source)]).toThrow('damaged');
  });

  it.each([
    ['behind the end', 'see\tA\tZZZ\n', 'does not belong'],
    ['wholly behind the end', 'see\tZZZ\tB\n', 'does not belong'],
    ['into the middle of a letter', 'see\tB\tD\n', 'within a letter'],
  ])('says so when the index points %s', (_, line, word) => {
    expect(() => [...dictdEntries(readDictdIndex(Buffer.from(line)), pieces(16))]).toThrow(word);
  });
});

describe('readDictdIndex', () => {
  it.each([
    ['an empty file', '', 'is empty'],
    ['an index without words', '\n', 'line 1'],
    ['a line that is cut off', 'arm\tA\tB\nsee\tC', 'cut off'],
    ['a line without a length', 'arm\tA\n', 'line 1'],
    ['a figure that is none', 'arm\tA\tB\nsee\tÄ!\tB\n', 'line 2'],
    ['a figure beyond all sizes', 'arm\tAAAAAAAB\tB\n', 'line 1'],
  ])('says what is wrong with %s', (_, file, word) => {
    expect(() => readDictdIndex(Buffer.from(file))).toThrow(word);
  });

  it('says so when it is not written in UTF-8', () => {
    expect(() => readDictdIndex(Buffer.from([0xff, 0x0a]))).toThrow('UTF-8');
  });
});
