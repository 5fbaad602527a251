import type { RefObject } from 'react';
import { useKeys } from '../../ui/use-keys.ts';
import { switchView } from '../../ui/views.ts';
import type { CardAct } from './gloss-card.tsx';
import { type Command, readerCommand } from './keys.ts';
import { wordByLine } from './line-move.ts';
import { firstOnScreen } from './use-attention.ts';
import type { Open } from './use-open.ts';

interface Reading {
  words: RefObject<HTMLElement[]>;
  indexOf: (node: EventTarget | null) => number;
  focus: (index: number) => void;
  open: Open | null;
  /** Whether the open card asks for its word. */
  asking: 'covered' | 'shown' | null;
  show: (index: number, how?: { focus?: boolean; translated?: boolean }) => void;
  close: () => void;
  act: (as: CardAct) => void;
  /** Reads aloud from the sentence of this word on, pauses, or goes on. */
  aloud: (index: number) => void;
  /** Pins a sense of the open card by its place in the list. */
  pin: (number: number) => void;
  toggleHelp: () => void;
}

/** What the keys do (`keys.ts` says which does what): moving from word to word, with the card following if it is open; the rest at once. */
export function useCommands({ words, indexOf, focus, open, asking, show, close, act, aloud, pin, toggleHelp }: Reading): void {
  const go = (index: number | null) => {
    const word = index === null ? undefined : words.current[index];
    if (index === null || !word) return;
    const inCard = Boolean(document.activeElement?.closest('[role="dialog"]'));
    word.scrollIntoView({ block: 'nearest' });
    if (!inCard) focus(index);
    if (open) show(index, { focus: inCard });
  };

  const run = (command: Command) => {
    const focused = indexOf(document.activeElement);
    const from = open?.index ?? focused;
    if (typeof command === 'object') {
      if ('view' in command) switchView(command.view);
      else if ('pin' in command) pin(command.pin - 1);
      else if ('line' in command)
        go(wordByLine(from, command.line, words.current.length, (index) => words.current[index]!.getClientRects()[0]!));
      else go(from < 0 ? firstOnScreen(words.current) : from + command.move);
      return;
    }
    if (command === 'aloud' && !open) aloud(focused);
    else if (command === 'open') show(focused, { focus: true });
    else if (command === 'help') {
      // The card stands where the help is shown.
      close();
      toggleHelp();
    } else if (command === 'translate' && !open) show(focused, { focus: true, translated: true });
    else act(command);
  };

  useKeys((event, target) => {
    const command = readerCommand(event, { onWord: Boolean(target?.closest('[data-word]')), cardOpen: open !== null, asking });
    // A button that has the focus answers its own keys.
    if (command === 'show' && target?.closest('[role="dialog"] button')) return false;
    if (command) run(command);
    return command !== null;
  });
}
