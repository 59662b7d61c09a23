import type { Problem } from '../../types.ts';
import type { ClassText } from '../class-text.ts';
import type { Codebook, Mark } from '../marks.ts';
import { wordsOf } from '../words-of.ts';
import { findCategory } from './find-category.ts';
import { findText } from './find-text.ts';
import { type Found, findWords } from './find-words.ts';
import type { RawMark, RawMarks } from './raw-marks.ts';

/** What one file holds of one coder. */
export interface CoderPart {
  readonly file: string;
  /** As in the file; an account's name where `isNamed`. */
  readonly coder: string;
  readonly isNamed: boolean;
  readonly texts: readonly string[];
  readonly marks: readonly Mark[];
}

export interface PlacedFile {
  readonly parts: readonly CoderPart[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

interface Place {
  readonly file: string;
  readonly texts: readonly ClassText[];
  readonly codebook: Codebook;
}

/** Finds the words of a file's marks in the texts. A file of which nothing can be used is one problem. */
export function placeMarks(raw: RawMarks, where: Place): PlacedFile {
  const { file } = where;
  const problems: Problem[] = [];
  const notes: string[] = [];
  const parts: CoderPart[] = [];
  for (const coder of new Set([...raw.marks, ...raw.read].map((one) => one.coder))) {
    const marks = raw.marks.filter((mark) => mark.coder === coder);
    if (coder === '') {
      problems.push(...withoutCoder(file, marks));
      continue;
    }
    const read = raw.read.filter((one) => one.coder === coder);
    const placed = placeCoder(marks, read, where);
    problems.push(...placed.problems);
    notes.push(...placed.notes);
    if (placed.texts.length > 0) parts.push({ file, coder, isNamed: raw.isNamed, ...placed });
  }
  return parts.length === 0 ? unusable(raw, where, problems) : { parts, problems, notes };
}

function withoutCoder(file: string, marks: readonly RawMark[]): readonly Problem[] {
  const hint = 'write a code, such as s07, and no name';
  const [first] = marks;
  if (first === undefined) return [{ file, problem: 'the file says no code of its coder', hint }];
  const more = marks.length === 1 ? '' : ` here and in ${marks.length - 1} more`;
  return [{ file, line: first.row, problem: `no coder${more}`, hint }];
}

function placeCoder(
  marks: readonly RawMark[],
  read: RawMarks['read'],
  where: Place,
): Pick<CoderPart, 'texts' | 'marks'> & Pick<PlacedFile, 'problems' | 'notes'> {
  const { file, texts } = where;
  const seen = new Set<string>();
  const placed: Mark[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  const named = new Map(read.map(({ article, hash }) => [article, hash]));
  for (const article of new Set([...named.keys(), ...marks.map((mark) => mark.article)])) {
    const own = marks.filter((mark) => mark.article === article);
    const hash = named.get(article);
    const text =
      texts.find((one) => hash !== undefined && one.hash === hash) ?? findText(texts, article, own);
    if (text === undefined) {
      if (own.length > 0) problems.push(anotherText(file, article, own));
      continue;
    }
    const isOther = hash !== undefined && hash !== '' && hash !== text.hash;
    const before = placed.length;
    for (const mark of own) problems.push(...place(mark, text, where, placed));
    // Another version of a text, in which none of the words stands, was not read.
    if (isOther && placed.length === before) continue;
    if (isOther)
      notes.push(`${file}: marked in another version of “${text.headline}”; its words were looked up`);
    if (own.length === 0 || placed.length > before || own.some(({ words }) => words === ''))
      seen.add(text.id);
  }
  return { texts: [...seen], marks: placed, problems, notes };
}

function anotherText(file: string, article: string, marks: readonly RawMark[]): Problem {
  const row = marks[0]!.row;
  return {
    file,
    line: row,
    problem: `no article given is “${article}”, and its words stand in none`,
    hint: 'add that article with --articles, or write its id, outlet or headline',
  };
}

/** Adds the mark to those placed, and says what is doubtful about it. */
function place(
  mark: RawMark,
  text: ClassText,
  { file, codebook }: Place,
  placed: Mark[],
): readonly Problem[] {
  const { words, row, line } = mark;
  const at = (problem: string, hint: string): readonly Problem[] => [{ file, line: row, problem, hint }];
  if (words === '') return [];
  if (mark.category === '') return at(`“${words}” has no category`, 'give one, or a tag on Hypothes.is');
  const found = findWords(text, words, mark);
  if (found === undefined) {
    return at(`“${words}” does not stand in “${text.headline}”`, asPrinted(text, line));
  }
  const { start, end } = wordsOf(text, found.place);
  if (start === end) {
    return at(
      `“${words}” is not part of the article’s text`,
      'teasers, credits, and lines that were not printed are not counted; remove the row',
    );
  }
  const { passage } = found.place;
  placed.push({
    text: text.id,
    passage,
    start: found.place.start,
    end: found.place.end,
    category: findCategory(mark.category, codebook),
    ...(mark.reason !== '' && { reason: mark.reason }),
  });
  return doubts(mark, found, at);
}

function asPrinted(text: ClassText, number: number | undefined): string {
  const line = text.lines.find((one) => one.number === number);
  const copy = 'write the words as they are printed';
  if (line === undefined) return copy;
  return `${copy}; line ${number} reads “${text[line.passage].slice(line.start, line.end).replace(/\s+/g, ' ')}”`;
}

function doubts(
  { words, line, start }: RawMark,
  { otherLine, places, alike }: Found,
  at: (problem: string, hint: string) => readonly Problem[],
): readonly Problem[] {
  if (otherLine !== undefined) {
    return at(
      `“${words}” stands on line ${otherLine}, not on line ${line}`,
      `line ${otherLine} was taken; write the line if another place is meant`,
    );
  }
  if (line !== undefined && alike > 1) {
    return at(
      `“${words}” stands ${alike} times on line ${line}`,
      'the first was taken; write more of the words around it if another is meant',
    );
  }
  if (places > 1 && line === undefined && start === undefined) {
    return at(
      `“${words}” stands in ${places} places`,
      'the first was taken; write the line if another is meant',
    );
  }
  return [];
}

function unusable(raw: RawMarks, { file, texts }: Place, problems: readonly Problem[]): PlacedFile {
  const marks = raw.marks.filter(({ words }) => words !== '');
  const none = { parts: [], notes: [] };
  if (marks.length === 0 && raw.read.length === 0) {
    const hint = 'save the marks again, or leave the file out';
    return { ...none, problems: [{ file, problem: 'the file holds no marks', hint }] };
  }
  if (problems.length > 0 && problems.every(({ problem }) => /no coder|no code/.test(problem))) {
    return { ...none, problems };
  }
  const given = texts.length === 1 ? 'the article given' : `the ${texts.length} articles given`;
  const what =
    marks.length === 0
      ? `none of its articles is among ${given}`
      : `none of its ${marks.length === 1 ? 'marks' : `${marks.length} marks`} stands in ${given}`;
  const hint = 'add its article with --articles, or leave the file out';
  return { ...none, problems: [{ file, problem: `the file is for another text: ${what}`, hint }] };
}
