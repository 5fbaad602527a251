/** The address of a page of a text; a text of one page needs no number. `below`: a page about it, "cards" for one. */
export function pageAddress(id: string, page: number, pages: number, below = ''): string {
  return `/read/${encodeURIComponent(id)}${below && `/${below}`}${pages > 1 ? `?page=${page}` : ''}`;
}
