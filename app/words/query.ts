import type { WordPos } from '#lib/words/identity.ts';
import { ALL_WORDS, type KeptWhen, type WordFilter, type WordOrder, type WordQuery } from '#lib/words/listed-word.ts';

/** The parts of the list, in the order in which they are offered, with what they are. */
export const FILTERS: { filter: WordFilter; label: string; means: string }[] = [
  { filter: 'all', label: 'All', means: 'Everything you keep, know or ignore' },
  { filter: 'due', label: 'Due', means: 'Asked in the next review' },
  { filter: 'new', label: 'New', means: 'Kept, not asked yet' },
  { filter: 'learning', label: 'Learning', means: 'In their first steps, or forgotten a moment ago' },
  { filter: 'young', label: 'Young', means: 'Would last less than three weeks' },
  { filter: 'mature', label: 'Mature', means: 'Would last three weeks or longer' },
  { filter: 'known', label: 'Known', means: 'Known, as you said' },
  { filter: 'ignored', label: 'Ignored', means: 'Ignored, as you said' },
  { filter: 'hard', label: 'Often forgotten', means: 'Forgotten four times or more' },
  { filter: 'met', label: 'Only tapped', means: 'Tapped, but not kept' },
];

export const KEPT: { kept: KeptWhen; label: string }[] = [
  { kept: 'today', label: 'Today' },
  { kept: 'week', label: 'In the last 7 days' },
  { kept: 'month', label: 'In the last 30 days' },
  { kept: 'earlier', label: 'Earlier' },
];

/** The first is what an address without an order means: what fits a search best, else those met last. */
export const ORDERS: { order: WordOrder; label: string }[] = [
  { order: 'match', label: 'Best match' },
  { order: 'met', label: 'Met last' },
  { order: 'alphabet', label: 'Alphabet' },
  { order: 'due', label: 'Due first' },
  { order: 'hardest', label: 'Hardest first' },
];

/** Parts of speech that are offered; names are no vocabulary. */
export const PARTS: WordPos[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PHRASE', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ'];

type Params = Record<string, string | string[] | undefined>;

/** What an address asks for. What it does not say, or says in words unknown here, is as the list opens. */
export function readQuery(params: Params): WordQuery {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' ? value : '';
  };
  const page = Number(one('page'));
  return {
    search: one('q').trim().slice(0, 100),
    filter: FILTERS.find(({ filter }) => filter === one('state'))?.filter ?? ALL_WORDS.filter,
    pos: PARTS.find((pos) => pos === one('pos').toUpperCase()) ?? null,
    article: one('article').slice(0, 200) || null,
    kept: KEPT.find(({ kept }) => kept === one('kept'))?.kept ?? null,
    corrected: one('corrected') === '1',
    order: ORDERS.find(({ order }) => order === one('sort'))?.order ?? ALL_WORDS.order,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a question; only what differs from the list as it opens is in it. */
export function listAddress(query: WordQuery, path = '/words'): string {
  const { search, filter, pos, article, kept, corrected, order, page } = query;
  const params = new URLSearchParams({
    ...(search && { q: search }),
    ...(filter !== ALL_WORDS.filter && { state: filter }),
    ...(pos && { pos: pos.toLowerCase() }),
    ...(article && { article }),
    ...(kept && { kept }),
    ...(corrected && { corrected: '1' }),
    ...(order !== ALL_WORDS.order && { sort: order }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return params ? `${path}?${params}` : path;
}

/** The address at which the words of a question are practiced. */
export function practiceAddress(query: WordQuery): string {
  const address = listAddress({ ...query, page: 1 }, '/review');
  return `${address}${address.includes('?') ? '&' : '?'}practice=words`;
}

/** Whether anything but the part of the list narrows it. */
export function isNarrowed({ search, pos, article, kept, corrected }: WordQuery): boolean {
  return search !== '' || pos !== null || article !== null || kept !== null || corrected;
}
