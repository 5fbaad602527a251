'use client';

import { BACKLOG_SETTING, SPREADS, writeBacklog } from '#lib/cards/backlog.ts';
import type { Waiting } from '#lib/cards/waiting.ts';
import { plural } from '../ui/when.ts';
import styles from './backlog.module.css';
import { aboutMinutes } from './minutes.ts';
import { useSettingChange } from './use-setting-change.ts';

interface Props extends Pick<Waiting, 'backlog' | 'plan' | 'pace'> {
  /** The moment of which `backlog` was counted: what is due by then is spread. */
  since: number;
}

/** More waits than on a usual day: all of it now, or a part each day. When that was decided, how it goes. Otherwise nothing. */
export function BacklogChoice({ backlog, plan, pace, since }: Props) {
  const { changed, change, undo } = useSettingChange(BACKLOG_SETTING);
  if (plan && (plan.days > 1 || changed)) {
    return (
      <section className={styles.plan} aria-label="What had piled up">
        <p role="status">
          {plan.days > 1 ? `Day ${plan.day} of ${plan.days}: ` : 'All today: '}
          {plural(plan.left, 'card')} of {plan.cards.toLocaleString('en-GB')} {plan.left === 1 ? 'is' : 'are'} left of what had piled up.
        </p>
        <p className="links">
          <button type="button" onClick={() => (changed ? undo() : change(null))}>
            {changed ? 'Undo' : 'Decide again'}
          </button>
        </p>
      </section>
    );
  }
  if (!backlog) return null;
  const { cards, usual } = backlog;
  return (
    <section className={styles.choice} aria-labelledby="backlog">
      <h3 id="backlog">{plural(cards, 'card')} have piled up</h3>
      <p className={styles.why}>
        {usual > 0 ? `A usual day of yours has ${usual.toLocaleString('en-GB')}. ` : ''}They can be asked a part at a time, the weakest
        first; what becomes due meanwhile comes on top.
      </p>
      <ul className={styles.ways}>
        {SPREADS.map((days) => (
          <li key={days}>
            <button type="button" onClick={() => change(writeBacklog({ since, days, cards }))}>
              <strong>{days === 1 ? 'All today' : `Over ${days} days`}</strong>
              <span>
                {days > 1 && `${Math.ceil(cards / days).toLocaleString('en-GB')} a day, `}
                {aboutMinutes(Math.ceil(cards / days), pace)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
