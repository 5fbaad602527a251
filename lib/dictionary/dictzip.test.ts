import { constants, gzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictzip } from '#jobs/test-freedict.ts';
import { readDictzip } from './dictzip.ts';

const inflate = (piece: Uint8Array) => inflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH });
const read = (file: Uint8Array) => Buffer.concat([...readDictzip(file, inflate)]);
const text = Buffer.from('Ein Schiff fährt über den See. '.repeat(40));
const whole = dictzip(text, 100);

describe('readDictzip', () => {
  it('gives back what was compressed, whatever it is and however it was cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.integer({ min: 1, max: 600 }), (bytes, pieceLength) => {
        expect(read(dictzip(Buffer.from(bytes), pieceLength))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('passes over a file name and a comment in the header', () => {
    const headerEnd = 12 + whole.readUInt16LE(10);
    const named = Buffer.concat([whole.subarray(0, headerEnd), Buffer.from('a.dict\0remark\0'), whole.subarray(headerEnd)]);
    named[3] = 4 | 8 | 16;
    expect(read(named)).toEqual(text);
  });

  const changed = (at: number, value: number) => {
    const copy = Buffer.from(whole);
    copy[at < 0 ? copy.length + at : at] = value;
    return copy;
  };
  it.each([
    ['nothing', Buffer.alloc(0), 'not compressed'],
    ['a text', text, 'not compressed'],
    ['ordinary gzip', gzipSync(text), 'not with dictzip'],
    ['another method', changed(2, 7), 'not with dictzip'],
    ['another version of the list', changed(16, 9), 'no list of pieces'],
    ['a list that says it has more pieces', changed(20, 255), 'no list of pieces'],
    ['a header that is cut off', whole.subarray(0, 20), 'cut off'],
    ['a file without its last piece', whole.subarray(0, -80), 'cut off'],
    ['a file without its checksum', whole.subarray(0, -9), 'cut off'],
    ['another checksum', changed(-8, whole.at(-8)! ^ 1), 'damaged'],
    ['another length', changed(-4, whole.at(-4)! ^ 1), 'damaged'],
    ['a piece that is no deflate data', changed(22 + whole.readUInt16LE(20) * 2, 0xff), 'damaged'],
  ])('says what is wrong with %s', (_, file, word) => {
    expect(() => read(file)).toThrow(word);
  });

  it('never gives another text than the one that was compressed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        let given: Buffer | undefined;
        try {
          given = read(changed(at, whole[at]! ^ flip));
        } catch {}
        // Some bits mean nothing: the time in the header, what fills up the last byte of a piece.
        if (given) expect(given).toEqual(text);
      }),
    );
  });
});
