/** Cards in one sitting; the end screen offers to go on. */
export const CARDS_PER_SESSION = 50;

/** A card that was missed a minute ago may be asked again at once, in milliseconds: whoever comes back to the review should not wait for it. */
export const AHEAD = 2 * 60_000;
