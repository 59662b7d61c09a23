import { type Fields, listOf, offsetOf, textOf } from './json-fields.ts';
import type { RawMarks } from './raw-marks.ts';

/** Marks saved from the page (`newsframe.marks/1`, see `MarksFile`). What is missing in a mark is left empty. */
export function pageFile(file: Fields): RawMarks {
  const coder = textOf(file.coder);
  return {
    read: listOf(file.texts).map(({ id, hash }) => ({ coder, article: textOf(id), hash: textOf(hash) })),
    marks: listOf(file.marks).map((mark, i) => {
      const start = offsetOf(mark.start);
      return {
        coder,
        article: textOf(mark.text),
        passage: textOf(mark.passage),
        ...(start !== undefined && { start }),
        words: textOf(mark.words),
        category: textOf(mark.category),
        reason: textOf(mark.reason),
        row: i + 1,
      };
    }),
    isNamed: false,
  };
}
