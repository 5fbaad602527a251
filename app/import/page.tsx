import type { Metadata } from 'next';
import { PageHeading } from '../ui/page-heading.tsx';
import { Bookmarklet } from './bookmarklet.tsx';
import { ImportForm } from './form.tsx';
import styles from './import.module.css';
import { isWay, WAYS, type Way } from './way.ts';

export const metadata: Metadata = { title: 'Bring in' };

/** `title`, `text`, `url`: what the bookmark or the phone's share sheet brings along; nothing is brought in before it is asked for. */
type Props = { searchParams: Promise<Partial<Record<'from' | 'title' | 'text' | 'url', string | string[]>>> };

export default async function ImportPage({ searchParams }: Props) {
  const { from, ...asked } = await searchParams;
  const given = { title: one(asked.title), text: one(asked.text), url: one(asked.url) };
  // Some phones share an address as the text.
  if (!given.url && /^https?:\/\/\S+$/.test(given.text.trim())) given.url = given.text.trim();
  const way: Way = isWay(from) ? from : given.url ? 'page' : 'paste';
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Bring in a text"
        lede="Any German text: an article, a letter, a whole book. It stays on this machine and opens in the reader, every word ready to be tapped."
      />
      <nav className={`tabs ${styles.ways}`} aria-label="Ways in">
        {Object.entries(WAYS).map(([each, name]) => (
          <a key={each} href={`/import?from=${each}`} aria-current={each === way ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a href="/feeds">Feeds</a>
      </nav>
      <ImportForm key={way} way={way} given={given} />
      {way === 'page' && <Bookmarklet />}
    </main>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''));
