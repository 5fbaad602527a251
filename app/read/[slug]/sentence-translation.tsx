import { useLayoutEffect, useRef } from 'react';
import { GLOSS_TAGS, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import { languageName, originLine, type Translated } from '#lib/reading/translator.ts';
import styles from './sentence-translation.module.css';
import type { Waiting } from './use-translation.ts';

interface Props {
  translated: Translated | undefined;
  waiting: Waiting | null;
  language: GlossLanguage;
  /** Into which language it could be translated besides, if the article's own is in another. */
  other: GlossLanguage | null;
  anew: () => void;
  stop: () => void;
}

/** The translation of a sentence and who made it; until it is there, what is being done; or why there is none. */
export function SentenceTranslation({ translated, waiting, language, other, anew, stop }: Props) {
  const block = useRef<HTMLDivElement>(null);
  // It grows when the translation comes.
  useLayoutEffect(() => {
    block.current?.scrollIntoView({ block: 'nearest' });
  }, [translated, waiting]);
  return (
    <div ref={block} className={styles.block} data-translation role="status">
      {waiting && 'doing' in waiting ? (
        <div className={`links ${styles.waiting}`}>
          <p className="figures">
            {waiting.doing}
            {waiting.share === undefined ? ' …' : `, ${Math.floor(waiting.share * 100)} %`}
          </p>
          <progress className={styles.progress} aria-label={waiting.doing} value={waiting.share} max={1} />
          <button type="button" onClick={stop}>
            Stop
          </button>
        </div>
      ) : waiting ? (
        <div className="links">
          <p>{waiting.message}</p>
          <button type="button" onClick={anew}>
            Try again
          </button>
        </div>
      ) : (
        translated && (
          <>
            <p lang={GLOSS_TAGS[translated.by === 'article' ? 'eng' : language]}>{translated.text}</p>
            <p className={`links ${styles.origin}`}>
              {originLine(translated.by)}
              {other && (
                <button type="button" onClick={anew}>
                  In {languageName(other)}
                </button>
              )}
            </p>
          </>
        )
      )}
    </div>
  );
}
