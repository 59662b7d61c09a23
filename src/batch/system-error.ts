/** What the operating system's error codes mean, in words. */

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EEXIST', 'there is a file of that name'],
  ['EISDIR', 'there is a folder of that name'],
  ['ENOTEMPTY', 'there is a folder of that name'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'no such file or folder'],
  ['ELOOP', 'the links go round in a circle'],
  ['EMFILE', 'too many files are open'],
]);

/**
 * The reason of a failed call on the file system.
 * @example reasonOf(error) → "permission denied (EACCES)"
 */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return `${REASONS.get(code) ?? 'the system refused'} (${code})`;
}

/** `ENOENT` and its like, if the error has one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
