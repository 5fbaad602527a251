/**
 * Number of the dictionary's builder. Raise it whenever the same source gives another dictionary: the next start then builds it again. The
 * built file carries it as SQLite's user version, which can be read without opening the database.
 */
export const DICTIONARY_BUILD = 7;
