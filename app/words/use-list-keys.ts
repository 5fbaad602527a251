import type { RefObject } from 'react';
import { type ListCommand, listCommand } from './list-keys.ts';
import type { Change } from './state.ts';

interface Does {
  list: RefObject<HTMLUListElement | null>;
  toggle: (index: number) => void;
  range: (index: number) => void;
  selectPage: () => void;
  clear: () => void;
  /** `focused` is -1 when no word has the focus. */
  act: (as: Change, focused: number) => void;
  undo: () => void;
  toggleHelp: () => void;
}

/** What the keys do in the list (`list-keys.ts` says which does what). The focus is on the link of a row, so that Enter opens it. */
export function useListKeys({ list, toggle, range, selectPage, clear, act, undo, toggleHelp }: Does) {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row] a') ?? [])];
  const focused = () => links().findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement));
  const go = (index: number) => {
    const link = links()[index];
    link?.focus({ preventScroll: true });
    link?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  };

  const run = (command: ListCommand): void => {
    const index = focused();
    if (typeof command === 'object') go(index < 0 ? 0 : index + command.move);
    else if (command === 'search') document.getElementById('search')?.focus();
    else if (command === 'select' && index >= 0) toggle(index);
    else if (command === 'range' && index >= 0) range(index);
    else if (command === 'select page') selectPage();
    else if (command === 'clear') clear();
    else if (command === 'undo') undo();
    else if (command === 'help') toggleHelp();
    else if (command === 'known' || command === 'ignored' || command === 'none' || command === 'removed') act(command, index);
  };

  return (event: KeyboardEvent, target: Element | null): boolean => {
    const command = listCommand(event, { onRow: Boolean(target?.closest('[data-row]')) });
    if (command) run(command);
    return command !== null;
  };
}
