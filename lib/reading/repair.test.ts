import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair, repairText } from './repair.ts';

const WORDS = new Set(
  'Straße Ausfuhr französisch französische weiß werfen wegwerfen Häuser Schutz Hochwasser unterschrieben zusammenzubringen Übergang schreiben'.split(
    ' ',
  ),
);
const isWord = (form: string) => WORDS.has(form);

const MENDED: [what: string, from: string, to: string][] = [
  ['letters in two parts', 'scho\u0308ne Gru\u0308ße', 'schöne Grüße'],
  ['umlauts as signs of their own, behind', 'fu¨r U¨bung', 'für Übung'],
  ['umlauts as signs of their own, before', 'f¨ur ¨Ubung', 'für Übung'],
  ['the same with a space', 'f¨ ur Ha ¨user', 'für Häuser'],
  ['ligatures', 'ﬁnden, Auﬂage, treﬀen, oﬃziell', 'finden, Auflage, treffen, offiziell'],
  ['the long s', 'daſs', 'dass'],
  ['soft hyphens', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
  ['zero-width characters', 'Haus\u200btür \ufeffund\u2060 Hof', 'Haustür und Hof'],
  ['marks of direction', '\u200eJa\u202c', 'Ja'],
  ['control characters', 'Ja\u0007, \u0000nein\u007f', 'Ja, nein'],
  ['double and odd spaces', ' z.\u00a0B.  zwei\u202f000\tEuro ', 'z. B. zwei 000 Euro'],
  ['lone surrogates', 'Ja\ud800 nein', 'Ja nein'],
  ['UTF-8 read as Windows-1252', 'fÃ¼r groÃŸe HÃ¤user Ã–fen', 'für große Häuser Öfen'],
  ['UTF-8 read as ISO-8859-1', 'gro\u00c3\u009fe \u00c3\u0084pfel', 'große Äpfel'],
  ['quotation marks and dashes so read', 'â€žJaâ€œ â€“ neinâ€¦', '„Ja“ – nein…'],
  ['signs so read', 'Â§ 5, 20Â°, Â»soÂ«', '§ 5, 20°, »so«'],
  ['read wrong twice', 'fÃƒÂ¼r', 'für'],
  ['UTF-8 read as Mac Roman', 'f√ºr gro√üe √ñfen', 'für große Öfen'],
  ['UTF-8 read as a DOS code page', 'f├╝r gro├ƒe ├äpfel', 'für große Äpfel'],
  ['names so read, in a text where it happened', 'fÃ¼r MiloÅ¡', 'für Miloš'],
  ['a word divided at the end of a line', 'die Stra-\nße', 'die Straße'],
  ['a word that the lexicon does not know', 'der Quastenflos-\nser', 'der Quastenflosser'],
  ['the printed hyphen U+2010', 'unter\u2010\nschrieben', 'unterschrieben'],
  ['a soft hyphen at the end of a line', 'Stra\u00ad\nße', 'Straße'],
  ['a hyphen for the rest of a word', 'Ein-\nund Ausfuhr', 'Ein- und Ausfuhr'],
  ['the same with bis', 'ein-\nbis zweimal', 'ein- bis zweimal'],
  ['a pair of adjectives', 'deutsch-\nfranzösische', 'deutsch-französische'],
  ['a pair of colors', 'schwarz-\nweiß', 'schwarz-weiß'],
  ['a double name', 'Frau Müller-\nMeier', 'Frau Müller-Meier'],
  ['a letter and a word', 'die E-\nMail und das T-\nShirt', 'die E-Mail und das T-Shirt'],
  ['a figure and a word', 'der 10-\njährige', 'der 10-jährige'],
  ['capitals', 'HOCH-\nWASSER', 'HOCHWASSER'],
  ['a divided word after the line break was lost', 'die Stra- ße', 'die Straße'],
  ['three lines', 'zu-\nsammenzu-\nbringen', 'zusammenzubringen'],
  ['a divided word whose letters were read wrong', 'die StraÃ-\nŸe Stra-\nÃŸe', 'die StraÃ-Ÿe Straße'],
];

const LEFT = [
  '„Ja“, »nein«, “so” und \'anders\' – "gerade" ‚klein‘',
  'Ein- und Ausfuhr, Vor- oder Nachteile',
  'São Paulo, Ålesund, Ängste, „Ä“, Spaß“, côté, naïf, Âge',
  'Größe 5–10 m², 20 °C, § 5, €',
  'deutsch-französisch',
  'e-\u200aMail'.replace('\u200a', ''),
  'Er sagte - kurz - nein.',
  'Die Wurzel: √2, √ 3',
  '👨\u200d👩\u200d👧 Familie',
  'Sie kam an- doch er',
  'Łódź, Dvořák, Çelik, Müller',
];

describe('repair', () => {
  it.each(MENDED)('mends %s', (_, from, to) => expect(repairText(from, isWord)).toBe(to));
  it.each(LEFT)('leaves %s', (text) => expect(repairText(text, isWord)).toBe(text));

  it('mends title and author as well, and leaves out paragraphs of nothing', () => {
    const document = {
      title: 'Gru\u0308\u00adße',
      author: 'JÃ¶rg',
      date: '2026-01-02',
      paragraphs: [{ text: '\u00ad' }, { text: 'A\u00ad', heading: 1 as const }],
    };
    expect(repair(document)).toEqual({ title: 'Grüße', author: 'Jörg', date: '2026-01-02', paragraphs: [{ text: 'A', heading: 1 }] });
  });

  const messy = fc
    .array(
      fc.constantFrom(
        ...'aouAOU¨\u0308\u00ad-\n \u200bÃ¼ÂÅâ€œžŸï»¿√º├ñﬁſßäxyZ,.1\u0007\u0085\u00a0\ud83d',
        'und',
        'Stra',
        'ße',
        '👍\ufe0f\u200d',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('changes nothing the second time', () => {
    for (const texts of [messy, fc.string({ unit: 'binary' })]) {
      fc.assert(
        fc.property(texts, (text) => repairText(repairText(text, isWord), isWord) === repairText(text, isWord)),
        { numRuns: 1_000 },
      );
    }
  });

  it('leaves one line, in NFC, without invisible characters', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const repaired = repairText(text);
        expect(repaired).toBe(repaired.normalize('NFC').trim());
        expect(repaired).not.toMatch(/[\n\r\u00ad\u200b\ufeff]| {2}/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses no letter', () => {
    const sane = fc.array(
      fc.constantFrom('a', 'ü', 'ß', 'Z', '-', '-\n', ' ', '\u00ad', '\u200b', 'und', ',', '„', '“', '5', '\u0007', 'ï', 'Å'),
      { maxLength: 60 },
    );
    const letters = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(
      fc.property(sane, (parts) => letters(repairText(parts.join(''), isWord)) === letters(parts.join(''))),
      { numRuns: 3_000 },
    );
  });

  it('undoes what encodings do to German words', () => {
    const word = fc
      .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüß'), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''));
    const latin = (text: string) => new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    fc.assert(fc.property(word, (text) => repairText(text.normalize('NFD')) === text && repairText(latin(text)) === text));
  });

  it('takes a book in a moment', () => {
    const text = 'Die Stra-\nße fÃ¼r Ein-\nund Ausfuhr u¨ber\u00adall. '.repeat(20_000);
    const started = performance.now();
    repairText(text, isWord);
    for (const hostile of [
      'Ã'.repeat(1e5),
      '-\n'.repeat(1e5),
      ' '.repeat(1e5),
      'a'.repeat(1e5),
      'a-'.repeat(1e5),
      '¨ '.repeat(1e5),
      'ÃƒÂ'.repeat(1e5),
    ])
      repairText(hostile, isWord);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
