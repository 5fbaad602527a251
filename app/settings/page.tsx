import type { Metadata } from 'next';
import { corrections } from '#db/corrections.ts';
import { dictionary } from '#db/dictionary.ts';
import { glossDictionary, installedGlosses } from '#db/gloss-dictionary.ts';
import { pastImports } from '#db/import-words.ts';
import { currentFit, currentParameters } from '#db/parameters.ts';
import { titles as titlesOf } from '#db/shelf.ts';
import { translatorKeys } from '#db/translator-keys.ts';
import { workloadBasis } from '#db/workload.ts';
import { fitState } from '#jobs/fit/start.ts';
import { glossJobs } from '#jobs/gloss-jobs.ts';
import { lasting } from '#lib/cards/limits.ts';
import { glossChoice } from '#lib/dictionary/gloss-choice.ts';
import { translatorChoice } from '#lib/reading/translator.ts';
import { kindSettings } from '#lib/words/kind-settings.ts';
import { dayStartChoice } from '#lib/words/learner-day.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../learner.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { shortDate } from '../ui/when.ts';
import { Backup } from './backup.tsx';
import { Corrections } from './corrections.tsx';
import { Daily } from './daily.tsx';
import { DayStart } from './day-start.tsx';
import { Exchange } from './exchange.tsx';
import { Fit } from './fit.tsx';
import { type FitJob, fitJob } from './fit-job.ts';
import { Glosses } from './glosses.tsx';
import { Kinds } from './kinds.tsx';
import { Learning } from './learning.tsx';
import { Look } from './look.tsx';
import { Schedule } from './schedule.tsx';
import styles from './settings.module.css';
import { Translation } from './translation.tsx';
import { Voice } from './voice.tsx';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const learner = await currentLearner();
  const [said, titles, imports, parameters, fit, basis] = await Promise.all([
    corrections(learner),
    titlesOf(learner),
    pastImports(learner),
    currentParameters(learner),
    currentFit(learner),
    workloadBasis(learner, Date.now()),
  ]);
  const listed = said.toReversed().map((corrected) => {
    const title = corrected.place && titles.get(corrected.place.article);
    return { corrected, on: shortDate(corrected.at, learner.zone), ...(title !== undefined && { title }) };
  });
  const { databaseFile } = readSettings();
  const notice = dictionary()?.notice;
  const installed = installedGlosses();
  return (
    <main id="main" className="page">
      <PageHeading title="Settings" />
      <section className={`part ${styles.part}`}>
        <h2>Learning</h2>
        <div>
          <Learning level={learner.level} answers={learner.settings.answers === 4 ? 4 : 2} />
          <Daily
            limits={{ new: lasting(learner.settings, 'new'), reviews: lasting(learner.settings, 'reviews') }}
            inText={learner.settings['review.inText'] === true}
          />
          <DayStart zone={learner.zone} hour={dayStartChoice(learner.settings)} />
        </div>
      </section>
      <section className={`part ${styles.part}`} id="cards">
        <h2>Cards</h2>
        <div>
          <Kinds settings={kindSettings(learner.settings)} />
        </div>
      </section>
      <section className={`part ${styles.part}`} id="schedule">
        <h2>Schedule</h2>
        <div>
          <Schedule parameters={parameters} basis={basis} />
          <h3 className={styles.sub}>Fitted to you</h3>
          <Fit
            fitted={fit && { on: shortDate(fit.at, learner.zone, true), reviews: fit.reviews }}
            job={fitJob(fitState(learner) as FitJob | null, fit?.id ?? null)}
          />
        </div>
      </section>
      <section className={`part ${styles.part}`}>
        <h2>Glosses</h2>
        <div>
          <Glosses choice={glossChoice(learner.settings)} installed={installed} jobs={glossJobs()} />
        </div>
      </section>
      <section className={`part ${styles.part}`} id="sentences">
        <h2>Sentences</h2>
        <div>
          <h3 className={styles.sub}>Translated</h3>
          <Translation choice={translatorChoice(learner.settings)} keys={translatorKeys(learner)} />
          <h3 className={styles.sub}>Read aloud</h3>
          <Voice />
        </div>
      </section>
      <section className={`part ${styles.part}`}>
        <h2>On this device</h2>
        <div>
          <Look />
        </div>
      </section>
      <section className={`part ${styles.part}`} id="corrections">
        <h2>Your corrections</h2>
        <div>
          <Corrections listed={listed} />
        </div>
      </section>
      <section className={`part ${styles.part}`} id="data">
        <h2>Your data</h2>
        <div>
          <dl className={styles.terms}>
            <div>
              <dt>Where it is</dt>
              <dd>
                On this machine only, in <code>{databaseFile}</code>.
              </dd>
            </div>
          </dl>
          <Exchange zone={learner.zone} imports={imports} />
          <Backup zone={learner.zone} />
        </div>
      </section>
      <section className={`part ${styles.part}`}>
        <h2>What it is made of</h2>
        <dl className={styles.terms}>
          <div>
            <dt>Dictionary</dt>
            <dd>
              {notice ??
                'There is none yet: words open without their meaning. Stop Lesefluss, connect to the network and start it again, or name a Ding file in LESEFLUSS_DICTIONARY.'}
            </dd>
          </div>
          {installed.length > 0 && (
            <div>
              <dt>Glosses in other languages</dt>
              {installed.map((language) => (
                <dd key={language}>{glossDictionary(language)?.notice}</dd>
              ))}
            </div>
          )}
          <div>
            <dt>Word forms</dt>
            <dd>
              From german-pos-dict (Daniel Naber and contributors), based on Morphy by Wolfgang Lezius, under CC BY-SA 4.0, and from the
              dictionary above.
            </dd>
          </div>
          <div>
            <dt>Type</dt>
            <dd>Literata (The Literata Project Authors) and Source Sans 3 (Adobe), under the SIL Open Font License 1.1.</dd>
          </div>
        </dl>
      </section>
    </main>
  );
}
