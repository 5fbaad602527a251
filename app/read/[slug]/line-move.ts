/** The part of a `DOMRect` that counts for moving by lines. */
export interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The word above or below another one: on the next line in that direction, the one whose middle is nearest. Null at the first and last line.
 * `placeOf` is asked only for the words of these two lines, so a long text costs no more than a short one.
 */
export function wordByLine(from: number, direction: 1 | -1, count: number, placeOf: (index: number) => Place): number | null {
  const here = placeOf(from);
  const middle = (here.left + here.right) / 2;
  let line: Place | null = null;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let index = from + direction; index >= 0 && index < count; index += direction) {
    const place = placeOf(index);
    if (sameLine(place, here)) continue;
    if (line && !sameLine(place, line)) break;
    line ??= place;
    const off = Math.abs((place.left + place.right) / 2 - middle);
    if (off < distance) {
      best = index;
      distance = off;
    }
  }
  return best;
}

function sameLine(a: Place, b: Place): boolean {
  const middle = (a.top + a.bottom) / 2;
  return middle > b.top && middle < b.bottom;
}
