import { expect, test } from 'vitest';
import { groupNotes } from '../../../pipeline/1-read/group-notes.ts';

const note = (file: string, text: string) => ({ file, note: `${file}: ${text}` });

test('four files that say the same say it once, where the first said it', () => {
  const notes = [note('a', 'x'), note('a', 'y'), note('b', 'x'), note('constructor', 'x'), note('d', 'x')];
  expect(groupNotes(notes)).toEqual(['4 files: x (a, b, constructor …)', 'a: y']);
});

test('three files speak for themselves', () => {
  const notes = [note('a', 'x'), note('b', 'x'), note('c', 'x')];
  expect(groupNotes(notes)).toEqual(['a: x', 'b: x', 'c: x']);
});

test('no notes', () => {
  expect(groupNotes([])).toEqual([]);
});
