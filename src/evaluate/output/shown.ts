/** An evaluation ready to be written: with what made it, and the sentences of its confusions if they may be shown. */
import type { Doc } from '../../../pipeline/types.ts';
import { bestAnswer, type Confusion, type Evaluation } from '../outcome.ts';
import { sentenceAround } from './sentence-around.ts';

/** What a reader needs to get the same figures. */
interface Provenance {
  readonly version: string;
  readonly lexicons: string;
  readonly command: string;
  /** First 12 hex digits of each gold file's SHA-256. */
  readonly data: readonly string[];
  readonly seed: string;
}

export interface ShownConfusion extends Omit<Confusion, 'words'> {
  readonly asked: string;
  readonly by: string;
  /** Words at the place, and their sentence; both absent under --no-text. */
  readonly text?: string;
  readonly sentence?: string;
}

export interface Shown {
  readonly evaluation: Evaluation;
  readonly provenance: Provenance;
  readonly confusions: readonly ShownConfusion[];
}

/** The confusions of the answers that count. `docOf` gives an article's doc, or nothing if no text may be shown. */
export function shownConfusions(
  evaluation: Evaluation,
  docOf: ((article: string) => Doc) | undefined,
): readonly ShownConfusion[] {
  return evaluation.rows.flatMap((row) => {
    const { by, outcome } = bestAnswer(row);
    return outcome.confusions.map(({ words, ...confusion }) => {
      const at = { asked: row.asked, by, ...confusion };
      return docOf === undefined ? at : { ...at, ...words, ...textOf(confusion, docOf(confusion.article)) };
    });
  });
}

function textOf({ passage, start, end }: Omit<Confusion, 'words'>, doc: Doc) {
  const { text } = doc[passage];
  if (start === end) return { text: '', sentence: text };
  const sentence = sentenceAround(doc[passage], start);
  return { text: text.slice(start, end), sentence: text.slice(sentence.start, sentence.end) };
}
