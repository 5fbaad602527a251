import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { textPage } from '#db/articles.ts';
import { dictionary } from '#db/dictionary.ts';
import { articleGlossary } from '#db/glossaries.ts';
import { lookedUp } from '#db/looked-up.ts';
import { translatedSentences } from '#db/translated-sentences.ts';
import { wordStates } from '#db/words.ts';
import { proposeCards } from '#lib/cards/proposal.ts';
import { glossChoice } from '#lib/dictionary/gloss-choice.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import { withTranslation } from '#lib/reading/with-translation.ts';
import { beginsWith, kindSettings } from '#lib/words/kind-settings.ts';
import { currentLearner } from '../../../learner.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { pageAddress } from '../page-address.ts';
import { Choice } from './choice.tsx';

export const metadata: Metadata = { title: 'Make cards' };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string; batch?: string }> };

export default async function CardsPage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).slug);
  const { page: number, batch } = await searchParams;
  const page = Number(number) || 1;
  const learner = await currentLearner();
  const [text, glossary] = await Promise.all([textPage(learner, slug, { page }), articleGlossary(learner, slug, page)]);
  if (!text || !glossary) notFound();
  const words = [...glossary.words, ...(glossary.units ?? [])];
  const [states, asked] = await Promise.all([
    wordStates(learner, keysOf(words)),
    lookedUp(
      learner,
      words.map(({ key }) => key),
    ),
  ]);
  const proposed = proposeCards(glossary, states, text, Date.now(), asked);
  const sentences = proposed.map(({ context }) => context.sentence);
  const machine = await translatedSentences(learner, sentences, glossChoice(learner.settings).language);
  const proposals = proposed.map((each) => ({ ...each, context: withTranslation(each.context, machine[each.context.sentence]) }));
  const back = pageAddress(slug, page, text.pages);
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Make cards"
        kicker={
          <a href={back} lang="de">
            {text.title}
          </a>
        }
        lede={
          proposals.length > 0 &&
          `The words of this ${text.pages > 1 ? 'page' : 'text'} that are worth learning: those that you tapped first, then those that will help you most. Names, words you know and compounds that explain themselves are left out.`
        }
      />
      {proposals.length > 0 ? (
        <Choice proposals={proposals} back={back} batch={batch} begins={beginsWith(kindSettings(learner.settings))} />
      ) : (
        <EmptyState
          title={dictionary() ? 'Nothing here needs a card' : 'Cards need a dictionary'}
          text={
            dictionary()
              ? 'You know the words of this text, or have kept them already. Any other word becomes a card with Keep, from its own sentence.'
              : 'There is none on this machine yet, so a card would have nothing on its back. “npm run dictionary” gets one.'
          }
        >
          <a className="button primary" href={back}>
            Back to the text
          </a>
        </EmptyState>
      )}
    </main>
  );
}
