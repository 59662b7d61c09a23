/** The words of patterns: what one item such as `slam/v`, `=fears` or `war-torn` stands for. */
import { POS_TAGS } from '../types.ts';
import { verbForms } from './inflect.ts';

/** How a word of a pattern may be met: by what is written, by its lemma, or both. */
export const BY_NORM = 1;
export const BY_LEMMA = 2;

/** Any part of speech. */
export const ANY_POS = -1;
/** The step that any word takes. */
export const ANY_WORD = '_';

export interface Choice {
  readonly word: string;
  readonly by: number;
  /** Bit per POS_TAGS index; ANY_POS for no condition. */
  readonly pos: number;
}

/** The same item of a pattern gives the same object every time, so that a step can be known by its identity. */
export type Step = Words | Gap;
export type Words = { readonly kind: 'words'; readonly choices: readonly Choice[] };
type Gap = { readonly kind: 'gap'; readonly least: number; readonly most: number };

const WORD =
  /^[a-z0-9à-öø-ÿāăąćčďđēėęěğģīįķļłńņňőœŕřśşšţťūůűųźżž][a-z0-9à-öø-ÿāăąćčďđēėęěğģīįķļłńņňőœŕřśşšţťūůűųźżž'-]*$/;
const SIGNS = new Set(['_', "'s", '-', '%', '&']);
/** The tokenizer takes these apart: "cannot" is "can not". */
const NEGATED = /^(?:cannot|[a-z]+n't)$/;
const NEGATED_BASES = new Map([
  ['cannot', 'can'],
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);
const CONTRACTION = /'(?:re|ll|ve|d|m)$/;
/** Every other step made so far from one item, by its key. */
const wordSteps = new Map<string, Words>();
const POS_BITS: ReadonlyMap<string, number> = new Map(POS_TAGS.map((tag, i) => [tag, 1 << i]));
const VERB = POS_BITS.get('VERB')! | POS_BITS.get('AUX')!;
const VERB_OR_ADJECTIVE = VERB | POS_BITS.get('ADJ')!;

/** A word, in both tokenisations where it has a hyphen or an apostrophe. */
export function wordOptions(item: string, pattern: string): readonly (readonly Step[])[] {
  const slash = item.indexOf('/');
  const isSurface = item.startsWith('=');
  const word = item.slice(isSurface ? 1 : 0, slash === -1 ? undefined : slash);
  const suffix = slash === -1 ? undefined : item.slice(slash + 1);
  checkWord(word, item, pattern);
  if (suffix === 'v') {
    if (isSurface || SIGNS.has(word))
      throw new Error(`"${item}" in "${pattern}" cannot be inflected; write the verb's base form and /v`);
    return verbOptions(word);
  }
  const by = isSurface ? BY_NORM : BY_NORM | BY_LEMMA;
  if (NEGATED.test(word)) {
    const verb = NEGATED_BASES.get(word) ?? word.slice(0, -3);
    return [[wordStep(verb, by, ANY_POS), wordStep('not', by, ANY_POS)]];
  }
  const pos = suffix === undefined ? ANY_POS : posMask(suffix, item, pattern);
  const whole = [wordStep(word, by, pos)];
  const parts = splitWord(word);
  return parts.length === 1 ? [whole] : [whole, parts.map((part) => wordStep(part, by, ANY_POS))];
}

function checkWord(word: string, item: string, pattern: string): void {
  if (word !== word.toLowerCase())
    throw new Error(`"${item}" in "${pattern}" has capitals; write patterns in lower case`);
  if (!WORD.test(word) && !SIGNS.has(word)) {
    throw new Error(
      `"${item}" in "${pattern}" is not a word; use lower-case letters, digits, hyphen and straight apostrophe`,
    );
  }
  if (CONTRACTION.test(word))
    throw new Error(`"${item}" in "${pattern}" is two words to the tokenizer; write it out, as in "we are"`);
}

/** A word as the tokenizer may take it apart, at hyphens and a possessive 's. */
export function splitWord(word: string): string[] {
  if (word.length < 3) return [word];
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  const parts = base.includes('-') ? base.split(/(-)/).filter((part) => part !== '') : [base];
  return base === word ? parts : [...parts, "'s"];
}

/** All forms of the verb; of its last part where it has a hyphen. */
function verbOptions(base: string): readonly (readonly Step[])[] {
  const cut = base.lastIndexOf('-') + 1;
  if (cut === 0) return [[verbStep(base, '')]];
  const front = base.slice(0, cut);
  const apart = splitWord(front).map((part) => wordStep(part, BY_NORM | BY_LEMMA, ANY_POS));
  return [[verbStep(base.slice(cut), front)], [...apart, verbStep(base.slice(cut), '')]];
}

/** `front`: what stands before the verb in the same token, as in "back-pedal". */
function verbStep(base: string, front: string): Words {
  const key = `${front}${base}/v`;
  const known = wordSteps.get(key);
  if (known !== undefined) return known;
  const { finite, participles } = verbForms(base);
  const choices = finite.map((form): Choice => ({ word: front + form, by: BY_NORM, pos: VERB }));
  for (const form of participles) {
    if (!finite.includes(form)) choices.push({ word: front + form, by: BY_NORM, pos: VERB_OR_ADJECTIVE });
  }
  const step: Words = { kind: 'words', choices };
  wordSteps.set(key, step);
  return step;
}

/** Those of words without any condition, which are most: by the word alone. */
const plainSteps = new Map<string, Words>();

/** The step of one word; the same object every time. */
export function wordStep(word: string, by: number, pos: number): Words {
  if (by === (BY_NORM | BY_LEMMA) && pos === ANY_POS) {
    let step = plainSteps.get(word);
    if (step === undefined) {
      step = { kind: 'words', choices: [{ word, by, pos }] };
      plainSteps.set(word, step);
    }
    return step;
  }
  const key = `${word}/${by}/${pos}`;
  const known = wordSteps.get(key);
  if (known !== undefined) return known;
  const step: Words = { kind: 'words', choices: [{ word, by, pos }] };
  wordSteps.set(key, step);
  return step;
}

function posMask(suffix: string, item: string, pattern: string): number {
  let mask = 0;
  for (const tag of suffix.split(',')) {
    const bit = POS_BITS.get(tag);
    if (bit === undefined) {
      throw new Error(
        `"${item}" in "${pattern}" asks for the part of speech "${tag}"; use /v or one of ${POS_TAGS.slice(1).join(' ')}`,
      );
    }
    mask |= bit;
  }
  return mask;
}
