import { COUNTED, EVERYTHING, type EventQuery } from '#lib/progress/counted.ts';
import styles from './events.module.css';
import { WHATS } from './heading.ts';

/** Another figure, or other days, of the same word, text or session. */
export function Narrow({ query }: { query: EventQuery }) {
  const { what, from, to, kinds, age, article, word, since, until } = query;
  const kept = { article, word, since, until, age, kind: kinds?.join(',') };
  return (
    <form className={styles.narrow} method="get" action="/progress/events">
      <label className="field">
        What
        <select name="what" defaultValue={what}>
          {COUNTED.map((each) => (
            <option key={each} value={each}>
              {WHATS[each].name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        From
        <input type="date" name="from" defaultValue={from ?? EVERYTHING.from ?? ''} />
      </label>
      <label className="field">
        To
        <input type="date" name="to" defaultValue={to ?? EVERYTHING.to ?? ''} />
      </label>
      {Object.entries(kept).map(([name, value]) => value != null && <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
