/** Outlet and day in a file's name: `harbour-gazette_2024-03-14_dam-opens.txt`. */
import { isoDay } from './iso-date.ts';

export interface FileNameFields {
  readonly outlet: string;
  readonly date: string;
}

/** An outlet, a day in ISO form or as eight digits, and a slug, set apart by underscores. */
const NAMED = /^([^_]*\p{L}[^_]*)_(\d{4}-\d{2}-\d{2}|\d{8})_[^/\\]+\.[^./\\]+$/u;

/**
 * What the name says, or undefined if it has another shape. The outlet stays as it is written.
 * @example fileNameFields('texts/bellman_20240314_dam.txt') → { outlet: 'bellman', date: '2024-03-14' }
 */
export function fileNameFields(path: string): FileNameFields | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const [, outlet, day = ''] = NAMED.exec(name) ?? [];
  if (outlet === undefined) return undefined;
  const date = isoDay(day.replaceAll('-', ''));
  return date === undefined ? undefined : { outlet: outlet.trim(), date };
}
