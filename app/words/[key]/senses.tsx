import { GLOSS_TAGS, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { GlossarySense } from '#lib/reading/glossary.ts';
import styles from './word.module.css';

/** A sense with how it came to stand where it does. */
export interface ShownSense extends GlossarySense {
  /** The learner said that it is meant, or wrote it. */
  said?: true;
  /** It is the one in a sentence that was kept. */
  met?: true;
}

interface Props {
  senses: ShownSense[];
  lemma: string;
  language?: GlossLanguage | undefined;
  /** How they were reached when not by the headword itself. */
  via?: string | undefined;
}

/** As many as are read at a glance; the others are folded. */
const AT_ONCE = 5;

/** All that a word can mean: what the learner said, what was met, then the rest as the dictionary has it. */
export function Senses({ senses, lemma, language, via }: Props) {
  if (senses.length === 0) return <p className={styles.note}>Not in the dictionary.</p>;
  const [first, rest] = [senses.slice(0, AT_ONCE), senses.slice(AT_ONCE)];
  const tag = language && GLOSS_TAGS[language];
  const item = (sense: ShownSense, index: number) => <Sense key={`${index} ${sense.glosses[0]}`} sense={sense} lemma={lemma} tag={tag} />;
  return (
    <section aria-labelledby="meaning">
      <h2 id="meaning" className="unseen">
        Meaning
      </h2>
      <ol className={styles.senses}>{first.map(item)}</ol>
      {rest.length > 0 && (
        <details className={styles.folded}>
          <summary>{rest.length === 1 ? 'One more sense' : `${rest.length} more senses`}</summary>
          <ol className={styles.senses} start={AT_ONCE + 1}>
            {rest.map(item)}
          </ol>
        </details>
      )}
      {via && <p className={styles.note}>Found {via}.</p>}
    </section>
  );
}

function Sense({ sense, lemma, tag }: { sense: ShownSense; lemma: string; tag: string | undefined }) {
  const { glosses, labels, frame, example, said, met, own } = sense;
  const remark = own ? 'your words' : said ? 'pinned by you' : met ? 'as you met it' : null;
  return (
    <li>
      {frame && (
        <p className={styles.frame} lang="de">
          {frame.replaceAll('~', lemma)}
        </p>
      )}
      <p className={styles.glosses}>
        <span lang={own ? undefined : tag}>{glosses.join(', ')}</span>
        {labels && labels.length > 0 && <span className={styles.labels}> {labels.join(', ')}</span>}
        {remark && <span className={styles.remark}>{remark}</span>}
      </p>
      {example && (
        <p className={styles.example}>
          <span lang="de">{example[0]}</span> <span className={styles.translated}>{example[1]}</span>
        </p>
      )}
    </li>
  );
}
