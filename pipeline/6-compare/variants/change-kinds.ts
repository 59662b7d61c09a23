/** Says what kind of change puts one row of words for another. Kinds do not depend on the direction. */
import { valence } from '../../lexicons/valence.ts';
import { type ChangeKind, POS_TAGS } from '../../types.ts';
import type { QuoteWord } from './quote-words.ts';
import { isLoaded, isSynonym } from './word-classes.ts';

const MODALS = new Set(
  'will would can could may might shall should must ought need supposed able perhaps maybe possibly probably likely certainly definitely surely suppose guess'.split(
    ' ',
  ),
);
/** May stand beside a modal in one change: "be able to", "have to", "I suppose". */
const WITH_MODALS = new Set('to be have go i think'.split(' '));
const NEGATORS = new Set('not no never none neither nor nothing nowhere without hardly'.split(' '));
/** Stand beside a negator without being the change: "did not". */
const WITH_NEGATORS = new Set('do be ever any'.split(' '));
const DEGREES = new Set(
  'very really extremely so too quite rather deeply highly totally completely absolutely utterly truly simply just only even almost nearly slightly somewhat fairly pretty incredibly hugely entirely fully much far more most less least'.split(
    ' ',
  ),
);
/** Person of a pronoun; "it" and "that" point to things. */
const PERSONS: Readonly<Record<string, number>> = {
  i: 1,
  me: 1,
  my: 1,
  mine: 1,
  myself: 1,
  we: 2,
  us: 2,
  our: 2,
  ours: 2,
  ourselves: 2,
  you: 3,
  your: 3,
  yours: 3,
  yourself: 3,
  yourselves: 3,
  he: 4,
  him: 4,
  his: 4,
  himself: 4,
  she: 5,
  her: 5,
  hers: 5,
  herself: 5,
  they: 6,
  them: 6,
  their: 6,
  theirs: 6,
  themselves: 6,
};
const VERB = POS_TAGS.indexOf('VERB');
/** AFINN values this far apart make a swap one of strength; of two words on one side, any difference does. */
const STRONGER = 2;

/** Kind of a change of whole rows of words; at least one is not empty. */
export function changeKind(from: readonly QuoteWord[], to: readonly QuoteWord[]): ChangeKind {
  if (from.length === 0) return oneSided(to, 'insertion');
  if (to.length === 0) return oneSided(from, 'deletion');
  const all = [...from, ...to];
  if (from.some(isNumber) && to.some(isNumber)) return 'number';
  if (
    count(from, NEGATORS) % 2 !== count(to, NEGATORS) % 2 &&
    all.every((word) => isIn(word, NEGATORS, WITH_NEGATORS))
  )
    return 'negation';
  if (from.some((word) => MODALS.has(word.key)) && all.every((word) => isIn(word, MODALS, WITH_MODALS)))
    return 'modality';
  if (from.every(isPersonal) && to.every(isPersonal)) return 'person';
  if (all.every((word) => DEGREES.has(word.key))) return 'strength';
  if (isSwap(phrase(from), phrase(to))) return isStronger(from, to) ? 'strength' : 'synonym';
  return 'wording';
}

function oneSided(words: readonly QuoteWord[], kind: 'insertion' | 'deletion'): ChangeKind {
  if (count(words, NEGATORS) % 2 === 1 && words.every((word) => isIn(word, NEGATORS, WITH_NEGATORS)))
    return 'negation';
  if (words.some((word) => MODALS.has(word.key)) && words.every((word) => isIn(word, MODALS, WITH_MODALS)))
    return 'modality';
  return words.every((word) => DEGREES.has(word.key)) ? 'strength' : kind;
}

/** Whether two words can be taken as a pair when a longer change is taken apart. */
export function isPair(a: QuoteWord, b: QuoteWord): boolean {
  if (isNumber(a) && isNumber(b)) return true;
  if (MODALS.has(a.key) && MODALS.has(b.key)) return true;
  if (isPersonal(a) && isPersonal(b)) return true;
  if (a.key === 'a' || b.key === 'a') return a.key === 'the' || b.key === 'the';
  return isSwap(a.key, b.key);
}

function isSwap(a: string, b: string): boolean {
  return isSynonym(a, b) || withoutParticle(a) === withoutParticle(b);
}

/** "talk to", "talk with": one word. */
function withoutParticle(words: string): string {
  return words.replace(/ (?:to|of|in|on|with|for|at|about|up|out)$/, '');
}

/** One side is marked by a lexicon and the other is not, or their word values lie apart. */
function isStronger(from: readonly QuoteWord[], to: readonly QuoteWord[]): boolean {
  if (isLoaded(phrase(from)) !== isLoaded(phrase(to))) return true;
  const [left, right] = [toneOf(from), toneOf(to)];
  return Math.abs(left - right) >= STRONGER || (left !== right && left * right > 0);
}

function toneOf(words: readonly QuoteWord[]): number {
  return words.reduce((sum, { key }) => sum + valence(key, key, VERB), 0);
}

function isNumber({ key }: QuoteWord): boolean {
  return /^\d/.test(key);
}

function isPersonal({ key }: QuoteWord): boolean {
  return Object.hasOwn(PERSONS, key);
}

function isIn({ key }: QuoteWord, core: ReadonlySet<string>, beside: ReadonlySet<string>): boolean {
  return core.has(key) || beside.has(key);
}

function count(words: readonly QuoteWord[], set: ReadonlySet<string>): number {
  return words.filter((word) => set.has(word.key)).length;
}

function phrase(words: readonly QuoteWord[]): string {
  return words.map((word) => word.key).join(' ');
}
