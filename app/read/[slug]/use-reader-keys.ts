import { useEffect, useRef } from 'react';
import { type Command, readerCommand } from './keys.ts';

/** Listens to keys anywhere on the page, except while something is being typed. `run` says whether it has used the key. */
export function useReaderKeys(cardOpen: boolean, run: (command: Command) => boolean): void {
  const latest = useRef({ cardOpen, run });
  latest.current = { cardOpen, run };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest('input, textarea, select, [contenteditable]')) return;
      const onWord = Boolean(target?.closest('[data-word]'));
      const command = readerCommand(event, { onWord, cardOpen: latest.current.cardOpen });
      if (command && latest.current.run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
