/**
 * Reads the words around words in marks inside somebody's own quoted words as if they were the outlet's: in “The mayor
 * has said that it is ‘dead’” the grammar finds the mayor. Asked only where the quotation has such words in it.
 */
import { type Speaker, VOICES } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { readSentence } from '../attributions/index.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { Heard } from '../speakers/heard.ts';
import { speakerOf } from '../speakers/index.ts';
import { has, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { inside } from './inside.ts';
import { PERSONS, personMeant } from './nested-pronoun.ts';

const OUTLET = VOICES.indexOf('outlet');

export interface Nested {
  readonly view: TextView;
  readonly inner: MarkedWords;
  readonly outer: MarkedWords;
  /** Who speaks around the inner words. */
  readonly around: Speaker | null;
  /** All quotations of the passage. */
  readonly quotes: readonly MarkedWords[];
}

/**
 * Of whom the words around say that the inner ones are his; null if that cannot be said, undefined if they say nothing. Where a
 * verb of saying stands right before the marks (`isSaid`), what comes behind them is another's.
 */
export function sayerInClause(nested: Nested, isSaid = false): Speaker | null | undefined {
  const { inner, outer, around, quotes } = nested;
  const view = insideOf(nested);
  const attributions = attributionsIn(view, outer);
  const at = inside({ view, attributions, quotes, known: [] }, inner);
  if (at === undefined) return undefined;
  const attribution = attributions[at.attribution]!;
  const { phrase, cue, rule } = attribution;
  if (isSaid && cue >= inner.end) return null;
  if (phrase === undefined || isUnsaid(view, attribution) || isWordEnd(view, phrase.first)) return null;
  const word = normAt(view, phrase.head);
  if (phrase.kind === 'pronoun' && OWN.has(word)) return around;
  if (phrase.kind === 'pronoun' && PERSONS.has(word)) return personMeant({ ...nested, view }, phrase.first);
  if (phrase.kind === 'pronoun' && !has(view, phrase.head, Kind.indefinite)) return null;
  if (word === 'it' || word === 'this' || word === 'that') return null;
  // “The mistake was when I ran, saying, ‘…’”: no mistake speaks, and who ran is not said here.
  if (phrase.kind === 'thing' && rule.startsWith('participle ')) return null;
  const isDeed = rule.startsWith('infinitive ') && !isVerb(view, cue - 2);
  return isDeed ? null : speakerOf(view, attribution, phrase, new Heard(view));
}

const OWN = new Set(['i', 'we']);

/** The "ou" of “[Y]ou said”. */
function isWordEnd(view: TextView, i: number): boolean {
  return i > 0 && normAt(view, i - 1) === ']' && view.passage.end[i - 1] === view.passage.start[i];
}

/** The view with the words of the quotation as the outlet's, but not those in marks of their own. */
export function insideOf({ view, outer, quotes }: Nested): TextView {
  const voice = view.passage.voice.slice();
  const quoted = view.passage.voice[outer.first]!;
  voice.fill(OUTLET, outer.first, outer.end);
  for (const { depth, first, end } of quotes)
    if (depth === 1 && first >= outer.first && end <= outer.end) voice.fill(quoted, first, end);
  return { ...view, passage: { ...view.passage, voice } };
}

function attributionsIn(view: TextView, { first, end }: MarkedWords): readonly Attribution[] {
  const { sentence, sentences } = view.passage;
  const found: Attribution[] = [];
  for (let s = sentence[first]!; s <= sentence[end - 1]!; s += 1)
    readSentence(view, found, {
      first: Math.max(first, sentences[s * 2]!),
      end: Math.min(end, sentences[s * 2 + 1]!),
      index: s,
    });
  return found;
}

/** Tokens before a verb in which it may be denied. */
const REACH = 8;

/** “I never heard the mayor say, ‘…’”, “she did not say ‘…’”, “there is no town that will say, ‘…’” */
function isUnsaid(view: TextView, { cue }: Attribution): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1)
    if (NEGATIVE.test(normAt(view, i)) && view.passage.sentence[i] === view.passage.sentence[cue])
      return true;
  return false;
}

const NEGATIVE =
  /^(?:not|never|no|nobody|didn|doesn|don|(?:did|do|does|was|is|has|have|wo|would|could|ca)?n['’]t)$/;
