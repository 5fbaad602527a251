import type { Practice } from '#lib/cards/practice.ts';
import { readQuery } from '../words/query.ts';

type Params = Record<string, string | string[] | undefined>;

/** What a review is of: what is due, what is due of one article, or practice. */
export type Mode = { of: 'due' } | { of: 'article'; article: string } | { of: 'practice'; practice: Practice };

/** What an address asks for; what it says in words unknown here is the review of what is due. */
export function readMode(params: Params): Mode {
  const article = typeof params.article === 'string' ? params.article.slice(0, 200) : '';
  switch (params.practice) {
    case 'missed':
    case 'aside':
    case 'ahead':
      return { of: 'practice', practice: { what: params.practice } };
    case 'words':
      return { of: 'practice', practice: { what: 'words', query: readQuery(params) } };
    case 'article':
      if (article) return { of: 'practice', practice: { what: 'article', article } };
  }
  return article && params.practice === undefined ? { of: 'article', article } : { of: 'due' };
}

/** The address of the review of an article's words. */
export function reviewOf(article: string, practice = false): string {
  return `/review?${new URLSearchParams({ ...(practice && { practice: 'article' }), article })}`;
}

/** What is practiced, to be said on screen. `title`: of the article, where it is one. */
export function practiceLine(practice: Practice, title?: string): string {
  switch (practice.what) {
    case 'article':
      return title ? `Words from “${title}”` : 'Words from a text';
    case 'missed':
      return 'What you missed today';
    case 'words':
      return 'Words from your list';
    case 'aside':
      return 'What is set aside';
    case 'ahead':
      return 'What comes next';
  }
}
