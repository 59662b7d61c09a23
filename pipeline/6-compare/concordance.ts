/** Keyword in context: every place of a word, an actor or a kind of mark, with what stands before and after it. */
import type { Analysed, Analysis, Category, Doc, Passage, PassageName, Span } from '../types.ts';

export type ConcordanceQuery =
  /** A word or phrase in any of its forms. */
  | { readonly word: string }
  /** A person, place or organisation by its name or a part of it: "Corvane" finds "Halda Corvane" and "Mrs Corvane". */
  | { readonly actor: string }
  | { readonly category: Category };

/** A place with up to `context` characters of its passage on each side, line breaks and all. */
export interface KwicLine extends Span {
  readonly passage: PassageName;
  readonly left: string;
  readonly node: string;
  readonly right: string;
}

/** Characters of context on each side unless told. */
const CONTEXT = 60;

/** Places in the headline, then in the body, in order. */
export function concordance(
  { analysis, doc }: Analysed,
  query: ConcordanceQuery,
  context: number = CONTEXT,
): KwicLine[] {
  return [doc.headline, doc.body].flatMap((passage) =>
    placesIn(passage, { analysis, doc, query }).map((span) => kwicLine(passage, span, context)),
  );
}

/** A span of a text as a line of a concordance. */
function kwicLine(
  { name, text }: Pick<Passage, 'name' | 'text'>,
  { start, end }: Span,
  context: number = CONTEXT,
): KwicLine {
  return {
    passage: name,
    start,
    end,
    left: text.slice(Math.max(0, start - context), start),
    node: text.slice(start, end),
    right: text.slice(end, end + context),
  };
}

interface Looking {
  readonly analysis: Analysis;
  readonly doc: Doc;
  readonly query: ConcordanceQuery;
}

function placesIn(passage: Passage, { analysis, doc, query }: Looking): Span[] {
  if ('word' in query)
    return inOrder([...asTokens(doc, passage, query.word), ...asLetters(passage.text, query.word)]);
  if ('category' in query) {
    const cues = analysis.cues.filter(
      (cue) => cue.passage === passage.name && cue.category === query.category,
    );
    return inOrder(cues);
  }
  const wanted = query.actor.trim().toLowerCase();
  if (wanted === '') return [];
  return inOrder(
    analysis.mentions.filter(
      (mention) =>
        mention.passage === passage.name &&
        [mention.actor, mention.text].some((name) => isNamed(name, wanted)),
    ),
  );
}

/** Whether the words of `wanted` stand together in a name. */
function isNamed(name: string, wanted: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${wanted} `);
}

/** By place, one at each start. */
function inOrder(spans: readonly Span[]): Span[] {
  const found = new Map<number, Span>();
  for (const { start, end } of spans) if (!found.has(start)) found.set(start, { start, end });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Tokens match by their lower-cased surface or their lemma. */
function asTokens({ vocab }: Doc, passage: Passage, word: string): Span[] {
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

/** The letters as typed match, too, since the tokens of "can’t" are two. */
function asLetters(text: string, word: string): Span[] {
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
