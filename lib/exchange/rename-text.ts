import type { LearnerEvent, Place } from '#lib/words/event.ts';

/** An event about texts that are called otherwise here. Without a new name for its text it stays the same object. */
export function renameText(event: LearnerEvent, names: ReadonlyMap<string, string>): LearnerEvent {
  switch (event.type) {
    case 'kept': {
      const place = moved(event.context.place, names);
      return place === event.context.place ? event : { ...event, context: { ...event.context, place } };
    }
    case 'looked-up':
    case 'corrected': {
      const place = event.place && moved(event.place, names);
      return place === event.place ? event : { ...event, place };
    }
    case 'read':
    case 'finished':
    case 'shelved':
    case 'retitled': {
      const article = names.get(event.article);
      return article === undefined ? event : { ...event, article };
    }
    default:
      return event;
  }
}

function moved(place: Place, names: ReadonlyMap<string, string>): Place {
  const article = names.get(place.article);
  return article === undefined ? place : { ...place, article };
}
