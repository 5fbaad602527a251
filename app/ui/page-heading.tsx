import type { ReactNode } from 'react';

/** The head of a page: its title, and a sentence or two that say what it is for. */
export function PageHeading({
  title,
  lang,
  kicker,
  lede,
  children,
}: {
  title: string;
  /** Of the title, where that is not English. */
  lang?: string;
  kicker?: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={lang}>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </header>
  );
}
