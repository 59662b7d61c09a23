/** Every place of a word with what stands before and after it, aligned (keyword in context). */
import type { Doc, Passage } from '../../pipeline/types.ts';

const CONTEXT = 50;

/** `word` in any form: a token matches by its lower-cased surface or by its lemma. */
export function concordance(doc: Doc, { word, label }: { word: string; label: string }): readonly string[] {
  const wanted = word.toLowerCase();
  return [doc.headline, doc.body].flatMap((passage) => places(doc, passage, wanted).map((at) => line(passage, at, label)));
}

function places(doc: Doc, passage: Passage, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < passage.length; i += 1) {
    const row = passage.lexeme[i]!;
    if (doc.vocab.norm[row] === wanted || doc.vocab.lemma[row] === wanted) found.push(i);
  }
  return found;
}

function line(passage: Passage, at: number, label: string): string {
  const start = passage.start[at]!;
  const end = passage.end[at]!;
  const before = flat(passage.text.slice(Math.max(0, start - CONTEXT), start)).padStart(CONTEXT);
  const after = flat(passage.text.slice(end, end + CONTEXT));
  return `${label.slice(0, 20).padEnd(20)}  ${before}[${passage.text.slice(start, end)}]${after}`;
}

function flat(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text must not steer the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
