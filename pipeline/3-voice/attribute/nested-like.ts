/** “My brother was like, ‘No way’”, “she’s all ‘No way’”, “the town sells itself as the ‘home of boats’”: without a verb of saying. */
import { LexemeFlag, type Speaker } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { ADJ, DET, flagsAt, has, isComma, isMark, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { insideOf, type Nested } from './nested-clause.ts';
import { peopleEndingAt } from './nested-phrases.ts';
import { PERSONS, personMeant } from './nested-pronoun.ts';

const OWN = new Set(['i', 'we']);
const REFLEXIVES = new Set(['itself', 'himself', 'herself', 'themselves']);
const BESIDE_BE = Kind.be | Kind.auxiliary | Kind.adverb;
/** Tokens of "are just going to be like". */
const REACH = 7;

/** Whose the words are; null if that is not clear, undefined where nothing of the kind stands before the marks. */
export function sayerBeforeLike(nested: Nested): Speaker | null | undefined {
  const { view, inner, outer } = nested;
  let i = inner.first - 1;
  while (i > outer.first && (isMark(view, i) || isComma(view, i))) i -= 1;
  const subject = beforeLike(view, inner, i, outer.first) ?? beforeReflexive(view, i, outer.first);
  return subject === undefined ? undefined : ownerAt(nested, subject);
}

/** The last token of the subject of "is like", "was all"; undefined without. Only a sentence is said so. */
function beforeLike(view: TextView, { first }: MarkedWords, at: number, from: number): number | undefined {
  const norm = normAt(view, at);
  if ((norm !== 'like' && norm !== 'all') || (flagsAt(view, first) & LexemeFlag.capital) === 0)
    return undefined;
  let i = at - 1;
  let isBe = false;
  while (i > from && i > at - REACH && (has(view, i, BESIDE_BE) || LEADS.has(normAt(view, i)))) {
    isBe ||= has(view, i, Kind.be);
    i -= 1;
  }
  return isBe && !THINGS.has(normAt(view, i)) ? i : undefined;
}

const LEADS = new Set(['all', 'just', 'going', 'to', 'so', 'kind', 'of', 'always']);
const THINGS = new Set(['it', 'that', 'this', 'there', 'what', 'which', 'you']);

/** The last token of the subject of "sells itself as the"; undefined without. */
function beforeReflexive(view: TextView, at: number, from: number): number | undefined {
  let i = at;
  while (i > from && i > at - 2 && (posAt(view, i) === DET || posAt(view, i) === ADJ)) i -= 1;
  if (normAt(view, i) === 'as') i -= 1;
  if (!REFLEXIVES.has(normAt(view, i)) || posAt(view, i - 1) !== VERB) return undefined;
  i -= 2;
  while (i > from && has(view, i, BESIDE_BE)) i -= 1;
  return i > from ? i : undefined;
}

function ownerAt(nested: Nested, at: number): Speaker | null | undefined {
  const { view, outer, around } = nested;
  const norm = normAt(view, at);
  if (OWN.has(norm)) return around;
  if (PERSONS.has(norm)) return personMeant({ ...nested, view: insideOf(nested) }, at);
  const mention = view.mentionAt[at]!;
  if (mention >= 0) return speakerOfMention(view.mentions[mention]!);
  return peopleEndingAt(view, at, outer.first) ?? undefined;
}
