/**
 * Figures: numbers that count, measure or date something, with what they count. Only tokens that are number
 * words start any work.
 */
import { type Doc, type Figure, type Passage, type Source, VOICES } from '../../types.ts';
import { figureAt } from './figure-at.ts';
import { learn, NumberKind, numberRows } from './number-words.ts';

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
  const { vocab } = doc;
  const { lexeme, voice, length } = passage;
  const rows = numberRows(vocab);
  const { kinds } = rows;
  const words = { passage, vocab, rows };
  const figures: Figure[] = [];
  for (let at = 0; at < length; at += 1) {
    const row = lexeme[at]!;
    if ((kinds[row] || learn(vocab, rows, row)) === NumberKind.none || voice[at] === FURNITURE) continue;
    const found = figureAt(words, at, { mentions: doc.mentions, before: figures });
    if (found.figure !== undefined) {
      const speaker = speakerOf(passage, at, sources);
      figures.push(speaker === undefined ? found.figure : { ...found.figure, speaker });
    }
    at = Math.max(at, found.end - 1);
  }
  return figures;
}

/** null: quoted or paraphrased, and nobody knows whose words; undefined: the outlet's own. */
function speakerOf(passage: Passage, at: number, sources: readonly Source[]): string | null | undefined {
  if (passage.voice[at] === OUTLET) return undefined;
  return sources[passage.speaker[at]! - 1]?.name ?? null;
}
