import { MARKS_SCHEMA, type MarksFile } from '../../../../pipeline/agreement/marks.ts';
import type { PassageName } from '../../../../pipeline/types.ts';
import type { TextToMark } from './words.ts';

export interface OwnMark {
  readonly passage: PassageName;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly category: string;
  readonly reason: string;
}

/** Beginning of the keys under which marks are kept in the browser; the text's hash follows. */
const KEPT = 'newsframe changes marks ';

/** A student's marks in one text, in the order of the text; kept in the browser until they are deleted. */
export class OwnMarks {
  readonly #key: string;
  #marks: readonly OwnMark[];

  constructor({ hash }: TextToMark) {
    this.#key = KEPT + hash;
    this.#marks = kept(this.#key);
  }

  get all(): readonly OwnMark[] {
    return this.#marks;
  }

  add(mark: OwnMark): void {
    const others = this.#marks.filter((one) => !isSame(one, mark));
    this.#set(
      [...others, mark].sort(
        (a, b) =>
          Number(a.passage === 'body') - Number(b.passage === 'body') || a.start - b.start || a.end - b.end,
      ),
    );
  }

  remove(mark: OwnMark): void {
    this.#set(this.#marks.filter((one) => one !== mark));
  }

  #set(marks: readonly OwnMark[]): void {
    this.#marks = marks;
    try {
      if (marks.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(marks));
    } catch {
      // A browser that keeps nothing: the marks last as long as the page.
    }
  }
}

/** The file a student saves. Of several texts those without a mark were perhaps not read, and are left out. */
export function marksFile(coder: string, texts: readonly (readonly [TextToMark, OwnMarks])[]): MarksFile {
  const read = texts.filter(([, marks]) => texts.length === 1 || marks.all.length > 0);
  return {
    schema: MARKS_SCHEMA,
    coder,
    texts: read.map(([{ id, hash, headline }]) => ({ id, hash, headline })),
    marks: read.flatMap(([{ id }, marks]) => marks.all.map((mark) => ({ text: id, ...mark }))),
  };
}

function isSame(a: OwnMark, b: OwnMark): boolean {
  return a.passage === b.passage && a.start === b.start && a.end === b.end && a.category === b.category;
}

function kept(key: string): readonly OwnMark[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
