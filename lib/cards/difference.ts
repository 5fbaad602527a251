/**
 * How a letter that was typed stands to the one that is right. `spelled`: the same in other letters (ae for ä); `swapped`: two letters in the other order.
 */
export type Role = 'same' | 'case' | 'spelled' | 'missing' | 'extra' | 'wrong' | 'swapped';

/** A stretch of letters with one role. All `typed` joined are what was typed, all `right` joined the answer. */
export interface DiffSegment {
  role: Role;
  typed: string;
  right: string;
}

/** What letters without a German keyboard are accepted as. Not the other way round: *neü* is not *neue*. */
const SPELLED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ẞ: 'SS' };

interface Step {
  cost: number;
  role: Role;
  /** How many letters of each it takes. */
  typed: number;
  right: number;
}

/** What an edit costs. Other case and other spelling cost so little that they never stand in for an edit, but the plain letter comes first. */
const EDIT = 1000;
const SMALL = 1;

/**
 * The smallest difference of two strings, letter by letter: missing, extra, wrong and swapped letters count one each (optimal string alignment).
 * @example difference('Heuser', 'Häuser') // H, e→ä wrong, user
 */
export function difference(typed: string, right: string): DiffSegment[] {
  const [a, b] = [[...typed], [...right]];
  const width = b.length + 1;
  const costs = new Array<number>((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Array<Step | undefined>(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++)
      for (const step of stepsTo(a, b, i, j)) {
        const cost = costs[(i - step.typed) * width + j - step.right]! + step.cost;
        if (cost >= costs[i * width + j]!) continue;
        costs[i * width + j] = cost;
        steps[i * width + j] = step;
      }
  const segments: DiffSegment[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const step = steps[i * width + j]!;
    const part = { role: step.role, typed: a.slice(i - step.typed, i).join(''), right: b.slice(j - step.right, j).join('') };
    const next = segments[0];
    // Two swaps side by side are two; everything else of one role is one stretch.
    if (next && next.role === part.role && part.role !== 'swapped' && part.role !== 'spelled')
      segments[0] = { role: part.role, typed: part.typed + next.typed, right: part.right + next.right };
    else segments.unshift(part);
    i -= step.typed;
    j -= step.right;
  }
  return segments;
}

/** The ways in which the first `i` letters typed and the first `j` right ones may end. */
function stepsTo(a: readonly string[], b: readonly string[], i: number, j: number): Step[] {
  const steps: Step[] = [];
  const [typed, right] = [a[i - 1], b[j - 1]];
  if (typed !== undefined && right !== undefined) {
    const same = typed === right;
    const cased = !same && sameLetter(typed, right);
    steps.push({ cost: same ? 0 : cased ? SMALL : EDIT, role: same ? 'same' : cased ? 'case' : 'wrong', typed: 1, right: 1 });
    const spelled = SPELLED[right];
    if (i > 1 && spelled && sameLetter(a[i - 2]! + typed, spelled)) steps.push({ cost: SMALL, role: 'spelled', typed: 2, right: 1 });
    if (i > 1 && j > 1 && !sameLetter(typed, right) && sameLetter(typed, b[j - 2]!) && sameLetter(a[i - 2]!, right))
      steps.push({ cost: EDIT, role: 'swapped', typed: 2, right: 2 });
  }
  if (typed !== undefined) steps.push({ cost: EDIT, role: 'extra', typed: 1, right: 0 });
  if (right !== undefined) steps.push({ cost: EDIT, role: 'missing', typed: 0, right: 1 });
  return steps;
}

function sameLetter(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

/** How many letters were missed, added, swapped or wrong. */
export function edits(segments: readonly DiffSegment[]): number {
  return segments.reduce((sum, { role, typed, right }) => sum + editsOf(role, typed, right), 0);
}

function editsOf(role: Role, typed: string, right: string): number {
  if (role === 'missing') return [...right].length;
  if (role === 'extra' || role === 'wrong') return [...typed].length;
  return role === 'swapped' ? 1 : 0;
}

/**
 * The same for showing. A word that has no more in common with what is right than not is another word (*das* for *die*): letters of one corrected into
 * the other cannot be read, so it is struck out as a whole.
 */
export function legible(segments: readonly DiffSegment[]): DiffSegment[] {
  return wordsOf(segments).flatMap((word) => {
    const [typed, right] = [word.map((segment) => segment.typed).join(''), word.map((segment) => segment.right).join('')];
    const count = edits(word);
    const isOther = count > 0 && count * 2 >= Math.max([...typed].length, [...right].length);
    return isOther ? [{ role: typed === '' ? 'missing' : right === '' ? 'extra' : 'wrong', typed, right }] : word;
  });
}

/** Cut where a space is the same in both, each space a stretch of its own. */
function wordsOf(segments: readonly DiffSegment[]): DiffSegment[][] {
  const words: DiffSegment[][] = [[]];
  for (const segment of segments) {
    if (segment.role !== 'same') {
      words.at(-1)!.push(segment);
      continue;
    }
    for (const piece of segment.right.split(/(\s)/u).filter((each) => each !== '')) {
      const same: DiffSegment = { role: 'same', typed: piece, right: piece };
      if (/\s/u.test(piece)) words.push([same], []);
      else words.at(-1)!.push(same);
    }
  }
  return words;
}
