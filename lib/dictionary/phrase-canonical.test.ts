import { describe, expect, it } from 'vitest';
import type { PhraseKind } from './phrase.ts';
import { canonicalForms } from './phrase-canonical.ts';

describe('canonicalForms', () => {
  it.each<[source: string, kind: PhraseKind, forms: string[]]>([
    ['auf jdn./etw. warten', 'verb', ['warten auf + Akk.']],
    ['auf etw. beruhen', 'verb', ['beruhen auf + Dat.']],
    ['sich auf etw. berufen', 'verb', ['sich berufen auf + Akk.']],
    ['mit jdm. über etw. sprechen', 'verb', ['sprechen mit + Dat.', 'sprechen über + Akk.']],
    ['an etw. lehnen', 'verb', ['lehnen an + Akk./Dat.']],
    ['jdm. etw. zur Verfügung stellen', 'verb', ['zur Verfügung stellen']],
    ['zur Verfügung stehen/stellen', 'verb', ['zur Verfügung stehen', 'zur Verfügung stellen']],
    ['auf einer Sache bestehen', 'verb', ['bestehen auf + Dat.']],
    ['Rücksicht auf jdn. nehmen', 'verb', ['Rücksicht nehmen auf + Akk.']],
    ['bereit sein, etw. zu tun', 'verb', ['bereit sein']],
    ['nach Angaben von jdm.', 'fixed', ['nach Angaben von + Dat.']],
    ['dem Vernehmen nach', 'fixed', ['dem Vernehmen nach']],
    // No unit of several words, or none that a sentence could have.
    ['warten', 'verb', []],
    ['jdn. sehen', 'verb', []],
    ['sich ereignen', 'verb', []],
    ['in Kraft', 'verb', []],
    ['etw. um 10 % erhöhen', 'verb', []],
    ['A … B / C', 'fixed', []],
    ['', 'fixed', []],
  ])('%s', (source, kind, forms) => {
    expect(canonicalForms(source, kind)).toEqual(forms);
  });

  it.each<[source: string, note: string, forms: string[]]>([
    ['Angst', 'vor jdm./etw.', ['Angst vor + Dat.']],
    ['Verhandlung', 'mit jdm. über etw.', ['Verhandlung mit + Dat.', 'Verhandlung über + Akk.']],
    ['Angst', 'Gefühl', []],
    ['Fahrt', 'in einem Zug', []],
  ])('%s (%s)', (source, note, forms) => {
    expect(canonicalForms(source, 'noun', [note])).toEqual(forms);
  });
});
