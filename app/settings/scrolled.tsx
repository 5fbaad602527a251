import type { ReactNode } from 'react';
import styles from './exchange.module.css';

/** A part that scrolls by itself; it takes the focus, so that the keyboard can scroll it. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
