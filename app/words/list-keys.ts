/** What a key asks of the list of words. */
export type ListCommand =
  | { move: 1 | -1 }
  | 'search'
  | 'select'
  | 'range'
  | 'select page'
  | 'none'
  | 'known'
  | 'ignored'
  | 'removed'
  | 'undo'
  | 'clear'
  | 'help';

/** The keys, for the help: key, what it does. */
export const listKeyHelp: [keys: string[], does: string][] = [
  [['/'], 'search'],
  [['J', 'K'], 'word below, word above; arrows too, once a word has the focus'],
  [['Enter'], 'open the page of the word'],
  [['X'], 'select it; with Shift, all from the last one to here'],
  [['A'], 'select all on this page'],
  [['N'], 'known'],
  [['I'], 'ignore'],
  [['Shift', 'K'], 'learn again: neither known nor ignored'],
  [['R'], 'remove'],
  [['U'], 'undo'],
  [['Esc'], 'select nothing'],
  [['?'], 'these keys'],
];

const keys = new Map<string, ListCommand>(
  Object.entries<ListCommand>({
    '/': 'search',
    j: { move: 1 },
    k: { move: -1 },
    x: 'select',
    X: 'range',
    a: 'select page',
    K: 'none',
    n: 'known',
    N: 'known',
    i: 'ignored',
    I: 'ignored',
    r: 'removed',
    u: 'undo',
    U: 'undo',
    Escape: 'clear',
    '?': 'help',
  }),
);
/** Arrows scroll the page, as everywhere, unless a word has the focus. */
const onRow = new Map<string, ListCommand>(Object.entries<ListCommand>({ ArrowDown: { move: 1 }, ArrowUp: { move: -1 } }));

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key means here, or null. K alone moves, as J does: with Shift it is the K of the reader. */
export function listCommand({ key, ctrlKey, metaKey, altKey }: Pressed, where: { onRow: boolean }): ListCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  return (where.onRow ? onRow.get(key) : undefined) ?? keys.get(key) ?? null;
}
