import { EVERYTHING, type EventQuery, isAge, isCounted, kindsIn } from '#lib/progress/counted.ts';

type Params = Record<string, string | string[] | undefined>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_MOMENT = 8e15;

/** What an address of events asks for. What it does not say, or says in words unknown here, does not narrow them. */
export function readEventQuery(params: Params): { query: EventQuery; page: number } {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' ? value : '';
  };
  const day = (name: string) => (DAY.test(one(name)) ? one(name) : DAY.test(one('day')) ? one('day') : null);
  const moment = (name: string) => (/^\d{1,16}$/.test(one(name)) ? Math.min(Number(one(name)), MOST_MOMENT) : null);
  const kinds = kindsIn(one('kind'));
  const age = /^\d+$/.test(one('age')) ? Number(one('age')) : -1;
  const page = Number(one('page'));
  const what = one('what');
  return {
    query: {
      what: isCounted(what) ? what : EVERYTHING.what,
      from: day('from'),
      to: day('to'),
      kinds: kinds.length > 0 ? kinds : null,
      age: isAge(age) ? age : null,
      article: one('article').slice(0, 200) || null,
      word: one('word').slice(0, 300) || null,
      since: moment('since'),
      until: moment('until'),
    },
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address at which the events are that a number counts. @example eventsAddress({ what: 'taps', from: day, to: day }) */
export function eventsAddress(query: Partial<EventQuery>, page = 1): string {
  const { what, from, to, kinds, age, article, word, since, until } = { ...EVERYTHING, ...query };
  const params = new URLSearchParams({
    ...(what !== EVERYTHING.what && { what }),
    ...(from && from === to ? { day: from } : { ...(from && { from }), ...(to && { to }) }),
    ...(kinds && { kind: kinds.join(',') }),
    ...(age !== null && { age: String(age) }),
    ...(article && { article }),
    ...(word && { word }),
    ...(since !== null && { since: String(since) }),
    ...(until !== null && { until: String(until) }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return params ? `/progress/events?${params}` : '/progress/events';
}
