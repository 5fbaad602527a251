import { PERSONS, type VerbTable } from '#lib/german/verb-table.ts';
import { FormsCell } from './forms-cell.tsx';
import styles from './word.module.css';

/** A verb in all persons, tenses and moods, and what of it is not finite. */
export function VerbForms({ table }: { table: VerbTable }) {
  const { finite, imperative, withZu, participle, presentParticiple, auxiliary } = table;
  const helper = auxiliary && { haben: 'hat', sein: 'ist', 'haben/sein': 'hat / ist' }[auxiliary];
  const others: [label: string, text: string][] = [
    helper ? ['Perfekt', `${helper} ${participle}`] : ['Partizip II', participle],
    ['Infinitiv mit „zu“', withZu],
    ['Imperativ', [imperative[0].map((form) => `${form}!`).join(' / '), imperative[1].map((form) => `${form}!`)].filter(String).join(', ')],
    ['Partizip I', presentParticiple],
  ];
  return (
    <div lang="de">
      <div className={styles.pair}>
        <Tenses
          table={finite}
          columns={[
            ['present', 'Präsens'],
            ['past', 'Präteritum'],
          ]}
        />
        <Tenses
          table={finite}
          columns={[
            ['subjunctive1', 'Konjunktiv I'],
            ['subjunctive2', 'Konjunktiv II'],
          ]}
        />
      </div>
      <dl className={styles.parts}>
        {others.map(
          ([label, text]) =>
            text !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function Tenses({ table, columns }: { table: VerbTable['finite']; columns: [tense: keyof VerbTable['finite'], label: string][] }) {
  return (
    <table className={`table ${styles.forms}`}>
      <thead>
        <tr>
          <td />
          {columns.map(([tense, label]) => (
            <th key={tense} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PERSONS.map((person, index) => (
          <tr key={person}>
            <th scope="row">{person}</th>
            {columns.map(([tense]) => (
              <FormsCell key={tense} forms={table[tense][index]!} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
