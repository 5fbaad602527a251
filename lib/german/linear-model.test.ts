import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureList, openLinearModel, packLinearModel, scoreOf } from './linear-model.ts';

const listOf = (keys: number[]): FeatureList => {
  const list = new FeatureList();
  for (const key of keys) list.add(key);
  return list;
};
const CLASSES = 7;
/** Weights under three are not kept, so none are drawn. */
const weight = fc.integer({ min: -127, max: 127 }).map((w) => (Math.abs(w) < 4 ? 0 : w));
const rows = fc.uniqueArray(fc.tuple(fc.integer(), fc.array(weight, { minLength: CLASSES, maxLength: CLASSES })), {
  maxLength: 120,
  selector: ([feature]) => feature >>> 0,
});

describe('a linear model', () => {
  it('adds up the weights of its features for each class, in whatever lanes they are kept', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(119), { maxLength: 120 }), fc.array(fc.integer(), { maxLength: 5 }), (table, asked, others) => {
        const weights = new Map(table.map(([feature, row]) => [feature, Float64Array.from(row)]));
        const model = openLinearModel(packLinearModel(CLASSES, weights, 1));
        const known = table.length > 0 ? asked.map((n) => table[n % table.length]!) : [];
        const strange = others.filter((f) => !table.some(([feature]) => feature >>> 0 === f >>> 0));
        const scores = new Int32Array(3 + model.lanes);
        model.vote(listOf([...known.map(([feature]) => feature), ...strange]), scores, 3);
        const sums = Array.from({ length: CLASSES }, (_, c) => known.reduce((sum, [, row]) => sum + row[c]!, 0));
        expect(sums.map((_, c) => scoreOf(scores, 3, c))).toEqual(sums);
        expect([...scores.subarray(0, 3)]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('reads a model that stands behind other bytes', () => {
    const packed = packLinearModel(2, new Map([[5, Float64Array.of(9, -9)]]), 1);
    const bytes = new Uint8Array(packed.length + 3);
    bytes.set(packed, 3);
    const model = openLinearModel(bytes, 3);
    const scores = new Int32Array(model.lanes);
    model.vote(listOf([5, 6]), scores, 0);
    expect([scoreOf(scores, 0, 0), scoreOf(scores, 0, 1), model.size]).toEqual([9, -9, packed.length]);
  });
});

describe('a list of features', () => {
  it('begins anew, and holds what may vote at once', () => {
    const list = listOf(Array.from({ length: 200 }, (_, n) => n - 100));
    expect([list.length, list.toArray()[0], list.toArray().at(-1)]).toEqual([128, -100, 27]);
    list.clear().add(0xffffffff);
    expect(list.toArray()).toEqual([-1]);
  });
});
