import { type DingEnglish, readEnglish } from './ding-english.ts';
import { type DingHead, readHead } from './ding-head.ts';
import { type DingItem, readItem, splitOutside } from './ding-item.ts';
import { classifyPart, type DingPartKind } from './ding-part.ts';
import { type DingGrammar, readTags } from './ding-tags.ts';

/**
 * The source format of Ding (TU Chemnitz, "de-en"). One line is one word field:
 *
 *     German side " :: " English side;   side = part { "|" part };   part = synonym { ";" synonym }
 *
 * Part n of one side translates part n of the other; synonyms are not aligned. The first part holds the headwords, the others their
 * plurals, participles and other forms, further headwords, phrases and sentences. Annotations: see `ding-item.ts`.
 */
export interface DingLine {
  parts: DingPart[];
}

export interface DingPart {
  kind: DingPartKind;
  de: DingGerman[];
  en: DingEnglish[];
  /** Index of the part that this one's forms belong to: the headwords before it. */
  of: number;
}

export interface DingGerman extends DingItem, DingHead, DingGrammar {
  /** Whether the synonym carries a part of speech of its own, not one inherited from its neighbour. */
  tagged: boolean;
}

/** The first lines of the file: "# Version :: devel 2023-01-30". */
export interface DingHeader {
  version: string;
  copyright: string;
  license: string;
}

export function isDingEntry(line: string): boolean {
  return line !== '' && line[0] !== '#' && line.includes(' :: ');
}

/** Reads the comment at the top of the file, or null when it is not Ding's. */
export function readDingHeader(text: string): DingHeader | null {
  const comment = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const value = (name: string) =>
    comment
      .find((line) => line.startsWith(`# ${name}`))
      ?.split(' :: ')[1]
      ?.trim();
  const version = value('Version');
  const license = value('License');
  if (!version || !license) return null;
  return { version, license, copyright: value('Copyright') ?? '' };
}

/** Takes one line apart. Null for comments and for what is not a line of Ding. */
export function parseDingLine(line: string): DingLine | null {
  if (!isDingEntry(line)) return null;
  const middle = line.indexOf(' :: ');
  const german = line.slice(0, middle).split('|');
  const english = line.slice(middle + 4).split('|');
  const parts: DingPart[] = [];
  let owner = 0;
  for (let index = 0; index < german.length; index++) {
    const en = splitOutside(english[index] ?? '', ';').map(readEnglish);
    const de = readSynonyms(german[index]!, index === 0 && en.some((item) => item.isVerb));
    const part: DingPart = { kind: 'empty', de, en, of: owner };
    if (de.length > 0) part.kind = index === 0 ? 'head' : classifyPart(part, parts);
    if (part.kind === 'head' || part.kind === 'subentry') {
      owner = index;
      part.of = index;
    }
    parts.push(part);
  }
  return { parts };
}

/**
 * A synonym without a tag takes over the part of speech of the next tagged one to its right ("weggehen; ausgehen {vi}"), but no
 * lower-case word becomes a noun that way. An untagged headword with an English "to …" is a verb.
 */
function readSynonyms(source: string, verbs: boolean): DingGerman[] {
  const items = splitOutside(source, ';').map(readItem);
  const synonyms: DingGerman[] = [];
  let right: DingGrammar | null = null;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]!;
    const own = readTags(item.tags);
    const tagged = own.pos !== null;
    if (tagged) right = own;
    else if (right && !(right.pos === 'NOUN' && !/\p{Lu}/u.test(item.text))) {
      own.pos = right.pos;
      own.verbKind = right.verbKind;
    }
    if (own.pos === null && verbs) own.pos = 'VERB';
    const head = readHead(item.text, own.pos);
    // Written out, not spread: one shape for all is several times faster over the whole file.
    synonyms.push({
      text: item.text,
      tags: item.tags,
      labels: item.labels,
      notes: item.notes,
      aliases: item.aliases,
      abbreviations: item.abbreviations,
      optional: item.optional,
      maybeReflexive: item.maybeReflexive,
      pos: own.pos,
      genders: own.genders,
      verbKind: own.verbKind,
      government: own.government,
      unknown: own.unknown,
      headword: head.headword,
      frame: head.frame,
      reflexive: head.reflexive || own.verbKind === 'vr',
      article: head.article,
      tagged,
    });
  }
  return synonyms.reverse();
}
