import type { Span as CategorySpan } from '../stats/span-match.ts';
import type { Span } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { ClassText } from './class-text.ts';
import type { MarkSheet } from './marks.ts';
import { wordsOf } from './words-of.ts';

/** Stands for all kinds of marks together: was a phrase marked at all? */
export const ANY = 'any';

/** All texts as one row of words, and what each coder marked in it. Spans are in words, and never cross a text. */
export interface Coded {
  /** In the order of their ids; `start, end` number their words. */
  readonly texts: readonly (Span & { readonly text: ClassText })[];
  readonly words: number;
  readonly sentences: readonly Span[];
  readonly coders: readonly Coder[];
  /** Kinds somebody marked, in the order of the codebook, the class's own last. */
  readonly categories: readonly string[];
}

export interface Coder {
  readonly code: string;
  /** Whether the coder read text i. */
  readonly reads: readonly boolean[];
  /** 1 for each word of a text the coder read. */
  readonly read: Uint8Array;
  readonly spans: readonly CategorySpan[];
}

export function coded(
  sheets: readonly MarkSheet[],
  classTexts: readonly ClassText[],
  codebook: readonly string[],
): Coded {
  const texts: (Span & { text: ClassText })[] = [];
  const sentences: Span[] = [];
  let at = 0;
  for (const text of [...classTexts].sort((a, b) => byCodeUnit(a.id, b.id))) {
    sentences.push(...sentencesOf(text, at));
    texts.push({ text, start: at, end: at + text.words.length });
    at += text.words.length;
  }
  const coders = sheets.map((sheet) => coderOf(sheet, texts, at));
  const used = new Set(coders.flatMap(({ spans }) => spans.map(({ category }) => category)));
  const own = [...used].filter((category) => !codebook.includes(category)).sort(byCodeUnit);
  return {
    texts,
    words: at,
    sentences,
    coders,
    categories: [...codebook.filter((category) => used.has(category)), ...own],
  };
}

/** The coder's phrases of one kind; of any kind, each stretch of words once. */
export function spansOf({ spans }: Coder, category: string): readonly CategorySpan[] {
  if (category !== ANY) return spans.filter((span) => span.category === category);
  const once = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end, category: ANY }]));
  return [...once.values()];
}

/** 1 for each word the coder marked as of this kind. */
export function markedWords(coder: Coder, category: string): Uint8Array {
  const marked = new Uint8Array(coder.read.length);
  for (const span of coder.spans) {
    if (category === ANY || span.category === category) marked.fill(1, span.start, span.end);
  }
  return marked;
}

function coderOf({ coder, texts: read, marks }: MarkSheet, texts: Coded['texts'], words: number): Coder {
  const reads = texts.map(({ text }) => read.includes(text.id));
  const readWords = new Uint8Array(words);
  texts.forEach(({ start, end }, i) => {
    if (reads[i]) readWords.fill(1, start, end);
  });
  const spans = new Map<string, CategorySpan>();
  for (const mark of marks) {
    const at = texts.find(({ text }) => text.id === mark.text);
    if (at === undefined) continue;
    const { start, end } = wordsOf(at.text, mark);
    if (start === end) continue;
    const span = { start: at.start + start, end: at.start + end, category: mark.category };
    spans.set(`${span.start}-${span.end}-${span.category}`, span);
  }
  const inOrder = [...spans.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.category, b.category),
  );
  return { code: coder, reads, read: readWords, spans: inOrder };
}

function sentencesOf({ words }: ClassText, offset: number): Span[] {
  const sentences: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const start = i;
    while (i < words.length && words[i]!.sentence === words[start]!.sentence) i++;
    sentences.push({ start: offset + start, end: offset + i });
  }
  return sentences;
}
