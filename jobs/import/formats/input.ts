/** A file as it was given: nothing of it is believed before it was looked at. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
  /** The media type that came along, a hint at best. */
  type?: string;
}

/** What the reader of a format is given beside the file. */
export interface ReadOptions {
  /** When it is aborted, reading ends soon with the reason of the signal thrown. */
  signal: AbortSignal;
  /** Called now and then with the share done, 0 to 1. */
  progress: (share: number) => void;
}
