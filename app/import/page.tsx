import type { Metadata } from 'next';
import { PageHeading } from '../ui/page-heading.tsx';
import { ImportForm } from './form.tsx';

export const metadata: Metadata = { title: 'Bring in' };

export default function ImportPage() {
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Bring in a text"
        lede="Paste any German text: an article, a letter, a page of a book. It stays on this machine and opens in the reader, every word ready to be tapped."
      />
      <ImportForm />
    </main>
  );
}
