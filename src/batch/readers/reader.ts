/** A kind of file that needs a library to be read: its reader is imported when the first such file is met. */
import type { Reading } from '../../../pipeline/1-read/reading.ts';

/** Never throws on bad bytes: what cannot be used is a problem. Fetches and executes nothing. */
type ReadBytes = (bytes: Uint8Array, origin: string) => Promise<Reading>;

export interface Reader {
  readonly id: string;
  readonly title: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a file without an ending looks like this kind. */
  readonly is: (start: string) => boolean;
  readonly load: () => Promise<ReadBytes>;
}
