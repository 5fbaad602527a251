import { database } from '#db/client.ts';
import { recordEvents } from '#db/events.ts';
import { event } from '#db/test-events.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';

type Who = { id: string };

/** For tests: words of several parts of speech, as the reader keeps them. */
export const WORDS: { word: WordRef; context: Context }[] = [
  made('Hund|NOUN', 'der Hund, -es, -e', 'Der kleine Hund bellt.', 'Hund', ['dog', 'hound <old> & "rare"']),
  made('See|NOUN|m', 'der See, -s, -n', 'Wir baden im See.', 'See', ['lake']),
  made('See|NOUN|f', 'die See', 'Die See ist rau.', 'See', ['sea']),
  made('laufen|VERB', 'laufen, läuft, lief, ist gelaufen', 'Er lief schnell.', 'lief', ['to run']),
  made('schnell|ADJ', 'schnell', 'Er lief schnell.', 'schnell', ['fast']),
  made('Haus|NOUN', 'das Haus, -es, Häuser', 'In den Häusern „brennt“ Licht – überall.', 'Häusern', ['house', 'home']),
];

function made(key: string, headword: string, sentence: string, form: string, glosses: string[]): { word: WordRef; context: Context } {
  const [lemma = '', pos = ''] = key.split('|');
  const at = sentence.indexOf(form);
  const context: Context = {
    place: { article: 'ein-see', start: 100 + at, end: 100 + at + form.length },
    sentence,
    marks: [[at, at + form.length]],
    glosses,
    form: 'Nominativ',
    translation: `(${sentence})`,
  };
  return { word: { key, lemma, pos: pos as WordRef['pos'], headword }, context };
}

/** For tests: says that something happened, and answers with the id of the event. */
export async function happen(who: Who, at: number, fields: { type: string; [field: string]: unknown }): Promise<string> {
  const one = event(at, fields);
  const [result] = await recordEvents(who, [one], at);
  if (!result?.ok) throw new Error(`${JSON.stringify(fields)}: ${result?.message}`);
  return one.id;
}

/** For tests: keeps a word. */
export async function keepWord(who: Who, at: number, index: number, kinds?: CardKind[], start = 0): Promise<void> {
  const { word, context } = WORDS[index]!;
  const place = { ...context.place, start: context.place.start + start, end: context.place.end + start };
  await happen(who, at, { type: 'kept', word, context: { ...context, place }, ...(kinds && { kinds }) });
}

/** For tests: answers a card on top of what it is now; nothing happens when it is not there. */
export async function answer(who: Who, at: number, card: string, grade: number, took?: number): Promise<boolean> {
  const row = await database().card.findUnique({ where: { learnerId_id: { learnerId: who.id, id: card } } });
  if (!row) return false;
  await happen(who, at, { type: 'graded', card, grade, on: row.lastEvent, ...(took !== undefined && { took }) });
  return true;
}

/** For tests: all that must be the same after words went to Anki and came back: words, sentences, cards, and the log. */
export async function stateOf({ id: learnerId }: Who) {
  const db = database();
  const [words, meetings, cards, events] = await Promise.all([
    db.word.findMany({ where: { learnerId, kept: true }, orderBy: { key: 'asc' } }),
    db.meeting.findMany({ where: { learnerId }, orderBy: [{ wordKey: 'asc' }, { articleId: 'asc' }, { start: 'asc' }] }),
    db.card.findMany({ where: { learnerId }, orderBy: { id: 'asc' } }),
    db.event.findMany({
      where: { learnerId, undone: false, type: { in: ['graded', 'practiced'] } },
      orderBy: [{ at: 'asc' }, { cardId: 'asc' }],
    }),
  ]);
  const kept = new Set(words.map(({ key }) => key));
  return {
    words: words.map(({ learnerId: _, lookups: __, lastLookup: ___, firstMet: ____, lastMet: _____, ...row }) => row),
    meetings: meetings.map(({ learnerId: _, eventId: __, ...row }) => row),
    cards: cards.map(({ learnerId: _, lastEvent: __, ...row }) => row),
    log: events
      .filter(({ wordKey }) => kept.has(wordKey!))
      .map(({ at, cardId, payload }) => {
        const { grade, knew, took } = JSON.parse(payload);
        return { at, cardId, grade, knew, took };
      }),
  };
}
