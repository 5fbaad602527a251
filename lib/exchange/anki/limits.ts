/** How much is taken from a package of Anki, or a list; beyond, it is refused with a sentence. */
export const EXCHANGE_LIMITS = {
  /** Bytes of the file that is sent. */
  fileBytes: 2 ** 30,
  /** Bytes of the collection in it, unpacked. */
  collectionBytes: 2 ** 30,
  /** How many times smaller it may be packed: a collection of ordinary notes is four to ten times. */
  ratio: 250,
  /** Files beside it. */
  media: 500_000,
  notes: 300_000,
  cards: 600_000,
  reviews: 5_000_000,
  /** Characters of the fields of one note, and fields. */
  noteLength: 2_000_000,
  fields: 200,
  /** A list: bytes, rows, columns. */
  listBytes: 60 * 2 ** 20,
  rows: 100_000,
  columns: 100,
} as const;
