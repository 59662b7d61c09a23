/** Everything a command touches outside itself, so that a test can stand in for the shell. */
import type { Readable } from 'node:stream';

export interface Output {
  /** false when the reader is slower than the writer: wait for `drain`. */
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder that relative paths start from. */
  readonly folder: string;
}

/** Writes and waits until there is room for more, so that a slow reader does not fill memory. */
export async function writeOut(output: Output, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>((resume) => output.once('drain', resume));
}

/** A command that waits for typing looks as if it hung. */
export function announceKeyboard({ stdin, stderr }: Terminal): void {
  if (stdin.isTTY === true) stderr.write('reading from the keyboard; end with Ctrl-D, or stop with Ctrl-C\n');
}
