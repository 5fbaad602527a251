import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { frameOf } from './frame.ts';

const file = new URL('../../data/lexicon.bin', import.meta.url);

describe.runIf(fs.existsSync(file))('the frame of real sentences, with the real engine', () => {
  const lexicon = openLexicon(fs.readFileSync(file));

  /** The sentence with its brackets as [halves] and its insertions in {braces}. */
  function framed(text: string): string {
    const cuts: [at: number, sign: string][] = [];
    for (const { tokens, ...sentence } of analyze(text, lexicon)) {
      const { brackets, inserted } = frameOf({ ...sentence, tokens } as never);
      for (const at of brackets.flat()) cuts.push([tokens[at]!.start, '['], [tokens[at]!.end, ']']);
      for (const [from, to] of inserted) cuts.push([tokens[from]!.start, '{'], [tokens[to]!.end, '}']);
    }
    // From the last to the first; what closes stands before what opens at the same place.
    return cuts
      .sort((a, b) => b[0] - a[0] || Number(/[\]}]/.test(a[1])) - Number(/[\]}]/.test(b[1])))
      .reduce((shown, [at, sign]) => shown.slice(0, at) + sign + shown.slice(at), text);
  }

  describe('verb brackets', () => {
    it.each([
      'Der Minister [hat] am Montag in Berlin ein Abkommen [unterzeichnet].',
      'Das Treffen [fand] zumindest in Teilen auf einer Jacht [statt].',
      'Das Gesetz [wird] am ersten Januar in Kraft [treten].',
      'Das Haus [musste] [verkauft] [werden].',
      'Sie [hat] [gesungen] und [getanzt].',
      'Sie [hat] Äpfel, Birnen und Brot [gekauft].',
      '[Hat] er das wirklich so [gesagt]?',
      '[Kommst] du morgen [mit]?',
      'Niemand [habe] [ahnen] [können], wie schnell das geht.',
      'Sie [habe] nichts [gewusst], sagte die Zeugin.',
      'Die Kinder [lassen] den Hund nicht [schlafen].',
      'Die Bücher [sind] bis Freitag [zurückzugeben].',
    ])('%s', (expected) => {
      expect(framed(expected.replaceAll(/[[\]{}]/g, ''))).toBe(expected);
    });

    it.each([
      ['a verb without another half', 'Er hat einen Hund.'],
      ['a predicate', 'Das Haus ist alt und groß.'],
      ['an infinitive of a clause of its own', 'Er versucht, den Zug zu erreichen.'],
      ['a clause with its verb at the end', 'Nachdem er gegessen hatte, ging er nach Hause.'],
      [
        'a verb of the next clause',
        'Er hat Hunger, sie will schlafen gehen und er bleibt.'.replace('sie will schlafen gehen und er bleibt', 'sie schläft'),
      ],
      ['a preposition that looks like a particle', 'Er wohnt mit seinem Bruder in Köln.'],
    ])('are not seen in %s', (_, sentence) => {
      expect(framed(sentence)).toBe(sentence);
    });
  });

  describe('inserted clauses', () => {
    it.each([
      'Der Mann{, der gestern angerufen hat,} [kommt] heute [zurück].',
      'Der Zug{, mit dem sie fahren wollte,} kommt um acht.',
      'Die Stadt{, in der sie lebt,} liegt am Rhein.',
      'Alles{, was er sagt,} ist falsch.',
      'Er [hat] ein Buch [gekauft]{, das sehr teuer war}.',
      'Die Anlage{, die im Juni eröffnet wurde,} [soll] Touristen aus dem Ausland [anziehen].',
      'Sie [hat]{, weil das Wetter gut war,} gestern lange [gewartet].',
      'Gestern ging er{, wie die Agentur meldete,} nach Hause.',
      'Die Frage{, ob er kommt,} ist wichtig.',
      'Er sagte, dass er{, weil er krank sei,} nicht kommen könne.',
      'Kim Jong Un{, der Machthaber des Landes,} empfing den Minister.',
      'Die Elbe{, einer der längsten Flüsse Europas,} ist hier nur 80 Meter breit.',
      '„Wir [werden] [helfen]“, sagte der Kanzler{, der nach Kiew gereist war}.',
    ])('%s', (expected) => {
      expect(framed(expected.replaceAll(/[[\]{}]/g, ''))).toBe(expected);
    });

    it.each([
      ['two main clauses side by side', 'Die Sonne scheint, die Vögel singen.'],
      ['a remark with a pronoun', 'Es regnet, das stimmt.'],
      ['a list', 'Er kaufte Äpfel, Birnen, Pflaumen und Brot.'],
      ['a list with articles', 'Der Hund, die Katze und die Maus schlafen.'],
      ['two objects of one verb', 'Ich nehme den Bus, die Kinder das Rad.'],
      ['what was said', 'Er sagte, dass er morgen nicht kommt.'],
      ['what was decided', 'Sie beschlossen, dass er gehen soll, jedoch ohne Hund.'],
      ['a clause in front', 'Wenn es regnet, bleibt er zu Hause.'],
      ['the subject of its sentence', 'Wer arbeitet, hat Hunger.'],
      ['a clause that goes on with an infinitive', 'Der Mann, der versuchte, den Zug zu erreichen, stürzte.'],
      ['a clause that goes on with another', 'Der Mann, der sagte, dass er kommt, blieb zu Hause.'],
      ['a clause whose verb asks for the next one', 'Er traf Leute, die fürchteten, sie seien krank.'],
      ['adjectives side by side', 'Der alte, müde Mann schlief.'],
    ])('are not seen in %s', (_, sentence) => {
      expect(framed(sentence)).not.toMatch(/[{}]/);
    });
  });

  it('never throws, names each token once, and leaves a finite verb outside of what fades', () => {
    const pieces = fc.constantFrom(
      'der',
      'die',
      'Mann',
      'Frau',
      'hat',
      'gesagt',
      ',',
      'dass',
      'wie',
      'zu',
      'kommen',
      'mit',
      '„',
      '“',
      '–',
      ';',
      'und',
      'weil',
      'ruft',
      'an',
      '.',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
        for (const sentence of analyze(words.join(' '), lexicon)) {
          const { brackets, inserted } = frameOf(sentence);
          const named = brackets.flat();
          expect(new Set(named).size).toBe(named.length);
          for (const half of brackets) expect(half.length).toBeGreaterThan(1);
          let last = -1;
          for (const [from, to] of inserted) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThan(sentence.tokens.length);
            last = to;
          }
          for (const at of named) expect(inserted.some(([from, to]) => at >= from && at <= to)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
