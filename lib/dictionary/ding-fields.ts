import type { DingGerman, DingLine, DingPart } from './ding.ts';
import { type DingKeys, dingKeys } from './ding-keys.ts';
import { FORM_KINDS, isPluralOf } from './ding-part.ts';
import type { ExamplePair, FormKind } from './entry.ts';
import { readLabel } from './labels.ts';
import type { FieldHead, WordField } from './stored-sense.ts';

/** All that one line of Ding gives to the dictionary. */
export interface DingFields {
  fields: DingField[];
  forms: { form: string; headword: string; kind: FormKind }[];
  /** What has found no place, in words; the build counts it and lists examples. */
  leftovers: string[];
}

export interface DingField extends WordField {
  /** What each head is found under, in the order of `heads`. */
  keys: DingKeys[];
  examples: (ExamplePair & { kind: 'phrase' | 'sentence' })[];
}

export function dingFields(line: DingLine): DingFields {
  const result: DingFields = { fields: [], forms: [], leftovers: [] };
  const fieldOf = new Map<number, DingField>();
  line.parts.forEach((part, index) => {
    for (const item of part.de) for (const tag of item.unknown) result.leftovers.push(`tag {${tag}}`);
    if (part.kind === 'empty') {
      result.leftovers.push('part without a translation');
    } else if (part.kind === 'head' || part.kind === 'subentry') {
      const field = wordField(part, index > 0);
      fieldOf.set(index, field);
      result.fields.push(field);
    } else if (FORM_KINDS.has(part.kind)) {
      addForms(part, line, fieldOf, result);
    } else {
      fieldOf.get(0)?.examples.push({ de: join(part.de), en: join(part.en), kind: part.kind === 'sentence' ? 'sentence' : 'phrase' });
    }
  });
  return result;
}

function wordField(part: DingPart, listedUnder: boolean): DingField {
  const subjects = new Set<string>();
  for (const item of part.de) for (const label of item.labels) if (isShared(label)) subjects.add(label);
  return {
    heads: part.de.map(fieldHead),
    glosses: part.en.filter((item) => item.gloss !== '').map(({ gloss, labels, notes }) => ({ text: gloss, labels, notes })),
    labels: [...subjects],
    listedUnder,
    keys: part.de.map(dingKeys),
    examples: [],
  };
}

/** A subject at the end of a part holds for all its synonyms; register and region hold for the one they follow. */
function isShared(label: string): boolean {
  return readLabel(label).kind === 'subject';
}

function fieldHead(item: DingGerman): FieldHead {
  const head: FieldHead = {
    headword: item.headword,
    pos: item.pos ?? (/\s/.test(item.headword) ? 'PHRASE' : 'OTHER'),
    genders: item.genders,
    labels: item.labels.filter((label) => !isShared(label)),
    notes: item.notes,
    government: item.government,
    reflexive: item.reflexive,
    maybeReflexive: item.maybeReflexive,
  };
  if (item.frame) head.frame = item.frame;
  return head;
}

/** Gives plurals, participles and the like to the headwords that they belong to: by position, else by their looks. */
function addForms(part: DingPart, line: DingLine, fieldOf: Map<number, DingField>, result: DingFields): void {
  const kind = part.kind as FormKind;
  const owners = [part.of, 0].filter((owner, at, all) => all.indexOf(owner) === at);
  part.de.forEach((item, index) => {
    const form = kind === 'superlative' ? item.text.replace(/^am /, '') : item.headword;
    for (const owner of owners) {
      const heads = line.parts[owner]!.de;
      const field = fieldOf.get(owner);
      const at = ownerOf(kind, form, index, part.de.length, heads);
      if (!field || at < 0) continue;
      if (kind === 'plural') field.heads[at]!.plural ??= form;
      for (const headword of field.keys[at]!.headwords) if (headword !== form) result.forms.push({ form, headword, kind });
      return;
    }
    result.leftovers.push(`${kind} of no headword`);
  });
}

function ownerOf(kind: FormKind, form: string, index: number, count: number, heads: DingGerman[]): number {
  if (kind === 'plural') {
    const aligned = count === heads.length && heads[index]!.pos === 'NOUN' ? heads[index] : undefined;
    if (aligned && isPluralOf(aligned.headword, form)) return index;
    const alike = heads.findIndex((head) => head.pos === 'NOUN' && isPluralOf(head.headword, form));
    return alike >= 0 ? alike : aligned ? index : -1;
  }
  if (count === heads.length) return index;
  if (heads.length === 1) return 0;
  return heads.findIndex((head) => sharesStem(head.headword, form));
}

/** Whether a verb's or adjective's form looks like it: three letters of the headword stand in a row in the form. */
function sharesStem(headword: string, form: string): boolean {
  const word = headword.split(' ').at(-1)!;
  return word.length >= 4 && form.includes(word.slice(0, 3)) && (form.includes(word.slice(-6, -3)) || form.startsWith(word.slice(0, 4)));
}

function join(items: { text: string }[]): string {
  return items.map((item) => item.text).join('; ');
}
