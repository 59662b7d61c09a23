/** "Korran: The boats will be sold": a headline that names who says it before a colon. */
import { LexemeFlag } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase.ts';
import {
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  surfaceAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { isPlainClause } from './plain-clause.ts';

export const NAME_AND_COLON = 'name and colon';
/** Between two labels: "Watch: Korran: …". */
const BEFORE = new Set([':', '|', '-', '–', '—', '―']);
/** Papers that are sections of a newspaper and nobody's words. */
const SECTIONS = new Set(
  'analysis column editorial book review video photo picture media map list letter page model interview press poster'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 3;
const LONGEST_LABEL = 8;

/** Whether the construction is this one. */
export function label(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  if (i === first || i + FEWEST_WORDS >= end || isMark(view, i + 1) || !isHeading(view, first)) return false;
  const phrase = speaking(view, i - 1, first);
  if (phrase === undefined || !opens(view, phrase.first, first) || !isSomebody(view, phrase)) return false;
  // "AUTHORS NOTE: Here are the notes"
  if (NOTES.has(normAt(view, i - 1))) return false;
  // "Korran: What you need to know"
  if (has(view, i + 1, Kind.opener)) return false;
  if (!isPlainClause(view, i + 1, end) && !isBehindAside(view, i + 1, end)) return false;
  // A line in capitals links to another article.
  if (view.passage.name === 'body' && isShouted(view, first, end)) return false;
  keepFilled(sentence, {
    cue: i,
    phrase,
    content: trimmed(view, i + 1, end),
    side: 'after',
    rule: NAME_AND_COLON,
  });
  return true;
}

const NOTES = new Set(
  'note notes update updates correction warning disclosure disclaimer summary highlights question answer'.split(
    ' ',
  ),
);

function isShouted({ passage }: TextView, first: number, end: number): boolean {
  const text = passage.text.slice(passage.start[first]!, passage.end[end - 1]!);
  return text === text.toUpperCase();
}

/** "Boats, ‘old and worn,’ sink": the verb stands behind words in marks that commas set off. */
function isBehindAside(view: TextView, from: number, end: number): boolean {
  let i = from;
  while (i < end && isPlain(view, i) && isNominal(view, i)) i += 1;
  if (i === from || i + 1 >= end || !isComma(view, i) || !isMark(view, i + 1)) return false;
  i += 1;
  while (i < end && (isMark(view, i) || !isPlain(view, i))) i += 1;
  return i < end && isComma(view, i - 1 - trailingMarks(view, i)) && isVerb(view, i);
}

function trailingMarks(view: TextView, i: number): number {
  let marks = 0;
  while (isMark(view, i - 1 - marks)) marks += 1;
  return marks;
}

const OUT = new Set(['out', 'back', 'up']);

/** "Korran", "Korran to Vask", "Korran speaks out" */
function speaking(view: TextView, last: number, first: number): Phrase | undefined {
  const at = OUT.has(normAt(view, last)) && isVerb(view, last - 1) ? last - 2 : last;
  if (at < first) return undefined;
  const near = phraseEndingAt(view, at, first, 0);
  if (near === undefined || near.first - 1 <= first || normAt(view, near.first - 1) !== 'to')
    return phraseEndingAt(view, at, first);
  return phraseEndingAt(view, near.first - 2, first);
}

/** The headline, the first line of a text, or a line that ends without a full stop. */
function isHeading(view: TextView, first: number): boolean {
  const { name, paragraph, length } = view.passage;
  if (name === 'headline') return true;
  if (first > 0 && paragraph[first - 1] === paragraph[first]) return false;
  let last = first;
  while (last + 1 < length && paragraph[last + 1] === paragraph[first]) last += 1;
  if ((flagsAt(view, last) & LexemeFlag.ender) === 0)
    return (
      !isCapitals(view, first) ||
      !(isListed(view, last + 1) || (first > 0 && isListed(view, lineBefore(view, first))))
    );
  return first === 0 && !isLabelled(view, last + 1);
}

/** "MAYOR", as no outlet writes its name in a list of links. */
function isCapitals(view: TextView, i: number): boolean {
  const surface = surfaceAt(view, i);
  return surface.length > 1 && surface === surface.toUpperCase();
}

/** "MAYOR: Two boats were lost": a label of a word or two opens the line. */
function isListed(view: TextView, at: number): boolean {
  return isLabelled(view, at, SHORTEST_LABEL);
}

const SHORTEST_LABEL = 3;

/** First token of the line before the one that begins at `first`. */
function lineBefore({ passage }: TextView, first: number): number {
  let i = first - 1;
  while (i > 0 && passage.paragraph[i - 1] === passage.paragraph[first - 1]) i -= 1;
  return i;
}

/** The next line begins with a label, too: a list or a conversation. */
function isLabelled(view: TextView, at: number, reach = LONGEST_LABEL): boolean {
  const { paragraph, length } = view.passage;
  for (let i = at; i < Math.min(length, at + reach) && paragraph[i] === paragraph[at]; i += 1)
    if (has(view, i, Kind.colon)) return true;
  return false;
}

function opens(view: TextView, at: number, first: number): boolean {
  return at === first || BEFORE.has(normAt(view, at - 1));
}

/** A person or body, people by their role, a report; no place and no topic. */
function isSomebody(view: TextView, { kind, mention, head, first }: Phrase): boolean {
  if (kind === 'name') {
    const named = view.mentions[mention]?.kind;
    if (named !== 'person' && named !== 'organisation') return false;
    // "Gas cloud HORROR": the name is no more than the end of it.
    const from = view.mentionFirst[mention]!;
    return from <= first || view.mentions[mention]!.role !== undefined || has(view, from - 1, Kind.role);
  }
  return kind === 'role' || (kind === 'paper' && !SECTIONS.has(lemmaAt(view, head)));
}
