'use client';

import { useState } from 'react';
import { ENGLISH_FILLS_GAPS, GLOSS_LANGUAGE, type GlossChoice } from '#lib/dictionary/gloss-choice.ts';
import { type FreedictLanguage, GLOSS_LANGUAGES, type GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import { newEvent, send } from '../ui/events.ts';
import { Notice } from '../ui/notice.tsx';
import { Choice } from './choice.tsx';
import type { GlossJob } from './gloss-job.ts';
import { InstallGlosses } from './install-glosses.tsx';
import { useGlossJob } from './use-gloss-job.ts';

interface Props {
  choice: GlossChoice;
  installed: FreedictLanguage[];
  /** Installations that run while the page is opened. */
  jobs: Partial<Record<FreedictLanguage, GlossJob | null>>;
}

const languages = Object.entries(GLOSS_LANGUAGES).map(([code, { name }]): [GlossLanguage, string] => [code as GlossLanguage, name]);

/** In which language words are explained. What is not on this machine yet is installed first; the choice is made when it is there. */
export function Glosses({ choice, installed: installedBefore, jobs: jobsBefore }: Props) {
  const running = Object.entries(jobsBefore).find(([, job]) => job?.state === 'running')?.[0] as FreedictLanguage | undefined;
  const [shown, setShown] = useState<GlossLanguage>(running ?? choice.language);
  const [chosen, setChosen] = useState(choice.language);
  const [fillsGaps, setFillsGaps] = useState(choice.englishFillsGaps);
  const [installed, setInstalled] = useState(installedBefore);
  const { jobs, start, stop } = useGlossJob(jobsBefore, (language) => {
    setInstalled((now) => [...now, language]);
    choose(language);
  });

  const choose = (language: GlossLanguage) => {
    setChosen(language);
    send(newEvent('setting-changed', { name: GLOSS_LANGUAGE, value: language }));
  };
  const show = (language: GlossLanguage) => {
    setShown(language);
    if (language === 'eng' || installed.includes(language)) choose(language);
  };
  const fill = (filled: boolean) => {
    setFillsGaps(filled);
    send(newEvent('setting-changed', { name: ENGLISH_FILLS_GAPS, value: filled }));
  };

  const { name } = GLOSS_LANGUAGES[shown];
  const missing = shown !== 'eng' && !installed.includes(shown) ? shown : null;
  const job = shown === 'eng' ? null : jobs[shown];
  return (
    <>
      <Choice
        legend="Language of glosses"
        hint="Cards that you have kept stay as they are."
        options={languages}
        value={shown}
        onChoose={show}
      />
      {missing && <InstallGlosses language={missing} job={job ?? null} start={() => start(missing)} stop={() => stop(missing)} />}
      {!missing && job?.state === 'done' && chosen === shown && (
        <Notice tone="good">
          {name} is installed. Words are explained in {name} now.
        </Notice>
      )}
      {shown !== 'eng' && (
        <label className="choice">
          <input type="checkbox" checked={fillsGaps} onChange={(event) => fill(event.currentTarget.checked)} />
          English where {name} has nothing
        </label>
      )}
    </>
  );
}
