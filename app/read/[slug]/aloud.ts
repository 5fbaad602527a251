/** How far is read without being asked again: the sentence, to the end of its paragraph, to the end of the page. */
export type Reach = 'sentence' | 'paragraph' | 'page';

/** Where reading aloud is. `paragraphs`: for each sentence, the number of its paragraph. */
export interface Aloud {
  paragraphs: readonly number[];
  at: number;
  state: 'speaking' | 'paused' | 'done';
  reach: Reach;
  /** Counts the beginnings: each is spoken from the first word of its sentence. */
  take: number;
  /** Whether the voice came to this sentence by itself; otherwise the learner asked for it. */
  reached: boolean;
}

export type AloudAct =
  | { type: 'start'; at: number; reach?: Reach }
  | { type: 'toggle' }
  | { type: 'pause' }
  /** The voice has come to the end of the sentence. */
  | { type: 'ended' }
  | { type: 'skip'; by: 1 | -1 }
  | { type: 'reach'; reach: Reach }
  /** The voice or its speed has changed: what is being spoken begins again. */
  | { type: 'anew' };

/** What an act leads to. Pure: the voice and the marks follow from it. */
export function aloud(now: Aloud, act: AloudAct): Aloud {
  const last = now.paragraphs.length - 1;
  const speak = (at: number, reached = false): Aloud => ({
    ...now,
    at: Math.min(last, Math.max(0, at)),
    state: 'speaking',
    take: now.take + 1,
    reached,
  });
  switch (act.type) {
    case 'start':
      return { ...speak(act.at), reach: act.reach ?? now.reach };
    case 'toggle':
      if (now.state === 'speaking') return { ...now, state: 'paused' };
      // After the end of what was asked for, it goes on behind it.
      return speak(now.state === 'done' && now.at < last ? now.at + 1 : now.at);
    case 'pause':
      return now.state === 'speaking' ? { ...now, state: 'paused' } : now;
    case 'ended':
      if (now.state !== 'speaking') return now;
      return goesOn(now) ? speak(now.at + 1, true) : { ...now, state: 'done' };
    case 'skip':
      return speak(now.at + act.by);
    case 'reach':
      return { ...now, reach: act.reach };
    case 'anew':
      return now.state === 'speaking' ? speak(now.at) : now;
  }
}

function goesOn({ paragraphs, at, reach }: Aloud): boolean {
  if (reach === 'sentence' || at + 1 >= paragraphs.length) return false;
  return reach === 'page' || paragraphs[at + 1] === paragraphs[at];
}
