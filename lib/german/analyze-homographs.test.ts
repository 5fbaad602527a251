import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#settings';
import { analyze } from './analyze.ts';
import { openLexicon } from './lexicon.ts';

// Classes of errors that readers reported, each with rows that must stay as they are.
const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const find = (text: string, form: string) =>
  analyze(text, lexicon)
    .flatMap((s) => s.tokens)
    .find((t) => t.form === form)!;

describe.runIf(lexicon.version.includes('with Ding'))('analyze, words that look alike', () => {
  it.each([
    ['Der See Nummer 5 ist tief, und das Boot fährt am Abend ab.', 'See', 'NOUN'],
    ['Der See Nummer 30 ist tief, und das Boot fährt am Abend ab.', 'See', 'NOUN'],
    ['Die Deutsche Bahn fährt wieder.', 'Deutsche', 'ADJ'],
    ['Er sprach für die Europäische Union.', 'Europäische', 'ADJ'],
  ])('a noun that ends as an adjective does is none: %s', (text, form, upos) => {
    expect(find(text, form).upos).toBe(upos);
  });
  it.each([
    ['Das Haus kostete 150 Mark.', 'Mark', 'NOUN'],
    ['Der Bund zahlt acht Milliarden Mark.', 'Mark', 'NOUN'],
    ['Gestern rief Mark Weber an.', 'Mark', 'PROPN'],
    ['BONN, 5. Juli.', 'BONN', 'PROPN'],
    ['Sie trat der CDU bei.', 'CDU', 'PROPN'],
    ['Am Montag abend tagte der Rat.', 'abend', 'ADV'],
    ['Am Abend tagte der Rat.', 'Abend', 'NOUN'],
    ['Er hofft, daß sie kommt.', 'daß', 'SCONJ'],
    ['Das kostet rund 40 Euro.', 'rund', 'ADJ'],
    ['Der Ball ist rund.', 'rund', 'ADJ'],
    ['Er sah den Kilimandscharo und den Meru, die höchsten Gipfel der Gegend, am Morgen.', 'die', 'DET'],
    ['Er kannte die Leute, die oben wohnten.', 'die#2', 'PRON'],
    ['Er lobte den Einsatz der aus anderen Orten herbeigeeilten Helfer.', 'der', 'DET'],
    ['Das ist der Mann, der gestern schöne Bilder malte.', 'der#2', 'PRON'],
    ['Die Zeiten sind genau angegeben.', 'angegeben', 'ADJ'],
    ['Er sagt, dass die Zeiten angegeben sind.', 'angegeben', 'ADJ'],
    ['Die Zeiten sind genau angegeben worden.', 'angegeben', 'VERB'],
    ['Sie hat die Zeiten genau angegeben.', 'angegeben', 'VERB'],
    ['Der Zug ist pünktlich angekommen.', 'angekommen', 'VERB'],
    ['Das kommt häufig vor.', 'häufig', 'ADV'],
    ['Solche Fehler sind häufig.', 'häufig', 'ADJ'],
    ['Er fährt schnell.', 'schnell', 'ADJ'],
    ['Kaiser Franz Joseph I. war alt.', 'I.', 'NOUN'],
    ['Sie half denjenigen, die kamen.', 'denjenigen', 'DET'],
    ['Danach wurde allen klar, was fehlte.', 'klar', 'ADJ'],
    ['Das meldet die KFC am Montag.', 'KFC', 'PROPN'],
    ['Die DNA wurde untersucht.', 'DNA', 'NOUN'],
    ['Wir haben ein HAUS gekauft.', 'HAUS', 'NOUN'],
    ['Das HOTEL ist gut, das ESSEN auch.', 'HOTEL', 'NOUN'],
    ['Das HOTEL ist gut, das ESSEN auch.', 'ESSEN', 'NOUN'],
    ['Das hat die ZEIT zuerst gemeldet.', 'ZEIT', 'PROPN'],
    ['Das hat viel Zeit gekostet.', 'Zeit', 'NOUN'],
    ['Gestern traf sie Andre Agassi.', 'Andre', 'PROPN'],
    ['Andre Leute kamen auch.', 'Andre', 'DET'],
    ['Das Bild zeigt die Hl. Cäcilie.', 'Hl.', 'ADJ'],
    ['Sie reist nach Nordalgerien.', 'Nordalgerien', 'PROPN'],
    ['In den Niederlanden regnet es.', 'Niederlanden', 'PROPN'],
  ])('what stands around a word tells what it is: %s', (text, form, upos) => {
    const [bare, nth = '1'] = form.split('#');
    const all = analyze(text, lexicon)
      .flatMap((s) => s.tokens)
      .filter((t) => t.form === bare);
    expect(all[Number(nth) - 1]?.upos).toBe(upos);
  });
  it.each([
    ['Er kam am nächsten Tag.', 'Tag', 'Dat'],
    ['Sie sagte im letzten Moment ab.', 'Moment', 'Dat'],
    ['Er kam vom alten Haus.', 'Haus', 'Dat'],
    ['Sie ging ins neue Kino.', 'Kino', 'Acc'],
    ['Sie ging zur alten Mühle.', 'Mühle', 'Dat'],
    ['Er blieb den ganzen Tag.', 'Tag', 'Acc'],
    ['Vor einiger Zeit zog sie um.', 'Zeit', 'Dat'],
    ['Vor ein paar Jahren zog sie um.', 'Jahren', 'Dat'],
    ['Er kam mit einem Paar Schuhe.', 'Paar', 'Dat'],
  ])('what stands before a noun tells its case: %s', (text, form, value) => {
    expect(find(text, form).feats.Case).toBe(value);
  });
  it.each([
    ['Die Zuschüsse wurden gestrichen.', 'Zuschüsse', 'Zuschuss'],
    ['Seine Entschlüsse standen fest.', 'Entschlüsse', 'Entschluss'],
    ['Der Genuß war groß.', 'Genuß', 'Genuss'],
    ['Die Straßen waren leer.', 'Straßen', 'Straße'],
    ['Ihre Füße schmerzten.', 'Füße', 'Fuß'],
  ])('a word of the old spelling and one of the new are one: %s', (text, form, lemma) => {
    expect(find(text, form).lemma).toBe(lemma);
  });
  it.each([
    ['Dort steht eine Herde Kühe.', 'Herde', 'Herde'],
    ['Die Küche hat zwei Herde.', 'Herde', 'Herd'],
    ['Hinter der Hecke saß eine Katze.', 'Hecke', 'Hecke'],
    ['Am Heck des Schiffs stand er.', 'Heck', 'Heck'],
    ['Er saß in einer Laube im Garten.', 'Laube', 'Laube'],
    ['Sie kamen zum Essen.', 'Essen', 'Essen'],
    ['Alle Essen waren kalt.', 'Essen', 'Essen'],
    ['Er las die Akten des Falls.', 'Akten', 'Akte'],
    ['Mit dem Gedanken spielt er.', 'Gedanken', 'Gedanke'],
    ['Der Engländer kam zu Fuß.', 'Engländer', 'Engländer'],
    ['Die Bewerberzahlen sinken.', 'Bewerberzahlen', 'Bewerberzahl'],
  ])('the article tells which noun it is: %s', (text, form, lemma) => {
    expect(find(text, form).lemma).toBe(lemma);
  });
  it.each([
    ['Er wird von allen bestaunt.', 'bestaunt', /^(?:bestaunen|bestaunt)$/],
    ['Das Kabinett beschloss den Ausstieg.', 'beschloss', /^beschließen$/],
    ['Er riss die Tür auf.', 'riss', /^reißen$/],
    ['Sie gelangten ans Ufer.', 'gelangten', /^gelangen$/],
    ['Die Ritter trugen Rüstungen, die bis zu dreißig Kilo wogen.', 'wogen', /^wiegen$/],
    ['Der Versuch gelang.', 'gelang', /^gelingen$/],
    ['Die Ware gelangt in den Handel.', 'gelangt', /^gelangen$/],
    ['Er war bis dorthin gelangt.', 'gelangt', /^gelangen$/],
    ['Ein Geist haust in der Mühle.', 'haust', /^hausen$/],
    ['Du weißt es doch.', 'weißt', /^wissen$/],
    ['Ihr solltet leiser sein.', 'solltet', /^sollen$/],
    ['Der Bass wummert, der Fluss mäanderte.', 'wummert', /^wummern$/],
    ['Der Bass wummert, der Fluss mäanderte.', 'mäanderte', /^mäandern$/],
    ['Sie schaffte die Prüfung.', 'schaffte', /^schaffen$/],
    ['Das war ihm nicht geheuer.', 'geheuer', /^geheuer$/],
  ])('verbs and adjectives: %s', (text, form, lemma) => {
    expect(find(text, form).lemma).toMatch(lemma);
  });
  it.each([
    ['Die Daten werden, sofern Nutzer nicht widersprechen, an Firmen verkauft.', 'widersprechen', 'Fin'],
    ['Wichtig ist, dass Patienten sich bewegen.', 'bewegen', 'Fin'],
    ['Alles in mir wehrt sich dagegen, das widerstandslos hinzunehmen.', 'hinzunehmen', 'Inf'],
    ['Das heißt, dass sie zwar nicht schließen, aber auch nichts beginnen können.', 'schließen', 'Inf'],
    ['Er sagt, dass sie heute nicht schließen wollen.', 'schließen', 'Inf'],
  ])('a subordinate clause has a finite verb: %s', (text, form, value) => {
    expect(find(text, form).feats.VerbForm).toBe(value);
  });
  it.each([
    ['Sonst lernen Sie ihn nie kennen.', 'lernen', 'kennenlernen'],
    ['Dann sah sie zum Haus hinüber.', 'sah', 'hinübersehen'],
    ['Die Kosten steigen langsam an.', 'steigen', 'ansteigen'],
    ['Er teilte, wie er sagte, das Land auf.', 'teilte', 'aufteilen'],
    ['Mein Fuß tut sehr weh.', 'tut', 'wehtun'],
    ['Der Erlös kommt der Krebshilfe zugute.', 'kommt', 'zugutekommen'],
    ['Man wird den Eindruck nicht los, dass es regnet.', 'wird', 'loswerden'],
    ['Der Vertrag kam nicht zustande.', 'kam', 'zustandekommen'],
    ['Sie fragt, was los ist.', 'ist', undefined],
    ['Dort ist abends viel los.', 'ist', undefined],
    ['Er wohnt weit weg.', 'wohnt', undefined],
    ['Der Zug steigt weniger hoch.', 'steigt', undefined],
    ['Das Wasser ging jahrelang auf und ab.', 'ging', undefined],
    ['Den Beruf, sagt er, hänge er nicht dazu.', 'sagt', undefined],
    ['Sie liegen eng beieinander.', 'liegen', undefined],
  ])('separated or not: %s', (text, form, joined) => {
    expect(find(text, form).sepVerb).toBe(joined);
  });
  it('gives a truncated participle its whole word', () => {
    expect(find('Das ein- und ausströmende Wasser ist kalt.', 'ein-').lemma).toBe('einströmend');
  });
  it.each([
    ['Freitag', undefined],
    ['Nachmittag', undefined],
    ['Schieber', undefined],
    ['Pumpernickel', undefined],
    ['Geburtstag', ['Geburt', 'Tag']],
    ['Fußboden', ['Fuß', 'Boden']],
    ['Fahrgast', ['fahren', 'Gast']],
    ['Backstube', ['backen', 'Stube']],
    ['Haltestelle', ['halten', 'Stelle']],
    ['Mietangebot', ['Miete', 'Angebot']],
    ['Überschwemmungsfläche', ['Überschwemmung', 'Fläche']],
  ])('compound or not: %s', (form, parts) => {
    expect(find(form, form).parts).toEqual(parts);
  });
  it.each([
    ['„Komm mit“, sagt Jan. „Frau Meier wartet.“', 2],
    ['Am 3. Jan. „fiel“ der Schnee.', 1],
  ])('a name behind a verb of saying is no month: %s', (text, count) => {
    expect(analyze(text, lexicon)).toHaveLength(count);
  });
  it.each([
    ['Er hat nie mit sich reden lassen.', 'hat', 'AUX'],
    ['Das hatte ihm die Stadt untersagt.', 'hatte', 'AUX'],
    ['Das hatte ihm die Stadt untersagt.', 'untersagt', 'VERB'],
    ['Heute haben wir viel Arbeit.', 'haben', 'VERB'],
    ['Frankreich hat keinen guten Ruf.', 'hat', 'VERB'],
    ['Er muss heute noch arbeiten.', 'muss', 'AUX'],
    ['Als 2013 eine Flut kam, war er schon fort.', 'Als', 'SCONJ'],
    ['Als Zeuge sagte er, er sei da gewesen.', 'Als', 'ADP'],
    ['Er kommt weder heute noch morgen.', 'noch', 'CCONJ'],
    ['Er kommt heute noch nicht.', 'noch', 'ADV'],
    ['Um halb vier kam er.', 'Um', 'ADP'],
    ['Um zu gewinnen, lief er schneller.', 'Um', 'SCONJ'],
    ['Sie kommt zwischen eins und drei.', 'eins', 'NUM'],
    ['Die Leute waren gewarnt, die Deiche lägen zu tief.', 'die', 'DET'],
    ['Die Frau, die Kinder hat, ist müde.', 'die', 'PRON'],
    ['Verloren hat sie nie.', 'Verloren', 'VERB'],
    ['Die Preise stiegen um 5 % an.', '%', 'SYM'],
  ])('the clause tells what a word is: %s', (text, form, upos) => {
    expect(find(text, form).upos).toBe(upos);
  });
  it.each([
    ['Die Schienen sind nass.', 'Schienen', 'NOUN'],
    ['Die Pässe sind gesperrt.', 'Pässe', 'NOUN'],
    ['Er ging des Weges.', 'Weges', 'NOUN'],
    ['Der Laubwald und der Waldumbau kosten Geld.', 'Laubwald', 'NOUN'],
    ['Der Bundestag und der Bundesrat stimmten zu.', 'Bundesrat', 'NOUN'],
    ['Das Tier vergrub im Herbst Tausende von Eicheln.', 'Herbst', 'NOUN'],
    ['Die Deutsche Bahn fährt wieder.', 'Deutsche', 'ADJ'],
    ['Die Europäische Union berät darüber.', 'Union', 'NOUN'],
    ['Kapitän Jorge Almendros traf zum Ausgleich.', 'Almendros', 'PROPN'],
    ['Vor Gericht bestritt Kavanagh die Vorwürfe.', 'Kavanagh', 'PROPN'],
    ['Dort arbeitet Dr. Sieben als Zahnarzt.', 'Sieben', 'PROPN'],
    ['Dort wartet Herr Doktor Faber.', 'Doktor', 'NOUN'],
    ['Ein Gewerkschaftsrat tagte in der Nacht.', 'Gewerkschaftsrat', 'NOUN'],
    ['Angela Merkel reiste nach Paris.', 'Merkel', 'PROPN'],
    ['Der Minister reiste nach Hannover.', 'Hannover', 'PROPN'],
    ['Gestern kam König Salman an.', 'König', 'NOUN'],
    ['Der Torwart Ralf König kam an.', 'König', 'PROPN'],
    ['Im Jahr 30 v. Chr. fiel Ägypten.', 'v.', 'ADP'],
    ['Trumps Ehefrau kam nicht.', 'Ehefrau', 'NOUN'],
  ])('names and nouns: %s', (text, form, upos) => {
    expect(find(text, form).upos).toBe(upos);
  });
});
