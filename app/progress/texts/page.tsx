import type { Metadata } from 'next';
import { textsRead } from '#db/text-progress.ts';
import { currentLearner } from '../../learner.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { plural } from '../../ui/when.ts';
import { Pages } from '../pages.tsx';
import { Texts } from '../reading.tsx';

export const metadata: Metadata = { title: 'Texts read' };

const SHOWN = 30;

/** Every text that was opened, with what it took. */
export default async function TextsPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const learner = await currentLearner();
  const { page: wanted } = await searchParams;
  const page = typeof wanted === 'string' && /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 1;
  const { texts, total } = await textsRead(learner, (page - 1) * SHOWN, SHOWN);
  const pages = Math.max(1, Math.ceil(total / SHOWN));
  return (
    <main id="main" className="page">
      <PageHeading title="Texts read" kicker={<a href="/progress">Progress</a>} lede={`${plural(total, 'text')}, those read last first.`} />
      {texts.length > 0 ? <Texts texts={texts} zone={learner.zone} /> : <p className="soft">No texts here.</p>}
      <Pages page={Math.min(page, pages)} pages={pages} address={(to) => `/progress/texts${to > 1 ? `?page=${to}` : ''}`} />
    </main>
  );
}
