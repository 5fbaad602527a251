import type { WeightsBook } from '#lib/cards/parameters.ts';
import type { StoredEvent, WordHistory } from '#lib/cards/replay.ts';
import { LEECH_LAPSES } from '#lib/cards/replay-cards.ts';
import { CARD_KINDS } from '#lib/words/card-kind.ts';
import { importedFrom } from '#lib/words/imported-from.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { type Calendar, type CardColumns, columnsOf } from './card-columns.ts';
import { type CardStory, cardStories } from './card-story.ts';
import { headwordParts } from './headword-parts.ts';
import { NOTE_FIELDS } from './note-type.ts';
import { encodeOwn, type OwnCard, type OwnContext } from './own-context.ts';
import { asHtml } from './plain-text.ts';
import { markedHtml, questionFields } from './question-fields.ts';

/** A word with all that happened to it. */
export interface ExportedWord {
  history: WordHistory;
  /** Effective events, in order. */
  events: readonly StoredEvent[];
  /** What the text is called that its newest sentence is of. */
  title?: string;
}

/** A note before it has numbers: its fields, and its cards with their logs. */
export interface DraftNote {
  key: string;
  /** When it was made and when it changed last, epoch milliseconds. */
  at: number;
  changed: number;
  tags: string[];
  fields: string[];
  cards: { ord: number; changed: number; columns: CardColumns; rows: CardStory['rows'] }[];
}

/** How cards are written: by which calendar, for which share, and what time it is. */
export interface Writing extends Calendar {
  retention: number;
  now: number;
  /** The weights that grades were made with. */
  book: WeightsBook;
}

/** The note of a kept word. `position`: of its new cards among all. Null for a word that is not kept. */
export function noteOfWord({ history, events, title }: ExportedWord, position: number, writing: Writing): DraftNote | null {
  const { word, meetings, keptAt } = history;
  const context = meetings[0]?.context;
  if (!history.kept || !context || keptAt === null) return null;
  const stories = cardStories(events, writing.zone, writing.book);
  const own: OwnContext = { word, keptAt, kept: meetings.map((each) => ({ at: each.at, context: each.context })).reverse(), cards: {} };
  const declared = history.declared && events.findLast(({ event }) => event.type === 'declared' && event.as === history.declared);
  if (history.declared && declared) own.declared = { as: history.declared, at: declared.at };
  const cards = history.cards.map(({ kind, memory, held, active }): DraftNote['cards'][number] => {
    const story = stories.get(kind) ?? { since: keptAt, suspended: false, buriedAt: null, lastAt: keptAt, rows: [] };
    own.cards[kind] = ownCard(story, memory, held !== 'off');
    const isPutOff = story.buriedAt !== null && dayAfter(story.buriedAt, writing.zone) > writing.now;
    const set = { suspended: !active, buried: isPutOff, position, retention: writing.retention };
    return { ord: CARD_KINDS.indexOf(kind), changed: story.lastAt, columns: columnsOf(memory, set, writing), rows: story.rows };
  });
  const parts = headwordParts(word);
  const [meaning = '', ...others] = context.glosses;
  const values: Record<string, string> = {
    Word: asHtml(word.lemma),
    Article: parts.article,
    Forms: parts.forms && asHtml(`, ${parts.forms}`),
    Meaning: asHtml(meaning),
    'Other meanings': asHtml(others.join('; ')),
    Sentence: markedHtml(context.sentence, context.marks),
    Translation: asHtml(context.translation ?? ''),
    Form: asHtml(context.form ?? ''),
    Text: asHtml(title ?? ''),
    Key: asHtml(word.key),
    Context: encodeOwn(own),
    ...questionFields(
      history.cards,
      word,
      meetings.map((each) => each.context),
    ),
  };
  return {
    key: word.key,
    at: keptAt,
    changed: events.reduce((last, { at }) => Math.max(last, at), keptAt),
    tags: tagsOf(history),
    fields: NOTE_FIELDS.map((name) => values[name] ?? ''),
    cards,
  };
}

function ownCard(story: CardStory, memory: OwnCard['memory'], on: boolean): OwnCard {
  return {
    on,
    since: story.since,
    memory,
    ...(story.suspended && { suspended: true }),
    ...(story.buriedAt !== null && { buriedAt: story.buriedAt }),
  };
}

function dayAfter(at: number, zone: string): number {
  return dayStart(addDays(learnerDay(at, zone), 1), zone);
}

/** A tag has no spaces. */
function tagsOf({ word, meetings, cards }: WordHistory): string[] {
  const texts = meetings.map(({ context }) => context.place.article).filter((article) => importedFrom(article) === undefined);
  const isLeech = cards.some(({ held, memory }) => held === 'leech' && memory.lapses >= LEECH_LAPSES);
  return [
    'Lesefluss',
    word.pos.toLowerCase(),
    ...[...new Set(texts)].map((text) => `text::${text.replace(/\s+/g, '_')}`),
    ...(isLeech ? ['leech'] : []),
  ];
}
