import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 in lower-case hex, by the platform. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
