import { createHash } from 'node:crypto';
import type { Part } from './task.ts';

/**
 * Which half of a set a key belongs to: `tune` if the first hex digit of its SHA-1 is even, else `report`.
 * The key is what must not be torn apart: a topic, an event, a document.
 *
 * @example partOf('environment') // 'tune'
 */
export function partOf(key: string): Exclude<Part, 'all'> {
  const digit = createHash('sha1').update(key, 'utf8').digest('hex').charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0 ? 'tune' : 'report';
}
