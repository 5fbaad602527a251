import type { Comparison } from '#lib/german/comparison.ts';
import type { NounTable } from '#lib/german/noun-table.ts';
import type { Source } from '#lib/german/word.ts';
import { FormsCell } from './forms-cell.tsx';
import type { Forms as Paradigm } from './forms-of.ts';
import { VerbForms } from './verb-forms.tsx';
import styles from './word.module.css';

const CASES = { Nom: 'Nominativ', Gen: 'Genitiv', Dat: 'Dativ', Acc: 'Akkusativ' } as const;
const ARTICLES = {
  Masc: { Nom: 'der', Gen: 'des', Dat: 'dem', Acc: 'den' },
  Fem: { Nom: 'die', Gen: 'der', Dat: 'der', Acc: 'die' },
  Neut: { Nom: 'das', Gen: 'des', Dat: 'dem', Acc: 'das' },
  Plur: { Nom: 'die', Gen: 'der', Dat: 'den', Acc: 'die' },
} as const;

/** A word in all its forms, and where they come from. */
export function Forms({ forms, lemma }: { forms: Paradigm; lemma: string }) {
  return (
    <section className="part" aria-labelledby="forms">
      <h2 id="forms">Forms</h2>
      {'noun' in forms && <Noun table={forms.noun} />}
      {'verb' in forms && <VerbForms table={forms.verb} />}
      {'adjective' in forms && <Adjective lemma={lemma} table={forms.adjective} />}
      <p className={styles.note}>{from(Object.values(forms)[0].source)}</p>
    </section>
  );
}

function from(source: Source): string {
  return source === 'lexicon' ? 'As the lexicon lists them.' : 'Made by rule, at least in part: the lexicon does not list them all.';
}

function Noun({ table: { cells, gender } }: { table: NounTable }) {
  const names = Object.keys(CASES) as (keyof typeof CASES)[];
  const singular = gender && names.some((name) => cells[name].singular.length > 0) ? gender : null;
  const plural = names.some((name) => cells[name].plural.length > 0);
  return (
    <table className={`table ${styles.forms}`} lang="de">
      <thead>
        <tr>
          <td />
          {singular && <th scope="col">Singular</th>}
          {plural && <th scope="col">Plural</th>}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{CASES[name]}</th>
            {singular && <FormsCell forms={cells[name].singular} before={ARTICLES[singular][name]} />}
            {plural && <FormsCell forms={cells[name].plural} before={ARTICLES.Plur[name]} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Adjective({ lemma, table: { comparative, superlative } }: { lemma: string; table: Comparison }) {
  const degrees: [label: string, form: string][] = [
    ['Positiv', lemma],
    ['Komparativ', comparative],
    ['Superlativ', superlative],
  ];
  return (
    <dl className={styles.parts} lang="de">
      {degrees.map(([label, form]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{form}</dd>
        </div>
      ))}
    </dl>
  );
}
