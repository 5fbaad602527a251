import type { FreedictLanguage } from '#lib/dictionary/gloss-language.ts';

/** How an installation is, as `/api/jobs/glosses/<language>` tells it. */
export type GlossJob =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done' }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

/** What is being done and how far it is: "Reading the entries, 43 %". */
export function jobLine({ doing, share }: { doing: string; share: number }): string {
  return `${doing}, ${Math.floor(share * 100)} %`;
}

/** Asks for, starts or stops an installation. A server that cannot be reached is a failure in one sentence. */
export async function askJob(language: FreedictLanguage, method: 'GET' | 'POST' | 'DELETE'): Promise<GlossJob | null> {
  try {
    const response = await fetch(`/api/jobs/glosses/${language}`, { method });
    const body = (await response.json()) as { job: GlossJob | null; message?: string };
    if (!response.ok) return { state: 'failed', problem: body.message ?? `The server answers ${response.status}.` };
    return body.job;
  } catch {
    return {
      state: 'failed',
      problem: 'The server cannot be reached. What it has begun goes on; open this page again to see how far it is.',
    };
  }
}
