import type { Answer } from './ask-json.ts';

/** What went wrong, for those who decide; `message` is the sentence for the learner. */
export type Trouble =
  | 'no-service'
  | 'wrong-key'
  | 'quota'
  | 'too-fast'
  | 'too-long'
  | 'wrong-address'
  | 'wrong-model'
  | 'language'
  | 'redirected'
  | 'unreachable'
  | 'slow'
  | 'stopped'
  | 'down'
  | 'strange';

export type Outcome = { translation: string } | { problem: Trouble; message: string };

/** The sentence for each trouble. The service's own words are not repeated: they may contain part of the key. */
export function trouble(problem: Trouble, service: string): { problem: Trouble; message: string } {
  const message: Record<Trouble, string> = {
    'no-service': 'No service for translations is set up. The settings have them, under Sentences.',
    'wrong-key': `${service} does not accept the key. Put in another one in the settings.`,
    quota: `${service} translates no more for this key: its quota is used up.`,
    'too-fast': `${service} was asked too often in a short time. Try again in a minute.`,
    'too-long': `This sentence is too long for ${service}.`,
    'wrong-address': `The address of ${service} answers, but not as one that translates. Check it in the settings.`,
    'wrong-model': `${service} does not have this model. Check its name in the settings.`,
    language: `${service} cannot translate from German into this language.`,
    redirected: `The address of ${service} leads on to another one. Put that one into the settings, if you trust it.`,
    unreachable: `${service} cannot be reached. Is the address right, and the network there?`,
    slow: `${service} takes too long. Try again later.`,
    stopped: 'Stopped.',
    down: `${service} does not work at the moment. Try again later.`,
    strange: `${service} gave an answer that is no translation.`,
  };
  return { problem, message: message[problem] };
}

/** What is the same with every service: no answer, no JSON, no permission, too much, out of order. Null when the answer is to be read. */
export function commonTrouble(answer: Answer, service: string): Outcome | null {
  if ('problem' in answer) {
    const { problem } = answer;
    return trouble(problem === 'too-large' ? 'strange' : problem === 'not-json' ? 'wrong-address' : problem, service);
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return trouble('wrong-key', service);
  if (status === 402) return trouble('quota', service);
  if (status === 404 || status === 405) return trouble('wrong-address', service);
  if (status === 413) return trouble('too-long', service);
  if (status === 429) return trouble('too-fast', service);
  return trouble(status >= 500 ? 'down' : 'strange', service);
}

/** A translation as it came, made plain; an empty one is none. */
export function translated(text: unknown, service: string): Outcome {
  const plain = typeof text === 'string' ? text.replace(/\s+/gu, ' ').trim() : '';
  return plain === '' || plain.length > LONGEST ? trouble('strange', service) : { translation: plain };
}

/** As much as a card can copy. */
const LONGEST = 5000;
