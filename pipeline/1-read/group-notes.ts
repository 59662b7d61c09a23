/** Keeps five hundred files from giving five hundred equal notes. */

/** From this many files on, one note speaks for all. */
const MANY = 4;

export interface FileNote {
  readonly file: string;
  readonly note: string;
}

/**
 * Notes as text, in the order of their first appearance. Notes of four or more files that say the same but
 * for the file's name become one.
 * @example "12 files: outlet ← the last line (a.txt, b.txt, c.txt …)"
 */
export function groupNotes(notes: readonly FileNote[]): readonly string[] {
  const files = new Map<string, string[]>();
  for (const { file, note } of notes) {
    const text = withoutFile(file, note);
    files.set(text, [...(files.get(text) ?? []), file]);
  }
  const told = new Set<string>();
  return notes.flatMap(({ file, note }) => {
    const text = withoutFile(file, note);
    const same = files.get(text) ?? [];
    if (same.length < MANY) return [note];
    if (told.has(text)) return [];
    told.add(text);
    return [`${same.length} files: ${text} (${same.slice(0, MANY - 1).join(', ')} …)`];
  });
}

function withoutFile(file: string, note: string): string {
  return note.startsWith(`${file}: `) ? note.slice(file.length + 2) : note;
}
