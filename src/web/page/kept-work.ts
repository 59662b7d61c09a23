import type { GivenText } from './messages.ts';

const KEY = 'newsframe work';
/** Readers' changes to marks have keys that begin like this. */
const CHANGES = 'newsframe changes ';

/** The texts of the last time; none where the browser keeps nothing. */
export function keptTexts(): readonly GivenText[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is GivenText => typeof one?.name === 'string' && typeof one?.text === 'string',
    );
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps them */
export function keepTexts(texts: readonly GivenText[]): boolean {
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
