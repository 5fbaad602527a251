import { type View, views } from '../../ui/views.ts';

/** What a key asks of the reader. A number moves by words, a line by lines; a pin is the number of a sense in the card, from 1. */
export type Command =
  | { move: 1 | -1 }
  | { line: 1 | -1 }
  | { pin: number }
  | 'open'
  | 'close'
  | 'kept'
  | 'known'
  | 'ignored'
  | 'undo'
  | 'listen'
  | 'translate'
  | 'aloud'
  | 'alone'
  | 'everywhere'
  | 'correct'
  | 'show'
  | 'skip'
  | 'recalled'
  | 'forgotten'
  | { view: View['name'] }
  | 'help';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Where the reader is: whether a word of the text has the focus, and whether the gloss card is open. */
interface Where {
  onWord: boolean;
  cardOpen: boolean;
  /** The card asks for the word: its answer is covered, or shown and not answered yet. */
  asking?: 'covered' | 'shown' | null;
}

/** The keys of the review, while the card asks. */
const onQuestion = {
  covered: new Map<string, Command>(Object.entries<Command>({ Enter: 'show', ' ': 'show', Escape: 'skip', 1: 'show', 2: 'show' })),
  shown: new Map<string, Command>(Object.entries<Command>({ 1: 'forgotten', 2: 'recalled' })),
};

const anywhere = new Map<string, Command>(
  Object.entries<Command>({
    ...Object.fromEntries(views.map(({ name, press }) => [press.toLowerCase(), { view: name }])),
    ArrowRight: { move: 1 },
    ArrowLeft: { move: -1 },
    u: 'undo',
    r: 'aloud',
    '?': 'help',
  }),
);
/** Up and down scroll the page, as everywhere, unless a word has the focus; Enter and Space press buttons. */
const onWord = new Map<string, Command>(
  Object.entries<Command>({ ArrowDown: { line: 1 }, ArrowUp: { line: -1 }, Enter: 'open', ' ': 'open', t: 'translate' }),
);
const onCard = new Map<string, Command>(
  Object.entries<Command>({
    Escape: 'close',
    k: 'kept',
    n: 'known',
    i: 'ignored',
    l: 'listen',
    t: 'translate',
    w: 'alone',
    e: 'everywhere',
    c: 'correct',
    ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map((pin) => [pin, { pin }])),
  }),
);

/** The keys, for the help: key, what it does. Those of the views stand beside their switches. */
export const keyHelp: [keys: string[], does: string][] = [
  [['←', '→'], 'word before, word after'],
  [['↑', '↓'], 'line above, line below'],
  [['Enter'], 'open the word'],
  [['Esc'], 'close it'],
  [['K'], 'keep'],
  [['N'], 'known'],
  [['I'], 'ignore'],
  [['U'], 'undo'],
  [['W'], 'the word alone, or its phrase'],
  [['2', '…', '9'], 'pin that sense here'],
  [['E'], 'pin it everywhere'],
  [['C'], 'correct'],
  [['1', '2'], "didn't know, knew it (where a due word is asked)"],
  [['L'], 'listen'],
  [['T'], 'translate the sentence'],
  [['R'], 'read aloud from here, or pause'],
  [[',', '.'], 'sentence before, next sentence'],
  [['−', '+'], 'slower, faster'],
  [['?'], 'these keys'],
];

/**
 * What a key means here, or null.
 *
 * @example readerCommand({ key: 'k', … }, { onWord: true, cardOpen: true }) // 'kept'
 */
export function readerCommand({ key, ctrlKey, metaKey, altKey }: Pressed, where: Where): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const asked = where.cardOpen && where.asking ? onQuestion[where.asking].get(name) : undefined;
  return (
    asked ?? (where.cardOpen ? onCard.get(name) : undefined) ?? (where.onWord ? onWord.get(name) : undefined) ?? anywhere.get(name) ?? null
  );
}
