import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { excerpt } from './excerpt.ts';
import { findPhrases } from './phrase-find.ts';

// The real lexicon, as set-up built it.
const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const withDing = lexicon.version.includes('with Ding');

const ding = excerpt(`
jdn. auf die Palme bringen {vt} [übtr.] :: to drive sb. up the wall
etw. ins Rollen bringen {v} :: to set sth. in motion; to get sth. rolling
ins Rollen kommen {vi} :: to get going
blinder Passagier {m} :: stowaway
auf gleicher Augenhöhe {adv} :: on an equal footing
auf jdn./etw. anspielen {vi} :: to allude to sb./sth.
Abneigung {f}; Aversion {f} (gegen jdn./etw.) :: aversion (to sb./sth.)
anfällig {adj} (für etw.) :: prone; susceptible (to sth.)
zur Diskussion stehen/stellen {v} :: to be up for discussion
sich auf etw. gefasst machen {vr} :: to brace oneself for sth.
`);

/** Each unit as "canonical form: its words as they stand". */
function units(text: string): string[] {
  return analyze(text, lexicon).flatMap((sentence) =>
    findPhrases(sentence, ding, lexicon).map(
      ({ phrase, tokens }) => `${phrase.text}: ${tokens.map((index) => sentence.tokens[index]!.form).join(' ')}`,
    ),
  );
}

describe.runIf(withDing)('findPhrases', () => {
  it.each([
    // The verb before, behind and around; in any form.
    ['Das Gesetz tritt im Januar in Kraft.', 'in Kraft treten: tritt in Kraft'],
    ['Das Gesetz ist gestern in Kraft getreten.', 'in Kraft treten: in Kraft getreten'],
    ['Er sagte, dass das Gesetz bald in Kraft treten werde.', 'in Kraft treten: in Kraft treten'],
    ['In Kraft tritt das Gesetz erst später.', 'in Kraft treten: In Kraft tritt'],
    ['Das Gesetz, das der Bundestag beschlossen hatte, tritt morgen in Kraft.', 'in Kraft treten: tritt in Kraft'],
    ['Die Stadt stellt den Familien Wohnungen zur Verfügung.', 'zur Verfügung stellen: stellt zur Verfügung'],
    ['Sie versprach, das Geld zur Verfügung zu stellen.', 'zur Verfügung stellen: zur Verfügung stellen'],
    ['Die zur Verfügung gestellten Mittel reichen nicht.', 'zur Verfügung stellen: zur Verfügung gestellten'],
    ['Die Behörden bekommen die Seuche nicht in den Griff.', 'in den Griff bekommen: bekommen in den Griff'],
    ['Geld spielt dabei eine immer größere Rolle.', 'eine Rolle spielen: spielt eine Rolle'],
    ['Das Wetter spielte keine Rolle.', 'eine Rolle spielen: spielte keine Rolle'],
    ['Die Partei sagte dem Land ihre volle Unterstützung zu.', 'Unterstützung zusagen: sagte Unterstützung zu'],
    ['Die Affäre brachte ihn auf die Palme.', 'auf die Palme bringen: brachte auf die Palme'],
    ['Der Brief brachte die Sache ins Rollen.', 'ins Rollen bringen: brachte ins Rollen'],
    ['Der Vorschlag steht heute zur Diskussion.', 'zur Diskussion stehen: steht zur Diskussion'],
    // Verb, preposition and case.
    ['Die Menschen warten seit Stunden auf Hilfe.', 'warten auf + Akk.: warten auf'],
    ['Auf den Bus musste sie lange warten.', 'warten auf + Akk.: Auf warten'],
    ['Er wartet darauf, dass sie kommt.', 'warten auf + Akk.: wartet darauf'],
    ['Er hoffe auf »direkte Kontakte« zu Kim.', 'hoffen auf + Akk.: hoffe auf'],
    ['Die Regierung beruft sich auf den Vertrag.', 'sich berufen auf + Akk.: beruft sich auf'],
    ['Die an Polen grenzenden Länder klagen.', 'grenzen an + Akk.: an grenzenden'],
    ['Er nahm an der Sitzung teil.', 'teilnehmen an + Dat.: nahm an teil'],
    ['Der Minister spielte auf den Skandal an.', 'anspielen auf + Akk.: spielte auf an'],
    // Noun and adjective with their preposition.
    ['Viele haben Angst vor dem Krieg.', 'Angst vor + Dat.: Angst vor'],
    ['Die Kritik der Opposition an der Regierung wächst.', 'Kritik an + Dat.: Kritik an'],
    ['Für den Verkehr ist die Stadt zuständig.', 'zuständig für + Akk.: Für zuständig'],
    ['Der für die Schulen zuständige Minister schwieg.', 'zuständig für + Akk.: für zuständige'],
    ['Viele sind auf Hilfe angewiesen.', 'angewiesen auf + Akk.: auf angewiesen'],
    ['In der Hauptstadt kam es zu Protesten.', 'es kommt zu + Dat.: kam es zu'],
    ['Es handelt sich um einen Irrtum.', 'es handelt sich um + Akk.: Es handelt sich um'],
    ['Ihre Abneigung gegen ihn war groß.', 'Abneigung gegen + Akk.: Abneigung gegen'],
    ['Das System ist anfällig für Fehler.', 'anfällig für + Akk.: anfällig für'],
    // What never changes, and what inflects.
    ['Dem Vernehmen nach tritt er zurück.', 'dem Vernehmen nach: Dem Vernehmen nach'],
    ['Sie verhandeln auf gleicher Augenhöhe.', 'auf gleicher Augenhöhe: auf gleicher Augenhöhe'],
    ['Sie treffen sich in sehr naher Zukunft.', 'in naher Zukunft: in sehr naher Zukunft'],
    ['Man fand zwei blinde Passagiere an Bord.', 'blinder Passagier: blinde Passagiere'],
    ['Nicht nur Berlin, sondern auch Paris war dafür.', 'nicht nur … sondern … auch: Nicht nur sondern auch'],
    ['Er habe nichts gewusst, hieß es am Montag.', 'es heißt: hieß es'],
  ])('%s → %s', (text, expected) => {
    expect(units(text)).toContain(expected);
  });

  it.each([
    // The same words, freely combined.
    ['Er trat mit viel Kraft gegen die Tür.', 'in Kraft treten'],
    ['Sie setzte ihre Kraft in das neue Amt.', 'in Kraft setzen'],
    ['Der Richter stellt eine Verfügung zur Debatte.', 'zur Verfügung stellen'],
    ['In der Rolle spielt er einen König.', 'eine Rolle spielen'],
    ['Er bekommt einen Brief und hält den Griff in der Hand.', 'in den Griff bekommen'],
    ['Der Passagier war blind.', 'blinder Passagier'],
    ['Er hat das Recht auf seiner Seite.', 'Recht haben'],
    // In two clauses.
    ['Er spielt Geige, und die Rolle gefällt ihr.', 'eine Rolle spielen'],
    ['Während die Kraft nachlässt, tritt er in den Raum.', 'in Kraft treten'],
    ['Sie hat ein Abkommen geprüft und einen Laden geschlossen.', 'ein Abkommen schließen'],
    // Another case, another clause, a time, nothing governed.
    ['Sie wartete auf dem Bahnsteig.', 'warten auf + Akk.'],
    ['Sie wartete lange.', 'warten auf + Akk.'],
    ['Sie wartete, als er auf den Berg stieg.', 'warten auf + Akk.'],
    ['Er denkt am Sonntag nach.', 'denken an + Akk.'],
    ['Er arbeitet am Montag.', 'arbeiten an + Dat.'],
    ['Die Schule besteht seit 1900 aus gutem Grund.', 'sich ergeben aus + Dat.'],
    ['Vor dem Haus hatte sie keine Angst.', 'Angst vor + Dat.'],
    ['Das Kind, es heißt Anna, lacht.', 'es heißt'],
    ['Sie kam am Morgen zu spät.', 'es kommt zu + Dat.'],
    // "sein" that only helps another verb.
    ['Er ist bereit gestellt worden.', 'bereit sein'],
  ])('%s has no “%s”', (text, phrase) => {
    expect(units(text).filter((unit) => unit.startsWith(`${phrase}: `))).toEqual([]);
  });

  it('puts no token into two units, and each unit into its sentence', () => {
    const words = [
      'Er',
      'die',
      'auf',
      'in',
      'Kraft',
      'Rolle',
      'eine',
      'spielt',
      'tritt',
      'wartet',
      'sich',
      'für',
      'zuständig',
      'Angst',
      'vor',
      ',',
      'und',
      'nicht',
      'nur',
      'sondern',
      'auch',
      '.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        for (const sentence of analyze(list.join(' '), lexicon)) {
          const tokens = findPhrases(sentence, ding, lexicon).flatMap((unit) => unit.tokens);
          expect(new Set(tokens).size).toBe(tokens.length);
          for (const token of tokens) expect(sentence.tokens[token]).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const sentence of analyze(text, lexicon)) findPhrases(sentence, ding, lexicon);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time with the length of the text alone, however often the same words come (phrases × verbs × places)', () => {
    const long = analyze('spielt eine Rolle '.repeat(1000), lexicon);
    const started = performance.now();
    for (const sentence of long) findPhrases(sentence, ding, lexicon);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('has English glosses, so a dictionary of another language has units only when English fills its gaps', () => {
    const [sentence] = analyze('Das Gesetz tritt in Kraft.', lexicon);
    const french = { ...excerpt(''), language: 'fra' as const };
    expect(findPhrases(sentence!, french, lexicon)).toEqual([]);
    expect(findPhrases(sentence!, { ...french, gaps: { alone: french, filledBy: ding } }, lexicon)).toHaveLength(1);
    expect(findPhrases(sentence!, null, lexicon)).toHaveLength(1);
  });
});
