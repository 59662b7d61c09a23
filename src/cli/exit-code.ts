/** What the commands' exit codes mean; the README's table is this one. */
export const ExitCode = {
  done: 0,
  /** Done, but there were problems under --strict, or --fail-on was met. */
  objected: 1,
  /** Could not run: usage, no readable article, output not writable. */
  failed: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The command line cannot be carried out as given. One sentence: what was given, what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
