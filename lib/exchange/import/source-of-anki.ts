import type { AnkiCard, AnkiCollection, AnkiNoteType, AnkiReview } from '../anki/collection.ts';
import { NOTE_TYPE_NAME } from '../anki/note-type.ts';
import { kindNamed } from '../anki/question-fields.ts';
import { reviewsOf } from '../anki/review-rows.ts';
import type { ImportSource, SourceCard, SourceGroup } from './source.ts';

/** A package as a source of words: note types with notes, notes with their cards and logs. */
export function sourceOfAnki(
  { dayZero, noteTypes, notes, cards, reviews, media, isFirstScheduler }: AnkiCollection,
  now: number,
): ImportSource {
  const logs = grouped(reviews, ({ cid }) => cid);
  const ofNote = grouped(cards, ({ nid }) => nid);
  const groups = new Map<number, SourceGroup & { type: AnkiNoteType }>(noteTypes.map((type) => [type.id, { ...emptyGroup(type), type }]));
  for (const { id, guid, mid, tags, fields } of notes) {
    const group = groups.get(mid);
    if (!group) continue;
    group.notes.push({
      guid,
      at: id,
      fields,
      isLeech: tags.some((tag) => tag.toLowerCase() === 'leech'),
      cards: (ofNote.get(id) ?? [])
        .sort((a, b) => a.ord - b.ord)
        .map((row) => cardOf(row, group, logs.get(row.id) ?? [], isFirstScheduler, now)),
    });
  }
  const filled = [...groups.values()].filter(({ notes }) => notes.length > 0).map(({ type: _, ...group }) => group);
  return { from: 'anki', dayZero, media, groups: filled.sort((a, b) => b.notes.length - a.notes.length) };
}

function emptyGroup({ id, name, fields }: AnkiNoteType): SourceGroup {
  const isOwn = name.startsWith(NOTE_TYPE_NAME) && fields.includes('Key') && fields.includes('Context');
  return { id: String(id), name, fields, isOwn, isHtml: true, notes: [] };
}

function cardOf(
  row: AnkiCard,
  { type, isOwn }: { type: AnkiNoteType; isOwn: boolean },
  log: AnkiReview[],
  isFirstScheduler: boolean,
  now: number,
): SourceCard {
  const template = type.templates[type.isCloze ? 0 : row.ord];
  const own = isOwn && template ? kindNamed(template.name) : null;
  return {
    asks: own ?? (type.isCloze ? 'cloze' : 'front'),
    front: template ? fieldsOn(template.front) : [],
    row,
    reviews: reviewsOf(log, isFirstScheduler, now),
  };
}

/** The fields that a template shows: not what it asks to type, nor its conditions. @example fieldsOn('{{cloze:Text}} {{type:Word}}') // ["Text"] */
export function fieldsOn(template: string): string[] {
  const names = [...template.slice(0, 100_000).matchAll(/\{\{([^{}]{1,300})\}\}/g)].map(([, inside]) => inside!.trim());
  return names.filter((name) => !/^[#/^!]|^type:/i.test(name)).map((name) => name.slice(name.lastIndexOf(':') + 1).trim());
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const list = groups.get(by(row));
    if (list) list.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
