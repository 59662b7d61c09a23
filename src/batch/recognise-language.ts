import type { LanguageRecogniser } from '../../pipeline/1-read/checked-reading.ts';

let loading: Promise<LanguageRecogniser> | undefined;

/**
 * Imported when the first text is met that is hardly English, with the smallest of its tables: the page has the same,
 * and texts of a paragraph are told apart by it as well as by the larger ones.
 */
export function loadRecogniser(): Promise<LanguageRecogniser> {
  loading ??= import('eld/extrasmall').then(({ eld }) => eld);
  return loading;
}
