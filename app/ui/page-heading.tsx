import type { ReactNode } from 'react';

/** The head of a page: its title, and a sentence or two that say what it is for. */
export function PageHeading({
  title,
  kicker,
  lede,
  children,
}: {
  title: string;
  kicker?: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </header>
  );
}
