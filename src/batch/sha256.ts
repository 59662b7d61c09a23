/** The hash behind ids, stamps and file names. */
import { createHash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 form, in 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
