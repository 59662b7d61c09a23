/** Every place of a word with what stands before and after it, aligned (keyword in context). */
import type { Doc, Passage, Span } from '../../pipeline/types.ts';
import { blanked } from './plain-text.ts';

/** Characters of context on each side. */
const CONTEXT = 50;
/** Characters of the label in front. */
const LABEL = 20;

/**
 * One line for each place of a word or phrase, in any form: tokens match by their lower-cased surface or
 * their lemma, and the letters as typed match too, since the tokens of "can’t" are two.
 */
export function concordance(doc: Doc, { word, label }: { word: string; label: string }): readonly string[] {
  return [doc.headline, doc.body].flatMap((passage) =>
    places(doc, passage, word).map((place) => line(passage, place, label)),
  );
}

function places(doc: Doc, passage: Passage, word: string): readonly Span[] {
  const found = new Map<number, Span>();
  for (const span of [...asTokens(doc, passage, word), ...asLetters(passage.text, word)]) {
    if (!found.has(span.start)) found.set(span.start, span);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function asTokens({ vocab }: Doc, passage: Passage, word: string): readonly Span[] {
  const wanted = word
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((part) => part !== '');
  const spans: Span[] = [];
  if (wanted.length === 0) return spans;
  for (let i = 0; i + wanted.length <= passage.length; i += 1) {
    const isHere = wanted.every((part, k) => {
      const row = passage.lexeme[i + k]!;
      return vocab.norm[row] === part || vocab.lemma[row] === part;
    });
    if (isHere) spans.push({ start: passage.start[i]!, end: passage.end[i + wanted.length - 1]! });
  }
  return spans;
}

function asLetters(text: string, word: string): readonly Span[] {
  const parts = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]"));
  if (parts.join('') === '') return [];
  const places = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu'),
  );
  return Array.from(places, (place) => ({ start: place.index, end: place.index + place[0].length }));
}

function line({ text }: Passage, { start, end }: Span, label: string): string {
  const before = blanked(text.slice(Math.max(0, start - CONTEXT), start)).padStart(CONTEXT);
  const after = blanked(text.slice(end, end + CONTEXT));
  return `${blanked(label).slice(0, LABEL).padEnd(LABEL)}  ${before}[${blanked(text.slice(start, end))}]${after}`.trimEnd();
}
