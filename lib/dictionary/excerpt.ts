import { parseDingLine } from './ding.ts';
import { dingFields } from './ding-fields.ts';
import type { Dictionary, FormOf, Sense } from './entry.ts';
import { anchored } from './phrase-anchor.ts';
import { dingPhrases } from './phrase-ding.ts';

/**
 * A dictionary of a few lines in the format of Ding, in memory: for tests and trials. Without evidence from examples; the real one is
 * built by `jobs/dictionary-build.ts`.
 * @example excerpt('Haus {n} | Häuser {pl} :: house | houses').entry('Haus')
 */
export function excerpt(lines: string): Dictionary {
  const entries = new Map<string, Sense[]>();
  const forms = new Map<string, FormOf[]>();
  const phrases: ReturnType<typeof dingPhrases> = [];
  const addForm = (form: string, headword: string, kind: FormOf['kind']) => {
    if (form !== headword) forms.set(form, [...(forms.get(form) ?? []), { headword, kind }]);
  };
  for (const text of lines.split('\n')) {
    const line = parseDingLine(text.trim());
    if (!line) continue;
    phrases.push(...dingPhrases(line));
    const { fields, forms: listed } = dingFields(line);
    for (const field of fields) {
      field.keys.forEach((keys, position) => {
        const { labels, plural, frame, reflexive, maybeReflexive, ...head } = field.heads[position]!;
        const sense: Sense = {
          pos: head.pos,
          genders: head.genders,
          glosses: field.glosses,
          labels: [...labels, ...field.labels],
          notes: head.notes,
          government: head.government,
          reflexive,
          maybeReflexive,
          position,
          listedUnder: field.listedUnder,
          examples: () => field.examples,
          ...(plural !== undefined && { plural }),
          ...(frame !== undefined && { frame }),
        };
        for (const headword of keys.headwords) entries.set(headword, [...(entries.get(headword) ?? []), sense]);
        for (const { form, kind } of keys.forms) addForm(form, keys.headwords[0]!, kind);
      });
    }
    for (const { form, headword, kind } of listed) addForm(form, headword, kind);
  }
  const index = anchored(phrases);
  return {
    version: 'excerpt',
    notice: '',
    entry: (headword) => (entries.has(headword) ? { headword, senses: entries.get(headword)! } : null),
    has: (headword) => entries.has(headword),
    formsOf: (form) => forms.get(form) ?? [],
    headwordsOf: (form) => (forms.get(form) ?? []).filter(({ kind }) => kind !== 'inside').map(({ headword }) => headword),
    phrases: (key) => index.get(key) ?? [],
  };
}
