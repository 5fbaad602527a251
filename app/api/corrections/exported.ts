import type { Corrected } from '#lib/words/event.ts';

/** What the file of corrections holds. `events` are as `POST /api/events` takes them. */
export interface Exported {
  what: 'Lesefluss corrections';
  version: 1;
  exportedAt: string;
  events: Corrected[];
}

export function exported(corrections: Corrected[], now: Date): Exported {
  return { what: 'Lesefluss corrections', version: 1, exportedAt: now.toISOString(), events: corrections };
}
