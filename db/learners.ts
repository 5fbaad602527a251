import { COUNTING } from '#lib/progress/counting.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { Level } from '#lib/words/level.ts';
import { database } from './client.ts';

/** The one learner of a program that runs for its owner alone; made when first asked for. */
export async function localLearner(): Promise<Learner> {
  const id = 'local';
  const found = await learner(id);
  if (found) return found;
  await addLearner(id);
  return (await learner(id))!;
}

/** Makes a learner of whom nothing is known yet. Making the same one twice is no error: two first requests may come at once. */
export async function addLearner(id: string, zone = Intl.DateTimeFormat().resolvedOptions().timeZone): Promise<void> {
  await database().learner.upsert({ where: { id }, create: { id, createdAt: BigInt(Date.now()), zone, counting: COUNTING }, update: {} });
}

export async function learner(id: string): Promise<Learner | null> {
  const row = await database().learner.findUnique({ where: { id }, include: { settings: true } });
  if (!row) return null;
  return {
    id,
    level: row.level as Level | null,
    presumed: row.presumed,
    levelAsked: row.levelAsked,
    zone: row.zone,
    settings: settingsFrom(row.settings),
  };
}

/** Settings by name, from their rows. */
export function settingsFrom(rows: readonly { name: string; value: string }[]): Learner['settings'] {
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
}
