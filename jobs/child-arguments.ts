/**
 * With what a process of its own is started: sources are run as they are, with `heap` MB for what lives long. New objects get little room (4 MB
 * instead of 16, three times): a page of analyzed text fits, it is as fast, and 25 MB less are resident.
 */
export function childArguments(heap: number): string[] {
  return ['--import', 'tsx', `--max-old-space-size=${heap}`, '--max-semi-space-size=4'];
}
