import { FREEDICT_LANGUAGES, type FreedictLanguage } from '#lib/dictionary/gloss-language.ts';
import { type GlossPlaces, installGlosses } from './gloss-dictionary.ts';
import { type JobState, jobState, startJob, stopJob } from './running.ts';

const nameOf = (language: FreedictLanguage) => `glosses ${language}`;

export function glossJob(language: FreedictLanguage): JobState | null {
  return jobState(nameOf(language));
}

/** The installations that run now. */
export function glossJobs(): Partial<Record<FreedictLanguage, JobState>> {
  const running = FREEDICT_LANGUAGES.map((language) => [language, glossJob(language)] as const);
  return Object.fromEntries(running.filter(([, job]) => job?.state === 'running'));
}

/** Starts the installation of a language; one that runs already goes on. */
export function startGlossJob(language: FreedictLanguage, places: GlossPlaces): JobState {
  return startJob(nameOf(language), (progress, signal) => installGlosses(language, places, progress, signal));
}

/** Stops it, and answers when it has ended: at its next step, some milliseconds from now. */
export async function stopGlossJob(language: FreedictLanguage): Promise<JobState | null> {
  await stopJob(nameOf(language));
  return glossJob(language);
}
