import type { ReactNode } from 'react';

/** What stands where nothing is yet: what will be here, and how it gets there. `children` are the ways to get it there. */
export function EmptyState({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </section>
  );
}
