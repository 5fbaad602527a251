import type { Metadata } from 'next';
import { leechHelp, setAside } from '#db/set-aside.ts';
import type { SetAside } from '#lib/cards/set-aside.ts';
import { currentLearner } from '../../learner.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AsideCard } from './aside-card.tsx';
import { Help } from './help.tsx';
import styles from './set-aside.module.css';

export const metadata: Metadata = { title: 'Set aside' };

/** For so many the texts are looked through for help; more would keep the page waiting. */
const HELPED = 10;

export default async function SetAsidePage() {
  const learner = await currentLearner();
  const all = await setAside(learner);
  const leeches = all.filter(({ held }) => held === 'leech');
  const helped = await Promise.all(leeches.slice(0, HELPED).map(async ({ card }) => [card.id, await leechHelp(learner, card)] as const));
  const help = new Map(helped);
  const part = (title: string, id: string, text: string, cards: SetAside[]) =>
    cards.length > 0 && (
      <section className="part" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p className={styles.lede}>{text}</p>
        <ul className="rows">
          {cards.map(({ card, held }) => {
            const found = help.get(card.id);
            return (
              <AsideCard key={card.id} card={card} held={held}>
                {found && <Help help={found} card={card} />}
              </AsideCard>
            );
          })}
        </ul>
      </section>
    );
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Set aside"
        lede="Cards that are not asked although you are learning their words. Each can be taken up again; what is remembered of it stays."
      >
        {all.some(({ held }) => held !== 'off') && (
          <p className={styles.practice}>
            <a className="button" href="/review?practice=aside">
              Practice them
            </a>
          </p>
        )}
      </PageHeading>
      {all.length === 0 && (
        <EmptyState
          title="Nothing is set aside"
          text="A card that was forgotten eight times comes here, with help, and so does what you suspend in the review."
        >
          <a className="button primary" href="/review">
            Review
          </a>
        </EmptyState>
      )}
      {part(
        'Forgotten too often',
        'leeches',
        'Eight times or more. Another sentence or another look at the word helps more than asking again.',
        leeches,
      )}
      {part(
        'Suspended',
        'suspended',
        'You have suspended these.',
        all.filter(({ held }) => held === 'suspended'),
      )}
      {part(
        'Switched off',
        'off',
        'Kinds of cards that you do not want to be asked of a word.',
        all.filter(({ held }) => held === 'off'),
      )}
    </main>
  );
}
