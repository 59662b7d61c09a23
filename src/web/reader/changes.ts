import type { Category, PassageName, Strength, Voice } from '../../../pipeline/types.ts';

/** A reader's decision about a mark. */
export interface Change {
  readonly kind: 'rejected' | 'added';
  /** The article's id in the data. */
  readonly article: string;
  readonly passage: PassageName;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly voice: Exclude<Voice, 'furniture'>;
  readonly reason: string;
}

/** Kept in the browser under the hash of the report's texts; gone with the page where that is not allowed. */
export class ChangeList {
  #changes: readonly Change[];
  readonly #key: string;

  constructor(input: string) {
    this.#key = `newsframe changes ${input}`;
    this.#changes = read(this.#key);
  }

  get changes(): readonly Change[] {
    return this.#changes;
  }

  set(changes: readonly Change[]): void {
    this.#changes = changes;
    try {
      if (changes.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(changes));
    } catch {
      // A browser that keeps nothing: the changes last as long as the page.
    }
  }
}

function read(key: string): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

const COLUMNS = [
  'kind',
  'article',
  'passage',
  'start',
  'end',
  'text',
  'category',
  'strength',
  'voice',
  'reason',
] as const;

/** The list as CSV. A text that a spreadsheet would take for a formula gets a leading `'`. */
export function changesCsv(changes: readonly Change[]): string {
  const rows = changes.map((change) => COLUMNS.map((column) => cell(change[column])).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^'/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
