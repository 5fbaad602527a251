import styles from './word.module.css';

/** The forms of one place in a table; a dash where German has none, or the lexicon knows none. */
export function FormsCell({ forms, before }: { forms: readonly string[]; before?: string }) {
  if (forms.length === 0) return <td>–</td>;
  return (
    <td>
      {before && <span className={styles.soft}>{before} </span>}
      {forms.join(' / ')}
    </td>
  );
}
