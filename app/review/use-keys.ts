import { useEffect } from 'react';
import { type Command, commandOf, type OnScreen } from './command.ts';

/** The keys of the review, wherever the focus is. */
export function useKeys({ shown, answers, typing, choices, proposed, spoken }: OnScreen, run: (command: Command) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event, { shown, answers, typing, choices, proposed, spoken });
      if (command === null) return;
      // A focused button, link or field answers its own keys.
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable]')) return;
      if (target?.closest('a, button, summary') && (event.key === ' ' || event.key === 'Enter')) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shown, answers, typing, choices, proposed, spoken, run]);
}
