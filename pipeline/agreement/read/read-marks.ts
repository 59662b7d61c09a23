import type { Problem } from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { ClassText } from '../class-text.ts';
import type { Codebook, MarkSheet } from '../marks.ts';
import { gather } from './gather.ts';
import { parseFile } from './parse-file.ts';
import { type CoderPart, placeMarks } from './place-marks.ts';
import { faultOf, type GivenFile, isFault } from './raw-marks.ts';

export interface ReadMarks {
  readonly sheets: readonly MarkSheet[];
  /** What could not be used, or only in doubt: by file, then by row. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export interface MarksSource {
  readonly texts: readonly ClassText[];
  readonly codebook: Codebook;
  /** Codes no coder may have. */
  readonly taken: readonly string[];
}

/** Reads the marks of a class. One file that cannot be used never keeps the others from being read. */
export function readMarks(files: readonly GivenFile[], { texts, codebook, taken }: MarksSource): ReadMarks {
  const parts: CoderPart[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  const inOrder = [...files].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.text, b.text));
  for (const { name: file, text } of inOrder) {
    const raw = parseFile(text);
    if (isFault(raw)) {
      problems.push(faultOf(file, raw));
      continue;
    }
    const placed = placeMarks(raw, { file, texts, codebook });
    parts.push(...placed.parts);
    problems.push(...placed.problems);
    notes.push(...placed.notes);
  }
  const gathered = gather(parts, taken);
  return { sheets: gathered.sheets, problems, notes: [...notes, ...gathered.notes] };
}
