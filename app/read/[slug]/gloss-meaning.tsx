import { type ReactNode, useState } from 'react';
import { GLOSS_TAGS, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { GlossarySense, GlossaryWord } from '#lib/reading/glossary.ts';
import type { ShownWord } from '#lib/reading/provenance.ts';
import { sensesHere } from '#lib/reading/senses-here.ts';
import styles from './gloss-card.module.css';
import { Sources } from './sources.tsx';

const names = { person: 'Name of a person', place: 'Name of a place', organization: 'Name of an organization', name: 'A name' };

interface MeaningProps {
  word: GlossaryWord;
  form?: string;
  /** Which of the senses is meant here. */
  sense?: number;
  /** Absent where nothing can be pinned. */
  pin?: (sense: GlossarySense) => void;
  /** How the word was read here, and by whom. */
  read: Reading;
  /** What the learner has said of it. */
  children: ReactNode;
}

export type Reading = Pick<ShownWord, 'from' | 'said'> & { unsure?: boolean };

/** What the word means here, what this form is, how it is made; less rather than wrong. */
export function Meaning({ word, form, sense, pin, read, children }: MeaningProps) {
  const [fitting, ...others] = sensesHere(word, sense);
  return (
    <>
      {read.unsure && read.said.length === 0 && <p className={styles.unsure}>Not sure: this may be another word.</p>}
      {word.name && <p className={styles.name}>{names[word.name]}.</p>}
      {fitting && <Sense sense={fitting} of={word} large={!word.name} />}
      {!fitting && !word.name && (
        <p className={styles.none}>{word.parts ? 'Not in the dictionary as a whole.' : 'Not in the dictionary.'}</p>
      )}
      {children}
      {form && <p className={styles.form}>{form}</p>}
      {word.parts && (
        <ul className={styles.parts} aria-label="Parts">
          {word.parts.map((part, index) => (
            <li key={`${index} ${part.lemma}`}>
              <span lang="de">{part.lemma}</span>
              {part.gloss && (
                <span className={styles.gloss} lang={tagOf(part)}>
                  {part.gloss}
                </span>
              )}
              {part.fillsGap && <span className={styles.labels}>English</span>}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <MoreSenses senses={others} of={word} pin={pin} />}
      {word.via && fitting && <p className={styles.origin}>Found {word.via}.</p>}
      <Sources word={word} hasForm={form !== undefined} {...read} />
    </>
  );
}

/** The senses that fit less well. They are made when they are asked for: most taps never do, and a tap should make as little as it can. */
function MoreSenses({ senses, of, pin }: { senses: readonly GlossarySense[]; of: GlossaryWord; pin: MeaningProps['pin'] }) {
  const [open, setOpen] = useState(false);
  // What was chosen stands in front then.
  const choose = (sense: GlossarySense) => {
    setOpen(false);
    pin?.(sense);
  };
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{senses.length === 1 ? 'One more sense' : `${senses.length} more senses`}</summary>
      {open && pin && <p className={styles.hint}>Tap the one that is meant here.</p>}
      {open && (
        <ol start={2}>
          {senses.map((sense, index) => (
            <li key={`${index} ${sense.glosses[0]}`} className={styles.other}>
              <Sense sense={sense} of={of} />
              {pin && (
                <button
                  type="button"
                  className={styles.pin}
                  aria-label={`Pin: ${sense.glosses[0]}`}
                  title="Pin"
                  onClick={() => choose(sense)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function Sense({ sense, of: word, large }: { sense: GlossarySense; of: GlossaryWord; large?: boolean }) {
  const { glosses, labels, frame, example } = sense;
  return (
    <div className={large ? styles.fitting : styles.sense}>
      {frame && (
        <p className={styles.frame} lang="de">
          {frame.replaceAll('~', word.lemma)}
        </p>
      )}
      <p>
        <span className={styles.glosses} lang={sense.own ? undefined : tagOf(word)}>
          {glosses.join(', ')}
        </span>
        {word.fillsGap && large && <span className={styles.labels}> English</span>}
        {labels && labels.length > 0 && <span className={styles.labels}> {labels.join(', ')}</span>}
      </p>
      {example && (
        <p className={styles.example}>
          <span lang="de">{example[0]}</span> <span className={styles.gloss}>{example[1]}</span>
        </p>
      )}
    </div>
  );
}

/** The language of glosses that are not in that of the page. */
function tagOf({ language }: { language?: GlossLanguage }): string | undefined {
  return language && GLOSS_TAGS[language];
}
