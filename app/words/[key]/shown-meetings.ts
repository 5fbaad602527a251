import type { Context } from '#lib/words/event.ts';
import { shortDate } from '../../ui/when.ts';
import type { Meeting } from './meetings.tsx';

/** Kept sentences, with the day on which they were kept. */
export function keptMeetings(kept: readonly { context: Context; at: number; title?: string }[], zone: string): Meeting[] {
  return kept.map(({ context: { place, sentence, marks, form, translation }, at, title }) => ({
    article: place.article,
    start: place.start,
    sentence,
    marks,
    remark: `kept on ${shortDate(at, zone)}`,
    ...(form && { form }),
    ...(translation && { translation }),
    ...(title !== undefined && { title }),
  }));
}

/** Other places, with what was done there. */
export function otherMeetings(places: readonly (Meeting & { tapped?: true })[]): Meeting[] {
  return places.map((place) => ({ ...place, ...(place.tapped && { remark: 'tapped here' }) }));
}
