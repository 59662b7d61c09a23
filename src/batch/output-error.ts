/** Output could not be written. The message is one sentence for the user; the command exits with 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
