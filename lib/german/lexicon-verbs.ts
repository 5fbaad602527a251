import { EITHER, INSEPARABLE, MORE_VERBS, PARTICLES, SEIN_VERBS } from './closed-classes.ts';
import type { DingVerb } from './ding-headwords.ts';
import type { LexiconDraft } from './lexicon-draft.ts';
import { list, type VerbTable } from './lexicon-sources.ts';
import type { VerbParadigm } from './paradigm.ts';
import { ADJECTIVE, VERB } from './reading.ts';

/** A verb's forms without its particle; `particle` says which one leaves. */
export interface Conjugation {
  finite: [form: string, bits: number][];
  participles: string[];
  imperatives: [form: string, bits: number][];
  particle?: string;
}

const TENSES = ['PRÄ', 'PRT', 'KJ1', 'KJ2'] as const;
const BY_LENGTH = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
const SEPARABLE = [...new Set(PARTICLES)].sort(BY_LENGTH);
const FIXED = [...new Set([...INSEPARABLE, ...EITHER])].sort(BY_LENGTH);

function fromTable(lemma: string, row: VerbTable[string]): Conjugation {
  const c: Conjugation = { finite: [], participles: [], imperatives: [] };
  TENSES.forEach((tense, t) => {
    (['S', 'P'] as const).forEach((number, n) => {
      (['1', '2', '3'] as const).forEach((person, p) => {
        const value = row[tense]?.[number]?.[person];
        const bits = VERB.finite(t, n * 3 + p);
        if (Array.isArray(value) && row.hasPrefix && value.length === 2 && lemma.startsWith(value[1]!)) {
          c.particle = value[1]!;
          c.finite.push([value[0]!, bits]);
        } else for (const form of list(value)) c.finite.push([form, bits]);
      });
    });
  });
  c.participles.push(...list(row.PA2).filter((p) => !/\s/.test(p)));
  const cut = (form: string) => (c.particle && form.startsWith(c.particle) ? form.slice(c.particle.length) : form);
  for (const form of list(row.IMP?.S)) {
    c.imperatives.push([cut(form), VERB.IMPERATIVE_SINGULAR]);
    // "Komm!", "Lern!", but "Atme!", "Warte!"
    if (/e$/.test(form) && !/(?:[^lrhaeiouyäöümn][nm]|[td])e$/.test(form))
      c.imperatives.push([cut(form).slice(0, -1), VERB.IMPERATIVE_SINGULAR]);
  }
  for (const form of list(row.IMP?.P)) c.imperatives.push([cut(form), VERB.IMPERATIVE_PLURAL]);
  return c;
}

/** The table leaves the particle on some separable verbs (feststelle): their participle tells (festgestellt). */
function separated(lemma: string, c: Conjugation, known: ReadonlyMap<string, Conjugation>): Conjugation {
  const particle = SEPARABLE.find((p) => {
    const base = lemma.slice(p.length);
    if (!lemma.startsWith(p) || base.length < 4) return false;
    if (!base.startsWith('ge') && c.participles.some((x) => x.startsWith(`${p}ge`))) return true;
    return (
      !EITHER.includes(p) &&
      /^(?:be|er|ver|ent|zer|ge)/.test(base) &&
      (known.get(base)?.participles.some((x) => c.participles.includes(p + x)) ?? false)
    );
  });
  if (!particle) return c;
  const cut = ([form, bits]: [string, number]): [string, number] => [form.startsWith(particle) ? form.slice(particle.length) : form, bits];
  return { finite: c.finite.map(cut), participles: c.participles, imperatives: c.imperatives.map(cut), particle };
}

/** A verb that no table knows is regular: googeln, googelt, googelte, gegoogelt. */
export function weak(infinitive: string): Conjugation {
  const stem = infinitive.replace(/e?n$/, '');
  const soft = /(?:el|er)n$/.test(infinitive);
  const e = /[td]$/.test(stem) || (/[^lrhaeiouyäöümn][mn]$/.test(stem) && !soft) ? 'e' : '';
  const s = /[sßxz]$/.test(stem) ? '' : 's';
  const first = soft ? [`${stem}e`, `${stem.replace(/e([lr])$/, '$1')}e`] : [`${stem}e`];
  const finite: Conjugation['finite'] = [];
  for (const form of first) finite.push([form, VERB.finite(0, 0) | VERB.finite(2, 0) | VERB.finite(2, 2)]);
  finite.push([`${stem}${e}${s}t`, VERB.finite(0, 1)], [`${stem}${e}t`, VERB.finite(0, 2) | VERB.finite(0, 4)]);
  finite.push([infinitive, VERB.finite(0, 3) | VERB.finite(0, 5) | VERB.finite(2, 3) | VERB.finite(2, 5)]);
  const past = `${stem}${e}te`;
  const both = (person: number) => VERB.finite(1, person) | VERB.finite(3, person);
  finite.push([past, both(0) | both(2)], [`${past}st`, both(1)], [`${past}n`, both(3) | both(5)], [`${past}t`, both(4)]);
  const bare = /ieren$/.test(infinitive) || /^(?:be|ent|emp|er|ge|miss|ver|zer)/.test(infinitive);
  return {
    finite,
    participles: [`${bare ? '' : 'ge'}${stem}${e}t`],
    imperatives: [
      [`${stem}e`, VERB.IMPERATIVE_SINGULAR],
      [`${stem}${e}t`, VERB.IMPERATIVE_PLURAL],
      ...(e || soft ? [] : [[stem, VERB.IMPERATIVE_SINGULAR] as [string, number]]),
    ],
  };
}

/** Conjugates a verb as the verb it is made from: mitkommen as kommen, bestreiten as streiten. */
function byFamily(lemma: string, participles: string[], known: Map<string, Conjugation>): Conjugation {
  for (const particle of SEPARABLE) {
    if (!lemma.startsWith(particle) || lemma.length <= particle.length + 3) continue;
    const base = known.get(lemma.slice(particle.length));
    if (!base || base.particle) continue;
    // übersetzt, not übergesetzt: the participle of the source tells the twins apart.
    const separated = base.participles.map((p) => particle + p);
    if (EITHER.includes(particle) && participles.length > 0 && !participles.some((p) => separated.includes(p))) continue;
    return { finite: base.finite, participles: participles.length > 0 ? participles : separated, imperatives: base.imperatives, particle };
  }
  for (const prefix of FIXED) {
    if (!lemma.startsWith(prefix) || lemma.length <= prefix.length + 3) continue;
    const base = known.get(lemma.slice(prefix.length));
    if (!base || base.particle) continue;
    const own = base.participles.map((p) => prefix + p.replace(/^ge/, ''));
    return {
      finite: base.finite.map(([f, b]) => [prefix + f, b]),
      participles: participles.length > 0 ? participles : own,
      imperatives: base.imperatives.map(([f, b]) => [prefix + f, b]),
    };
  }
  const regular = weak(lemma);
  if (participles.length === 0) return regular;
  for (const particle of SEPARABLE)
    if (lemma.startsWith(particle) && lemma.length > particle.length + 3 && participles.some((p) => p.startsWith(`${particle}ge`)))
      return { ...weak(lemma.slice(particle.length)), participles, particle };
  return { ...regular, participles };
}

/** All shapes of a verb: finite forms, joined ones, zu-infinitive, participles with their endings. */
function emit(draft: LexiconDraft, lemma: string, c: Conjugation, attested: boolean): void {
  const separable = c.particle ? VERB.SEPARABLE : 0;
  const whole = (form: string) => (c.particle ?? '') + form;
  draft.add(lemma, lemma, 'VERB', VERB.INFINITIVE | separable, attested);
  // ich handele beside ich handle
  if (/(?:el|er)n$/.test(lemma))
    draft.add(`${lemma.slice(0, -1)}e`, lemma, 'VERB', VERB.finite(0, 0) | VERB.finite(2, 0) | VERB.finite(2, 2) | separable, attested);
  for (const [form, bits] of [...c.finite, ...c.imperatives])
    for (const f of new Set([form, modern(lemma, form)])) draft.add(whole(f), lemma, 'VERB', bits | separable, attested);
  if (c.particle) draft.add(`${c.particle}zu${lemma.slice(c.particle.length)}`, lemma, 'VERB', VERB.ZU_INFINITIVE | separable, attested);
  for (const p of new Set([...c.participles, ...c.participles.map((x) => modern(lemma, x))])) {
    draft.add(p, lemma, 'VERB', VERB.PARTICIPLE | separable, attested);
    addParticiple(draft, p, ADJECTIVE.PAST_PARTICIPLE, attested);
  }
  addParticiple(draft, lemma === 'sein' ? 'seiend' : `${lemma}d`, ADJECTIVE.PRESENT_PARTICIPLE, attested);
  if (c.particle) addParticiple(draft, `${c.particle}zu${lemma.slice(c.particle.length)}d`, ADJECTIVE.PRESENT_PARTICIPLE, attested);
}
function addParticiple(draft: LexiconDraft, participle: string, kind: number, attested: boolean): void {
  draft.add(participle, participle, 'ADJ', kind | ADJECTIVE.BARE | ADJECTIVE.POSITIVE, attested);
  for (const end of ['e', 'er', 'es', 'en', 'em']) draft.add(participle + end, participle, 'ADJ', kind | ADJECTIVE.POSITIVE, attested);
}

/** Adds every verb and its principal parts. Returns the conjugations, for prefix families and nominalizations. */
export function addVerbs(draft: LexiconDraft, table: VerbTable, ding: ReadonlyMap<string, DingVerb>): Map<string, Conjugation> {
  const known = new Map<string, Conjugation>();
  for (const [lemma, row] of Object.entries(table)) if (/^\p{Ll}+$/u.test(lemma)) known.set(lemma, fromTable(lemma, row));
  for (const [lemma, c] of known) if (!c.particle) known.set(lemma, separated(lemma, c, known));
  // Shorter verbs first, so that a family's base is there before its compounds.
  const more = [...new Set([...ding.keys(), ...MORE_VERBS])]
    .filter((v) => !known.has(v))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const lemma of more) known.set(lemma, byFamily(lemma, [...(ding.get(lemma)?.participles ?? [])], known));
  for (const [lemma, c] of known) {
    const extra = [...(ding.get(lemma)?.participles ?? [])].filter(
      (p) => !c.participles.includes(p) && table[lemma] && plausible(lemma, p, c),
    );
    emit(draft, lemma, extra.length > 0 ? { ...c, participles: [...c.participles, ...extra] } : c, true);
    const parts = principalParts(lemma, c, ding.get(lemma));
    if (parts) draft.verb(lemma, parts);
  }
  irregular(draft);
  return known;
}
/**
 * A second participle that Ding gives is taken when it is that of the twin (umfahren beside umgefahren) or a weak one beside a strong one.
 * Ding also has participles of a synonym there (bewundern: bestaunt), the infinitive, or the third person (betrügt).
 */
export function plausible(lemma: string, participle: string, c: Conjugation): boolean {
  if (participle.length < lemma.length - 3 || participle === lemma) return false;
  if (!c.particle && participle.startsWith('ge') && !c.participles.some((p) => p.startsWith('ge'))) return false;
  if (!c.particle && c.finite.some(([form]) => form === participle)) return false;
  const prefix = [...SEPARABLE, ...FIXED].find((p) => lemma.startsWith(p) && participle.startsWith(p) && lemma.length > p.length + 2) ?? '';
  const stem = lemma.slice(prefix.length);
  const own = participle.slice(prefix.length);
  return [own, own.replace(/^ge/, '')].some((s) => s.slice(0, 2) === stem.slice(0, 2));
}

function principalParts(lemma: string, c: Conjugation, ding: DingVerb | undefined): VerbParadigm | null {
  const find = (bit: number) => c.finite.find(([, bits]) => bits & bit)?.[0];
  const third = find(VERB.finite(0, 2));
  const past = find(VERB.finite(1, 2));
  const participle = (c.particle && c.participles.find((p) => p.startsWith(`${c.particle}ge`))) || c.participles[0];
  if (!third || !past || !participle) return null;
  const apart = (form: string) => modern(lemma, c.particle ? `${form} ${c.particle}` : form);
  return {
    present3: apart(third),
    past3: apart(past),
    participle: modern(lemma, participle),
    auxiliary: auxiliaryOf(lemma, c, ding),
    ...(c.particle && { separablePrefix: c.particle }),
  };
}
/** läßt → lässt: the tables keep the old spelling behind short vowels, which verbs with "ss" have in all but their strong past. */
export function modern(lemma: string, form: string): string {
  // schließen, reißen: the past has a short vowel (schloß → schloss, riß → riss).
  if (/(?:ie|ei)ßen$/.test(lemma)) return form.replace(/(?<![aeiouäöü])([oöi])ß(?=$|t|en|e$|est|et| )/u, '$1ss');
  if (!lemma.includes('ss')) return form;
  return form
    .replace(/(?<![ei])([uäüö])ß/gu, '$1ss')
    .replace(/(?<![ei])([ai])ßt/gu, '$1sst')
    .replace(/^(.*)laß$/, '$1lass');
}
function auxiliaryOf(lemma: string, c: Conjugation, ding: DingVerb | undefined): VerbParadigm['auxiliary'] {
  if (ding && ding.auxiliaries.size === 2) return 'haben/sein';
  for (const a of ding?.auxiliaries ?? []) return a;
  if (SEIN_VERBS.includes(lemma)) return 'sein';
  const base = c.particle ? lemma.slice(c.particle.length) : lemma;
  if (c.particle && !ding?.transitive && SEIN_VERBS.includes(base)) return 'sein';
  if (ding?.transitive || /^(?:können|müssen|sollen|wollen|dürfen|mögen|haben)$/.test(lemma)) return 'haben';
  return /^(?:be|ver|zer)/.test(lemma) || /ieren$/.test(lemma) ? 'haben' : undefined;
}

/** What no table has: möchte, worden, contracted forms. */
function irregular(draft: LexiconDraft): void {
  const ending = ['e', 'est', 'e', 'en', 'et', 'en'];
  ending.forEach((end, person) => {
    draft.add(`möcht${end}`, 'mögen', 'VERB', VERB.finite(3, person));
  });
  draft.add('worden', 'werden', 'VERB', VERB.PARTICIPLE);
  // The table has the weak twin only.
  for (const [form, persons] of [
    ['hing', [0, 2]],
    ['hingst', [1]],
    ['hingen', [3, 5]],
    ['hingt', [4]],
  ] as const)
    for (const p of persons) draft.add(form, 'hängen', 'VERB', VERB.finite(1, p));
  draft.add('gehangen', 'hängen', 'VERB', VERB.PARTICIPLE);
  // The tables have the strong twin only (schuf): "er schaffte es".
  for (const [form, bits] of weak('schaffen').finite) draft.add(form, 'schaffen', 'VERB', bits);
  for (const [end, persons] of [
    ['e', [0, 2]],
    ['est', [1]],
    ['en', [3, 5]],
    ['et', [4]],
  ] as const)
    for (const p of persons) draft.add(`ständ${end}`, 'stehen', 'VERB', VERB.finite(3, p));
  for (const [stem, lemma] of [
    ['wandt', 'wenden'],
    ['sandt', 'senden'],
  ] as const) {
    for (const [end, persons] of [
      ['e', [0, 2]],
      ['est', [1]],
      ['en', [3, 5]],
      ['et', [4]],
    ] as const)
      for (const p of persons) draft.add(stem + end, lemma, 'VERB', VERB.finite(1, p));
    draft.add(`ge${stem}`, lemma, 'VERB', VERB.PARTICIPLE);
  }
  for (const [form, lemma] of [
    ['ists', 'sein'],
    ['gibts', 'geben'],
    ['gehts', 'gehen'],
    ['hats', 'haben'],
    ['wars', 'sein'],
  ] as const)
    draft.add(form, lemma, 'VERB', VERB.finite(form === 'wars' ? 1 : 0, 2));
  for (const [form, lemma, person] of [
    ['hab', 'haben', 0],
    ['nehm', 'nehmen', 0],
    ['wirds', 'werden', 2],
  ] as const)
    draft.add(form, lemma, 'VERB', VERB.finite(0, person));
}
