/** Something is wrong with the database file itself. The message is a sentence for the owner, with what to do. */
export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem';
}

const SENTENCES: [code: RegExp, sentence: (file: string) => string][] = [
  [
    /SQLITE_(NOTADB|CORRUPT)|malformed|not a database/,
    (file) => `The database ${file} is damaged or is no database. It was left as it is; a copy may be in the folder "backups".`,
  ],
  [
    /SQLITE_READONLY|EACCES|EROFS|EPERM|readonly database/,
    (file) => `The database ${file} cannot be written. Check the permissions of the file and its folder.`,
  ],
  [
    /SQLITE_CANTOPEN|ENOTDIR|EEXIST|unable to open/,
    (file) => `The database ${file} cannot be opened. Check that its folder exists and may be written.`,
  ],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked|SocketTimeout/,
    (file) => `The database ${file} is in use by another program. Stop that one first.`,
  ],
  [/SQLITE_FULL|ENOSPC|disk is full/, (file) => `There is no space left for the database ${file}.`],
];

/** Turns what SQLite or the file system throws into a sentence; anything else stays what it is. */
export function asProblem(error: unknown, file: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error;
  const { code, message } = error as { code?: string; message?: string };
  const found = SENTENCES.find(([pattern]) => pattern.test(String(code)) || pattern.test(String(message)));
  return new DatabaseProblem(found ? found[1](file) : `The database ${file} cannot be used: ${message ?? String(error)}.`, {
    cause: error,
  });
}
