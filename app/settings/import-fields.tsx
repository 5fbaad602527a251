import type { FieldRoles } from '#lib/exchange/import/guess-fields.ts';
import type { ImportGroup } from '#lib/exchange/import/report.ts';
import { plural } from '../ui/when.ts';
import backup from './backup.module.css';
import styles from './exchange.module.css';
import { ROLES } from './import-lines.ts';

const NOTHING: FieldRoles = { word: null, article: null, gloss: null, sentence: null, translation: null };

interface Props {
  group: ImportGroup;
  /** What is chosen now; null: these notes are left out. */
  roles: FieldRoles | null;
  choose: (roles: FieldRoles | null) => void;
}

/** Which field of these notes, or which column of a list, is what. It was guessed, and can be said otherwise. */
export function ImportFields({ group, roles, choose }: Props) {
  const { name, fields, notes, samples } = group;
  const now = roles ?? NOTHING;
  const isList = group.id === 'list';
  return (
    <fieldset className={styles.fields}>
      <legend>
        {name} <span className="soft">({plural(notes, isList ? 'line' : 'note')})</span>
      </legend>
      {!isList && (
        <label className="choice">
          <input type="checkbox" checked={roles !== null} onChange={({ currentTarget }) => choose(currentTarget.checked ? now : null)} />
          Take these notes
        </label>
      )}
      {roles !== null && (
        <>
          {roles.word === null && <p className={backup.line}>No field looks like German words. Say which one has them, if one does.</p>}
          <div className={styles.roles}>
            {ROLES.map(({ role, label }) => (
              <label key={role} className="field">
                {label}
                <select
                  value={roles[role] ?? ''}
                  onChange={({ currentTarget }) =>
                    choose({ ...roles, [role]: currentTarget.value === '' ? null : Number(currentTarget.value) })
                  }
                >
                  <option value="">none</option>
                  {fields.map((field, at) => (
                    <option key={at} value={at}>
                      {field}
                      {samples[0]?.[at] ? ` (${samples[0][at].slice(0, 30)})` : ''}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}
