import type { Analysed, Article, Passage, PassageName, Span } from '../types.ts';
import type { Mark } from './marks.ts';

/** A printed line of a text: `start, end` are offsets in its passage. */
export interface PrintedLine extends Span {
  /** 1 or more. */
  readonly number: number;
  readonly passage: PassageName;
}

/** A word of a text; `sentence` numbers the sentences of the whole text from 0. */
interface TextWord extends Span {
  readonly passage: PassageName;
  readonly sentence: number;
}

/** A text a class has marked, cut into words once, so that all coders are compared word by word. */
export interface ClassText {
  readonly id: string;
  /** Of headline and body: another version of the text has another. */
  readonly hash: string;
  readonly headline: string;
  readonly body: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Words of the headline, then of the body, without page furniture. */
  readonly words: readonly TextWord[];
  readonly lines: readonly PrintedLine[];
  /** The tool's own marks, with their strength. */
  readonly tool: readonly ToolMark[];
}

interface ToolMark extends Mark {
  /** 1 arguable, 2 clear, 3 strong. */
  readonly strength: 1 | 2 | 3;
}

/** Digits of the hash that tell two versions of a text apart. */
const HASH_DIGITS = 16;

/** Hash of the words that can be marked in an article; blanks and line ends do not count. */
export function textHash(
  { headline, body }: Pick<Article, 'headline' | 'body'>,
  hash: (text: string) => string,
): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return hash(JSON.stringify([plain(headline), plain(body)])).slice(0, HASH_DIGITS);
}

/** An analysed article as a text for a class. */
export function classText(
  article: Article,
  { analysis, doc }: Analysed,
  { hash, lines }: { readonly hash: string; readonly lines: readonly PrintedLine[] },
): ClassText {
  const headline = wordsOf(doc.headline, 0);
  const before = (headline.at(-1)?.sentence ?? -1) + 1;
  const isFurniture = ({ start, end }: Span) =>
    doc.furniture.some((line) => line.start <= start && end <= line.end);
  const { id, outlet, url, body } = article;
  return {
    id,
    hash,
    headline: article.headline,
    body,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    words: [...headline, ...wordsOf(doc.body, before).filter((word) => !isFurniture(word))],
    lines,
    tool: analysis.cues.map(({ passage, start, end, category, strength, reason }) => {
      return { text: id, passage, start, end, category, strength, reason };
    }),
  };
}

/** The text as far as it was printed: its words up to a line. */
export function upToLine(text: ClassText, last: number): ClassText {
  return { ...text, words: text.words.filter((word) => (lineOf(text, word) ?? Infinity) <= last) };
}

/** The number of the printed line a place begins on; undefined where nothing is printed. */
export function lineOf(
  { lines }: ClassText,
  { passage, start }: { readonly passage: PassageName; readonly start: number },
): number | undefined {
  return lines.find((line) => line.passage === passage && start < line.end)?.number;
}

function wordsOf(passage: Passage, firstSentence: number): TextWord[] {
  const words: TextWord[] = [];
  for (let i = 0; i < passage.length; i++) {
    if (passage.word[i] !== 1) continue;
    const sentence = firstSentence + passage.sentence[i]!;
    words.push({ passage: passage.name, start: passage.start[i]!, end: passage.end[i]!, sentence });
  }
  return words;
}
