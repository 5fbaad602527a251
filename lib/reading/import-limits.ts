/** What can be brought in at once. Stated on the page, checked by the importer before memory suffers. */
export const IMPORT_LIMITS = {
  /** Bytes of a file, and of an answer from the network. */
  fileBytes: 60 * 2 ** 20,
  pageBytes: 10 * 2 ** 20,
  feedBytes: 5 * 2 ** 20,
  /** Of an archive (epub, docx, odt): files in it, bytes unpacked, and how many times larger than packed one of them may become. */
  archiveFiles: 5_000,
  archiveBytes: 300 * 2 ** 20,
  archiveRatio: 200,
  pdfPages: 3_000,
  words: 500_000,
  characters: 5_000_000,
  title: 200,
  /** Seconds: one answer from the network, one whole import. */
  fetchSeconds: 20,
  importSeconds: 300,
  redirects: 5,
} as const;
