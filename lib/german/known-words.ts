import { FeatureList, type LinearModel } from './linear-model.ts';
import { aloneFeatures, PLACES_SEEN } from './tag-features.ts';
import { ABSENT, type WordView } from './word-view.ts';

/** A word with all that the model has to say of it alone. */
export interface KnownWord extends WordView {
  /** Its votes from each place that it can be seen from, one place behind the other; they begin at `at`. */
  votes: Int32Array;
  at: number;
  /** The tags it may have, as bits. */
  allowed: number;
}

/** The words that the tagger met lately, each looked up and asked about once. */
export interface KnownWords {
  /** What stands before the first word and behind the last. */
  absent: KnownWord;
  /** `initial`: 1 where a capital says nothing. */
  find(form: string, initial: 0 | 1): KnownWord;
}

/** How many words a generation has. Two are kept, so that memory does not grow and common words stay. */
const KEPT = 10_000;
const WORDS_A_ROOM = 512;

type Generation = [plain: Map<string, KnownWord>, initial: Map<string, KnownWord>];

export function knownWords(
  weights: LinearModel,
  allowedTags: (w: WordView) => number,
  viewOf: (form: string, initial: 0 | 1) => WordView,
): KnownWords {
  const length = PLACES_SEEN * weights.lanes;
  let young: Generation = [new Map(), new Map()];
  let old: Generation = [new Map(), new Map()];
  // Votes are kept in rooms of many words, which are let go when their generation is.
  let room = new Int32Array(0);
  let used = 0;
  const features = new FeatureList();

  function place(): number {
    if (used + length > room.length) {
      room = new Int32Array(WORDS_A_ROOM * length);
      used = 0;
    }
    used += length;
    return used - length;
  }
  function ask(w: WordView): KnownWord {
    const at = place();
    for (let seen = 0; seen < PLACES_SEEN; seen++) {
      aloneFeatures(w, seen, features.clear());
      weights.vote(features, room, at + seen * weights.lanes);
    }
    // Field by field: objects that grew by spreading are read half as fast, and these are read more than all others.
    const { form, lower, small, suffix, shape, initial, lexical, auxiliary, likeness, kinds, stop, opens, isWord, own } = w;
    return {
      form,
      lower,
      small,
      suffix,
      shape,
      initial,
      lexical,
      auxiliary,
      likeness,
      kinds,
      stop,
      opens,
      isWord,
      own,
      votes: room,
      at,
      allowed: allowedTags(w),
    };
  }
  /** Takes a word over from the older generation, and its votes out of rooms that are let go. */
  function moved(known: KnownWord): KnownWord {
    const at = place();
    for (let k = 0; k < length; k++) room[at + k] = known.votes[known.at + k]!;
    known.votes = room;
    known.at = at;
    return known;
  }

  return {
    absent: ask(ABSENT),
    find(form, initial) {
      const kept = young[initial].get(form);
      if (kept) return kept;
      if (young[0].size + young[1].size >= KEPT) {
        old = young;
        young = [new Map(), new Map()];
        room = new Int32Array(0);
        used = 0;
      }
      const before = old[initial].get(form);
      const known = before ? moved(before) : ask(viewOf(form, initial));
      young[initial].set(form, known);
      return known;
    },
  };
}
