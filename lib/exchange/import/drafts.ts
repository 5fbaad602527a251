import { questionIn } from '#lib/cards/ask.ts';
import { analyze } from '#lib/german/analyze.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { type WordPos, wordKey } from '#lib/words/identity.ts';
import type { Calendar } from '../anki/card-columns.ts';
import { decodeOwn, type OwnContext } from '../anki/own-context.ts';
import { clozeOf, plainText } from '../anki/plain-text.ts';
import type { ImportChoices } from './choices.ts';
import { contextOfNote } from './context-of-note.ts';
import type { DraftCard, WordDraft } from './draft.ts';
import { draftCard } from './draft-card.ts';
import { type Books, type Candidate, candidateOf, type FoundWord, findWord } from './find-word.ts';
import { type FieldRoles, guessFields, NO_ROLES } from './guess-fields.ts';
import type { ImportSource, SourceCard, SourceGroup, SourceNote } from './source.ts';

/** What was found in a source. */
export interface Drafts {
  /** By key, in the order of the source. */
  words: Map<string, WordDraft>;
  /** Which field was taken for what, by group; null: the group was left out. */
  roles: Record<string, FieldRoles | null>;
  unclear: { guid: string; text: string; gloss: string; candidates: Candidate[] }[];
  /** Entries that are no word that is known here. */
  unknown: string[];
  notes: number;
}

interface Clock extends Calendar {
  now: number;
}

/** Takes a note apart into texts of the fields that were chosen. */
interface Texts {
  word: string;
  gloss: string;
  sentence: string;
  translation: string;
  /** What a cloze mark hides, and the text around it. */
  hidden?: { text: string; from: number; to: number };
}

/** Finds the words of a source. `turn` is called again and again, with the share that is done: whoever waits can be told, or stop it. */
export function draftsOf(
  source: ImportSource,
  choices: ImportChoices,
  books: Books,
  { zone, now }: Omit<Clock, 'dayZero'>,
  turn: (share: number) => void,
): Drafts {
  const drafts: Drafts = { words: new Map(), roles: {}, unclear: [], unknown: [], notes: 0 };
  const calendar: Clock = { zone, dayZero: source.dayZero, now };
  const all = source.groups.reduce((sum, { notes }) => sum + notes.length, 0);
  for (const group of source.groups) {
    const roles = rolesOf(group, choices, books);
    drafts.roles[group.id] = roles;
    for (const note of group.notes) {
      if (drafts.notes++ % 50 === 0) turn(drafts.notes / all);
      const own = group.isOwn ? decodeOwn(fieldNamed(group, note, 'Context')) : null;
      // A field that somebody changed by hand is not believed.
      if (own && own.word.key === plainText(fieldNamed(group, note, 'Key'))) addOwn(drafts, note, own, calendar, choices);
      else if (roles && roles.word !== null) addFound(drafts, source, group, note, roles, { choices, books, calendar });
    }
  }
  return drafts;
}

function rolesOf(group: SourceGroup, { roles }: ImportChoices, { lexicon }: Books): FieldRoles | null {
  const chosen = roles[group.id];
  if (chosen !== undefined) return chosen;
  const guessed = guessFields(
    group.fields,
    group.notes.map(({ fields }) => fields.map((field) => textOf(group, field))),
    lexicon,
  );
  return guessed.word === null ? { ...NO_ROLES } : guessed;
}

const textOf = ({ isHtml }: SourceGroup, field: string) => (isHtml ? plainText(field) : field.normalize('NFC').trim());

function fieldNamed({ fields }: SourceGroup, note: SourceNote, name: string): string {
  return note.fields[fields.indexOf(name)] ?? '';
}

function addOwn(drafts: Drafts, note: SourceNote, own: OwnContext, calendar: Clock, choices: ImportChoices): void {
  const [first] = own.kept;
  // Kept before the oldest of its sentences is: that one was kept again.
  const kept = first && own.keptAt < first.at ? [{ at: own.keptAt, context: first.context }, ...own.kept] : own.kept;
  add(drafts, {
    word: own.word,
    keptAt: own.keptAt,
    contexts: kept.map(({ at, context }, index) => ({ id: [note.guid, String(index)], at, context, isMade: false })),
    ...(own.declared && { declared: own.declared }),
    cards: choices.scheduling
      ? note.cards.flatMap((card) => (card.asks === 'front' ? [] : [draftCard(card, note, card.asks, calendar, calendar.now, own)]))
      : note.cards.flatMap(({ asks }) => (asks === 'front' ? [] : [bareCard(asks, note)])),
  });
}

interface World {
  choices: ImportChoices;
  books: Books;
  calendar: Clock;
}

function addFound(drafts: Drafts, source: ImportSource, group: SourceGroup, note: SourceNote, roles: FieldRoles, world: World): void {
  const { choices, books, calendar } = world;
  const texts = textsOf(group, note, roles);
  if (texts.word === '') {
    drafts.unknown.push('(nothing is written there)');
    return;
  }
  const found = texts.hidden ? findHidden(texts, books) : findWord(texts.word, texts.gloss, books);
  const candidate = chosen(found, choices.meant[note.guid]);
  if (found.is === 'unclear' && !candidate)
    drafts.unclear.push({ guid: note.guid, text: texts.word, gloss: texts.gloss, candidates: found.candidates });
  if (found.is === 'none') drafts.unknown.push(texts.word);
  if (!candidate) return;
  const sentence = texts.hidden ? texts.word : texts.sentence;
  const { context, isMade } = contextOfNote(source.from, candidate, { ...texts, sentence }, books.lexicon);
  const cards = new Map<CardKind, DraftCard>();
  for (const card of note.cards) {
    const kind = kindOf(card, candidate.word, context, group, roles);
    if (!cards.has(kind)) cards.set(kind, choices.scheduling ? draftCard(card, note, kind, calendar, calendar.now) : bareCard(kind, note));
  }
  add(drafts, {
    word: candidate.word,
    keptAt: note.at,
    contexts: [{ id: [note.guid, '0'], at: note.at, context, isMade }],
    cards: [...cards.values()],
  });
}

function chosen(found: FoundWord, meant: string | undefined): Candidate | null {
  if (found.is === 'word') return found.candidate;
  if (found.is === 'none' || meant === undefined) return null;
  return found.candidates.find(({ word }) => word.key === meant) ?? null;
}

function textsOf(group: SourceGroup, note: SourceNote, roles: FieldRoles): Texts {
  const text = (index: number | null) => (index === null ? '' : textOf(group, note.fields[index] ?? ''));
  const raw = note.fields[roles.word!] ?? '';
  const cloze = group.isHtml ? clozeOf(raw) : { text: text(roles.word), holes: [] };
  const [hole] = cloze.holes;
  const article = text(roles.article);
  const word = cloze.text.trim();
  return {
    word: article && !hole ? `${letters(article)} ${word}` : word,
    gloss: text(roles.gloss),
    sentence: text(roles.sentence),
    translation: text(roles.translation),
    ...(hole && { hidden: { text: cloze.text.slice(...hole), from: hole[0], to: hole[1] } }),
  };
}

/** A column of genders names them in several ways. */
function letters(article: string): string {
  const bare = article.trim().replace(/\.$/, '').toLowerCase();
  return { m: 'der', mask: 'der', masc: 'der', f: 'die', fem: 'die', n: 'das', neut: 'das' }[bare] ?? article.trim();
}

/** The word that a cloze mark hides, as it is meant in its sentence. */
function findHidden({ word, hidden, gloss }: Texts, books: Books): FoundWord {
  for (const sentence of analyze(word, books.lexicon)) {
    const token = sentence.tokens.find(({ start, end }) => start <= hidden!.from && end >= hidden!.to);
    const joined = token?.sepVerb ? token : token?.partner === undefined ? token : (sentence.tokens[token.partner] ?? token);
    const whole = joined?.sepVerb ? joined : token;
    const key = whole && wordKey(whole);
    if (!whole || !key || whole.isName) continue;
    const candidate = candidateOf(
      { lemma: whole.sepVerb ?? whole.lemma, pos: key.split('|')[1] as WordPos, key, ...(whole.parts && { parts: whole.parts }) },
      books,
    );
    if (candidate && (candidate.senses.length > 0 || whole.source === 'lexicon')) return { is: 'word', candidate };
  }
  return findWord(hidden!.text, gloss, books);
}

/** What a card of somebody's own making asks: by what its front shows, as far as that can be asked here. */
function kindOf({ front, asks }: SourceCard, word: WordRef, context: Context, group: SourceGroup, roles: FieldRoles): CardKind {
  const shows = (index: number | null) => index !== null && front.includes(group.fields[index]!);
  const kind = asks !== 'front' ? asks : shows(roles.gloss) && !shows(roles.word) ? 'production' : 'meaning';
  return questionIn(kind, word, context) ? kind : 'meaning';
}

/** A card without its schedule. */
function bareCard(kind: CardKind, { guid }: SourceNote): DraftCard {
  return {
    kind,
    id: [guid, kind],
    on: true,
    since: null,
    memory: null,
    changed: 0,
    suspended: false,
    forgiven: false,
    buriedAt: null,
    reviews: [],
  };
}

/** A word that several notes teach is one word: their sentences together, and of each kind the card that was there first. */
function add({ words }: Drafts, draft: WordDraft): void {
  const known = words.get(draft.word.key);
  if (!known) {
    words.set(draft.word.key, draft);
    return;
  }
  // A sentence that was made for want of another adds nothing to a word that has one.
  known.contexts.push(...draft.contexts.filter(({ isMade }) => !isMade));
  if (draft.keptAt !== null) known.keptAt = Math.min(known.keptAt ?? draft.keptAt, draft.keptAt);
  for (const card of draft.cards) if (!known.cards.some(({ kind }) => kind === card.kind)) known.cards.push(card);
}
