/**
 * Figures: numbers that count, measure or date something, with what they count. Only tokens that are number
 * words start any work.
 */
import { type Doc, type Figure, type Passage, type Source, VOICES } from '../../types.ts';
import { figureAt } from './figure-at.ts';
import { learn, numberRows } from './number-rows.ts';
import { NumberKind } from './number-words.ts';
import type { Words } from './words-at.ts';

const OUTLET = VOICES.indexOf('outlet');
const FURNITURE = VOICES.indexOf('furniture');

/**
 * Figures of headline and body, in text order. Needs the voice columns; `sources` are those the speaker column
 * counts through.
 */
export function figuresOf(doc: Doc, sources: readonly Source[] = []): readonly Figure[] {
  return [...passageFigures(doc, doc.headline, sources), ...passageFigures(doc, doc.body, sources)];
}

function passageFigures(doc: Doc, passage: Passage, sources: readonly Source[]): readonly Figure[] {
  const { vocab, mentions } = doc;
  const rows = numberRows(vocab);
  const words = { passage, vocab, rows };
  const figures: Figure[] = [];
  const around = { mentions, before: figures };
  for (let at = nextNumber(words, 0); at < passage.length; ) {
    if (passage.voice[at] === FURNITURE) {
      at = nextNumber(words, at + 1);
      continue;
    }
    const { figure, end } = figureAt(words, at, around);
    if (figure !== undefined) {
      const speaker = speakerOf(passage, at, sources);
      if (speaker !== undefined) figure.speaker = speaker;
      figures.push(figure);
    }
    at = nextNumber(words, end > at ? end : at + 1);
  }
  return figures;
}

/** First token from `at` on that is a number word; the walk over all other tokens. */
function nextNumber({ passage: { lexeme, length }, vocab, rows }: Words, at: number): number {
  const { kinds } = rows;
  for (let i = at; i < length; i += 1) {
    const row = lexeme[i]!;
    const kind = kinds[row]!;
    if (
      kind !== NumberKind.none &&
      (kind !== NumberKind.unknown || learn(vocab, rows, row) !== NumberKind.none)
    )
      return i;
  }
  return length;
}

/** null: quoted or paraphrased, and nobody knows whose words; undefined: the outlet's own. */
function speakerOf(passage: Passage, at: number, sources: readonly Source[]): string | null | undefined {
  if (passage.voice[at] === OUTLET) return undefined;
  return sources[passage.speaker[at]! - 1]?.name ?? null;
}
