import type { DingNoun } from './ding-headwords.ts';
import type { LexiconDraft } from './lexicon-draft.ts';
import { list, type NounTable } from './lexicon-sources.ts';
import type { NounParadigm } from './paradigm.ts';
import { genderBit, nounCell } from './reading.ts';

const NOM = 0;
const GEN = 1;
const DAT = 2;
const ACC = 3;
const PLURAL = 3;
const COLUMN = { m: 0, f: 1, n: 2 } as const;
const GENDER = ['Masc', 'Fem', 'Neut'] as const;

/** A noun that declines: its forms with the bits of the cells that they fill. */
export type Declension = [form: string, cells: number][];

/** Endings of masculine nouns that take -en outside the nominative (der Student, den Studenten). */
const WEAK = /(?:ent|ant|ist|at|et|oph|arch|ot|nom|loge|graf|graph|ekt|it|ast|aut|and)$/;
const STAYS_BARE = /(?:e|(?<![ei])er|(?<!i)el|en|chen|lein|[aiouy])$/;

/** The genitive as a dictionary prints it. */
export function genitiveOf(lemma: string, column: number, plural?: string): string {
  if (column === 1) return lemma;
  if (column === 0 && isWeak(lemma, plural)) return plural!;
  if (/nis$/.test(lemma)) return `${lemma}ses`;
  if (/(?:us|os|as|is|x)$/.test(lemma)) return lemma;
  if (/(?:[sßxz]|tsch)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}
const isWeak = (lemma: string, plural?: string): boolean =>
  (plural === `${lemma}n` && /e$/.test(lemma) && !/(?:see|tee|name|käse)$/i.test(lemma)) || (plural === `${lemma}en` && WEAK.test(lemma));

/** The whole table of a noun from its gender and plural. `column` is 0 Masc, 1 Fem, 2 Neut, 3 plural only. */
export function decline(lemma: string, column: number, plural?: string): Declension {
  const forms: Declension = [];
  const add = (form: string, ...cells: [number, number][]) => forms.push([form, cells.reduce((m, [c, k]) => m | nounCell(c, k), 0)]);
  const dativePlural = (p: string) => (/(?:[ns]|[aiouy])$/.test(p) ? p : `${p}n`);
  if (column === PLURAL) {
    add(lemma, [NOM, PLURAL], [GEN, PLURAL], [ACC, PLURAL]);
    add(dativePlural(lemma), [DAT, PLURAL]);
    return forms;
  }
  if (column === 1) add(lemma, [NOM, 1], [GEN, 1], [DAT, 1], [ACC, 1]);
  else if (column === 0 && isWeak(lemma, plural)) {
    add(lemma, [NOM, 0]);
    add(plural!, [GEN, 0], [DAT, 0], [ACC, 0]);
  } else {
    add(lemma, [NOM, column], [DAT, column], [ACC, column]);
    add(genitiveOf(lemma, column, plural), [GEN, column]);
    if (!STAYS_BARE.test(lemma) && !/[sßxz]$/.test(lemma)) add(`${lemma}es`, [GEN, column]);
    if (!STAYS_BARE.test(lemma) && !/(?:us|os|is|as|nis|or|ar|ling)$/.test(lemma)) add(`${lemma}e`, [DAT, column]);
  }
  if (plural) {
    add(plural, [NOM, PLURAL], [GEN, PLURAL], [ACC, PLURAL]);
    add(dativePlural(plural), [DAT, PLURAL]);
  }
  return forms;
}

/** Adds every noun of the tables and of Ding. Where they disagree, Ding is right: the tables lost one of two homographs. */
export function addNouns(draft: LexiconDraft, table: NounTable, ding: readonly DingNoun[]): void {
  const known = new Map<string, Declension>();
  const byLemma = new Map<string, DingNoun[]>();
  for (const noun of ding) byLemma.set(noun.lemma, [...(byLemma.get(noun.lemma) ?? []), noun]);

  const emit = (lemma: string, forms: Declension, genders: number[], paradigm: NounParadigm, attested = true) => {
    const bits = genders.reduce((m, g) => m | genderBit(g), 0);
    for (const [form, cells] of forms) draft.add(form, lemma, 'NOUN', cells | bits, attested);
    draft.noun(lemma, paradigm);
    // Heads of compounds are short; longer nouns need not be remembered.
    if (lemma.length > 12) return;
    const before = known.get(lemma);
    known.set(lemma, before ? [...before, ...forms] : forms);
  };

  for (const [lemma, row] of Object.entries(table)) {
    if (!/^\p{Lu}/u.test(lemma) || /[\s.]/.test(lemma)) continue;
    const column = row.G ? COLUMN[row.G.toLowerCase() as 'm' | 'f' | 'n'] : undefined;
    const said = byLemma.get(lemma);
    const saidSingular = said?.filter((n) => n.genders[0] !== 'pl') ?? [];
    // "Tag" is neuter in the table (the tag of a web page) and masculine in Ding: only Ding's reading is kept, with its own forms.
    if (column !== undefined && saidSingular.length > 0 && !saidSingular.some((n) => n.genders.some((g) => COLUMN[g as 'm'] === column)))
      continue;
    const nominalized =
      /^.*(?:e|er)$/.test(lemma) && draft.readings(lemma.toLowerCase()).some((r) => r.pos === 'ADJ' && r.lemma !== lemma.toLowerCase());
    if (nominalized && list(row.GEN?.SIN).some((f) => /en$/.test(f))) {
      addNominalized(draft, lemma.replace(/er?$/, ''));
      continue;
    }
    const forms: Declension = [];
    const cases = ['NOM', 'GEN', 'DAT', 'AKK'] as const;
    cases.forEach((name, c) => {
      for (const form of list(row[name]?.SIN)) forms.push([form, nounCell(c, column ?? 0)]);
      for (const form of list(row[name]?.PLU)) forms.push([form, nounCell(c, PLURAL)]);
    });
    if (list(row.NOM?.SIN).includes(lemma) && list(row.AKK?.SIN).includes(lemma)) forms.push([lemma, nounCell(DAT, column ?? 0)]);
    if (forms.every(([form]) => form !== lemma)) forms.push([lemma, nounCell(NOM, row.NOM?.SIN ? (column ?? 0) : PLURAL)]);
    const plural = list(row.NOM?.PLU)[0];
    const genitive = list(row.GEN?.SIN)[0];
    if (column !== undefined && column !== 1 && genitive === `${lemma}s` && !STAYS_BARE.test(lemma)) {
      forms.push([`${lemma}es`, nounCell(GEN, column)]);
      forms.push([`${lemma}e`, nounCell(DAT, column)]);
    }
    emit(lemma, forms, column === undefined ? [] : [column], {
      gender: column === undefined ? null : GENDER[column]!,
      ...(genitive && { genitive }),
      ...(plural && { plural }),
      ...(!row.NOM?.SIN && plural === lemma && { pluralOnly: true }),
    });
  }

  const pluralOnly: string[] = [];
  for (const [lemma, nouns] of byLemma) {
    if (/isch(?:e|er|es|en)$/.test(lemma)) continue;
    for (const { genders, plural } of nouns) {
      if (genders[0] === 'pl') {
        pluralOnly.push(lemma);
        continue;
      }
      const columns = genders.filter((g) => g !== 'pl').map((g) => COLUMN[g as 'm']);
      const adjective = draft.readings(lemma.toLowerCase()).find((r) => r.pos === 'ADJ' && r.lemma !== lemma.toLowerCase());
      if (
        /(?:e|er)$/.test(lemma) &&
        adjective &&
        (columns.length > 1 || /en$/.test(plural ?? '') || lemma.endsWith('er')) &&
        !table[lemma]
      ) {
        addNominalized(draft, lemma.replace(/er?$/, ''), plural);
        continue;
      }
      const inTable = lemma in table;
      const guessed = plural ?? (inTable ? undefined : pluralBySuffix(lemma, columns[0]!));
      const byHead = guessed || inTable ? null : declineByHead(lemma, columns[0]!, known);
      for (const column of columns) {
        const genitive = genitiveOf(lemma, column, guessed);
        const pluralForm = guessed ?? byHead?.plural;
        emit(lemma, byHead?.forms ?? decline(lemma, column, guessed), columns, {
          gender: GENDER[column]!,
          genitive,
          ...(pluralForm && { plural: pluralForm }),
        });
      }
    }
  }
  for (const lemma of new Set(pluralOnly)) {
    // "Staatsausgaben {pl}" is the plural of a compound of Ausgabe, not a word of its own; "Eltern" is one.
    if (draft.has(lemma, 'NOUN')) continue;
    const singular = /(?:ung|heit|keit|schaft|ion|tät)en$/.test(lemma) ? lemma.slice(0, -2) : undefined;
    if (singular) {
      emit(singular, decline(singular, 1, lemma), [1], { gender: 'Fem', genitive: singular, plural: lemma });
      continue;
    }
    const head = headPlural(draft, lemma);
    if (head) {
      for (const r of head.readings) draft.add(lemma, head.prefix + r.lemma.toLowerCase(), 'NOUN', r.morph);
      const compound = head.prefix + head.readings[0]!.lemma.toLowerCase();
      for (const [form, cells] of known.get(head.readings[0]!.lemma) ?? [])
        draft.add(head.prefix + form.toLowerCase(), compound, 'NOUN', cells | (head.readings[0]!.morph & (7 << 16)));
    } else emit(lemma, decline(lemma, PLURAL), [], { gender: null, plural: lemma, pluralOnly: true });
  }
}

function pluralBySuffix(lemma: string, column: number): string | undefined {
  if (column !== 1) return undefined;
  if (/in$/.test(lemma)) return `${lemma}nen`;
  if (/e$/.test(lemma)) return `${lemma}n`;
  return /(?:ung|heit|keit|ion|schaft|tät|anz|enz|ei)$/.test(lemma) ? `${lemma}en` : undefined;
}

/** der Angestellte, ein Angestellter: declined like an adjective; the lemma ends in -e. */
export function addNominalized(draft: LexiconDraft, stem: string, plural?: string): void {
  const lemma = `${stem}e`;
  const g = genderBit(0) | genderBit(1);
  const cells = (...pairs: [number, number][]) => pairs.reduce((m, [c, k]) => m | nounCell(c, k), g);
  draft.add(`${stem}e`, lemma, 'NOUN', cells([NOM, 0], [NOM, 1], [ACC, 1], [NOM, PLURAL], [ACC, PLURAL]));
  draft.add(`${stem}er`, lemma, 'NOUN', cells([NOM, 0], [GEN, 1], [DAT, 1], [GEN, PLURAL]));
  draft.add(
    `${stem}en`,
    lemma,
    'NOUN',
    cells([GEN, 0], [DAT, 0], [ACC, 0], [GEN, 1], [DAT, 1], [NOM, PLURAL], [GEN, PLURAL], [DAT, PLURAL], [ACC, PLURAL]),
  );
  draft.add(`${stem}em`, lemma, 'NOUN', cells([DAT, 0]));
  draft.noun(lemma, { gender: 'Masc', genitive: `${stem}en`, plural: plural ?? `${stem}en` });
  draft.noun(lemma, { gender: 'Fem', genitive: `${stem}en`, plural: plural ?? `${stem}en` });
}

/** A compound without a plural of its own declines as the noun it ends in: Ferienanlage as Anlage. */
function declineByHead(lemma: string, column: number, known: Map<string, Declension>): { forms: Declension; plural?: string } | null {
  for (let i = 2; i <= lemma.length - 4; i++) {
    const tail = lemma.slice(i).replace(/^-/, '');
    const head = tail[0]!.toUpperCase() + tail.slice(1);
    const forms = known.get(head);
    if (!forms?.some(([form, cells]) => form === head && cells & nounCell(NOM, column))) continue;
    const prefix = lemma.slice(0, lemma.length - head.length);
    const join = (form: string) => prefix + (prefix.endsWith('-') ? form : form.toLowerCase());
    const plural = forms.find(([, cells]) => cells & nounCell(NOM, PLURAL))?.[0];
    return { forms: forms.map(([form, cells]) => [join(form), cells]), ...(plural && { plural: join(plural) }) };
  }
  return null;
}
function headPlural(draft: LexiconDraft, lemma: string) {
  for (let i = 2; i <= lemma.length - 4; i++) {
    const tail = lemma.slice(i);
    const head = tail[0]!.toUpperCase() + tail.slice(1);
    if (head === 'Eltern' || head === 'Leute') return null;
    const readings = draft.readings(head).filter((r) => r.pos === 'NOUN' && r.morph & nounCell(NOM, PLURAL) && r.lemma !== head);
    if (readings.length > 0) return { prefix: lemma.slice(0, i), readings };
  }
  return null;
}
