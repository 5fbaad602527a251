'use client';

import { type Limits, limitOfDay, limitOfDaySetting } from '#lib/cards/limits.ts';
import type { Waiting } from '#lib/cards/waiting.ts';
import { plural } from '../ui/when.ts';
import styles from './later.module.css';
import { useSettingChange } from './use-setting-change.ts';

interface Props {
  later: Waiting['later'];
  limits: Limits;
  /** The learner's day, which the answer "more today" holds for. */
  day: string;
}

/** So many more are asked at a time. */
const MORE: Limits & { new: number; reviews: number } = { new: 10, reviews: 50 };

/** What the limits of the day leave for tomorrow, and a way to go on all the same. Nothing when they leave nothing. */
export function Later({ later, limits, day }: Props) {
  return (
    <>
      <Left which="reviews" left={later.reviews} limit={limits.reviews} day={day} />
      <Left which="new" left={later.new} limit={limits.new} day={day} />
    </>
  );
}

function Left({ which, left, limit, day }: { which: keyof Limits; left: number; limit: number | null; day: string }) {
  const { changed, change, undo } = useSettingChange(limitOfDaySetting(which));
  if (limit === null || (left === 0 && !changed)) return null;
  const cards = which === 'new' ? plural(limit, 'new card') : plural(limit, 'review');
  const more = Math.min(MORE[which], left);
  return (
    <p className={styles.left} role="status">
      <span>
        {cards} today{left > 0 && `; ${left.toLocaleString('en-GB')} more ${left === 1 ? 'waits' : 'wait'} for tomorrow`}.
      </span>{' '}
      <span className="links">
        {left > 0 && (
          <button type="button" onClick={() => change(limitOfDay(day, limit + more))}>
            Ask {more} more today
          </button>
        )}
        {changed && (
          <button type="button" onClick={undo}>
            Undo
          </button>
        )}
      </span>
    </p>
  );
}
