/**
 * Says inside the readers that a file cannot be brought in: limits are met deep inside of callbacks. `readFile` turns it into a
 * `DocumentProblem`; nothing outside this folder sees it. The message is the sentence for the learner.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What `step` gives; whatever a library throws about the file becomes this sentence instead. */
export async function orRefuse<T>(sentence: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refusal || (error instanceof Error && error.name === 'AbortError')) throw error;
    throw new Refusal(sentence);
  }
}
