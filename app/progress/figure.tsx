import type { ReactNode } from 'react';
import type { EventQuery } from '#lib/progress/counted.ts';
import { eventsAddress } from './address.ts';
import styles from './progress.module.css';

/** A figure with its name, in a `<dl className="facts">`; it opens what it counts. */
export function Fact({ name, href, children }: { name: string; href?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {href ? (
          <a className={styles.figure} href={href}>
            {children}
          </a>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}

/** A number that opens the events it counts; zero opens nothing. */
export function Count({ of, value, children }: { of: Partial<EventQuery>; value: number; children?: ReactNode }) {
  const text = children ?? value.toLocaleString('en-GB');
  if (value === 0) return <>{text}</>;
  return (
    <a className={styles.figure} href={eventsAddress(of)}>
      {text}
    </a>
  );
}
