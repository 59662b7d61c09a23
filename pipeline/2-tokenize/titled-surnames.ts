/** Surnames that are titles, too: after "Ada King", "King said" names her. */
import type { Passage, Vocab } from '../types.ts';
import type { NameChunk } from './name-chunks.ts';
import { Trait, traitsOf } from './name-traits.ts';

/** The chunks of a passage with those surnames among them, in order; `all` are those of every passage. */
export function withTitledSurnames(
  passage: Passage,
  vocab: Vocab,
  chunks: readonly NameChunk[],
  all: readonly NameChunk[],
): readonly NameChunk[] {
  const surnames = titledSurnames(vocab, all);
  if (surnames.size === 0) return chunks;
  const found = [...chunks];
  const taken = new Set<number>();
  for (const { titleFirst, end } of chunks) for (let i = titleFirst; i < end; i += 1) taken.add(i);
  for (const i of passage.capitals) {
    if (taken.has(i) || !surnames.has(passage.lexeme[i]!) || !isAlone(passage, vocab, i, taken)) continue;
    found.push({ passage, first: i, end: i + 1, titleFirst: i, afterPlaceWord: false });
  }
  return found.length === chunks.length ? chunks : found.sort((a, b) => a.first - b.first);
}

/** Vocabulary rows of titles that somebody with a first name bears as a surname. */
function titledSurnames(vocab: Vocab, chunks: readonly NameChunk[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { passage, first, end } of chunks) {
    if (end - first < 2 || (traitsOf(vocab, passage.lexeme[first]!) & Trait.givenName) === 0) continue;
    const last = passage.lexeme[end - 1]!;
    if (traitsOf(vocab, last) & Trait.title) found.add(last);
  }
  return found;
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** Neither "the King" nor "King Ilse" nor "King of Noria". */
function isAlone(passage: Passage, vocab: Vocab, i: number, taken: ReadonlySet<number>): boolean {
  if (i > 0 && ARTICLES.has(vocab.norm[passage.lexeme[i - 1]!]!)) return false;
  if (i + 1 >= passage.length) return true;
  return !taken.has(i + 1) && vocab.norm[passage.lexeme[i + 1]!] !== 'of';
}
