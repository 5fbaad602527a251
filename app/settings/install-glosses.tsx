import { type FreedictLanguage, GLOSS_LANGUAGES } from '#lib/dictionary/gloss-language.ts';
import { Notice } from '../ui/notice.tsx';
import { type GlossJob, jobLine } from './gloss-job.ts';
import styles from './install-glosses.module.css';

interface Props {
  language: FreedictLanguage;
  job: GlossJob | null;
  start: () => void;
  stop: () => void;
}

const wikdict = 'FreeDict and WikDict made it from Wiktionary; its licence is CC BY-SA 3.0.';
const origins: Record<FreedictLanguage, string> = {
  fra: wikdict,
  spa: wikdict,
  swe: wikdict,
  tur: 'It is the Ferheng dictionary in the edition of FreeDict; its licence is the GPL, version 2 or later.',
};

/** Says what is missing, brings it, and shows how far it is. */
export function InstallGlosses({ language, job, start, stop }: Props) {
  const { name } = GLOSS_LANGUAGES[language];
  if (job?.state === 'running') {
    return (
      <div className={styles.install}>
        <progress className={styles.progress} aria-label={`Installing ${name}`} value={job.share} max={1} />
        <p className={`${styles.line} figures`}>{jobLine(job)}</p>
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      </div>
    );
  }
  return (
    <div className={styles.install}>
      {job?.state === 'failed' ? (
        <Notice tone="bad">{job.problem}</Notice>
      ) : job?.state === 'stopped' ? (
        <Notice>Stopped. Nothing was installed.</Notice>
      ) : (
        <p className={styles.line}>
          The {name} dictionary is not on this machine yet. It takes a few seconds to get; until then words are explained as before.{' '}
          {origins[language]}
        </p>
      )}
      <button type="button" className="button primary" onClick={start}>
        {job?.state === 'failed' ? 'Try again' : `Install ${name}`}
      </button>
    </div>
  );
}
