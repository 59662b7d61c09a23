import type { Given } from './messages.ts';

const KEY = 'newsframe work';
/** Readers' changes to marks have keys that begin like this. */
const CHANGES = 'newsframe changes ';

/** The texts of the last time; none where the browser keeps nothing. */
export function keptTexts(): readonly Given[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is Given =>
        typeof one?.name === 'string' &&
        (typeof one.text === 'string' || (Array.isArray(one.articles) && Array.isArray(one.notes))),
    );
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps them */
export function keepTexts(texts: readonly Given[]): boolean {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

/** Removes texts and readers' changes from the browser. */
export function deleteWork(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key === KEY || key.startsWith(CHANGES)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
