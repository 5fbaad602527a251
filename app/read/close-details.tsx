'use client';

import { useEffect } from 'react';

/** Closes what is unfolded over the shelf, on Escape and on a press elsewhere, as menus do. */
export function CloseDetails() {
  useEffect(() => {
    const opened = () => document.querySelector<HTMLDetailsElement>('details[name="of-a-text"][open]');
    const press = ({ target }: PointerEvent) => {
      const details = opened();
      if (details && !details.contains(target as Node)) details.open = false;
    };
    const key = (event: KeyboardEvent) => {
      const details = event.key === 'Escape' ? opened() : null;
      if (!details) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  }, []);
  return null;
}
