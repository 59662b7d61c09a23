/**
 * The pattern language of lexicons, parsed. See pipeline/lexicons/README.md for what an author may write.
 * A pattern becomes one or more sequences of steps; a step is a set of words that lead to the same place.
 */
import { POS_TAGS } from '../types.ts';
import { verbForms } from './inflect.ts';

/** How a word of a pattern may be met: by what is written, by its lemma, or both. */
export const BY_NORM = 1;
export const BY_LEMMA = 2;

/** Any part of speech. */
export const ANY_POS = -1;
/** The word id-free step `_`. */
export const ANY_WORD = '_';

export interface Choice {
  readonly word: string;
  readonly by: number;
  /** Bit per POS_TAGS index; ANY_POS for no condition. */
  readonly pos: number;
}

export type Step = Words | Gap | Edge;
type Words = { readonly kind: 'words'; readonly key: string; readonly choices: readonly Choice[] };
type Gap = { readonly kind: 'gap'; readonly key: string; readonly least: number; readonly most: number };
/** `^` or `$`: only in a pattern's first or last place, where it becomes a flag of the sequence. */
type Edge = { readonly kind: 'edge'; readonly key: '^' | '$' };

export interface Sequence {
  readonly steps: readonly (Words | Gap)[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A pattern may not stand for more sequences than this. */
const MOST_SEQUENCES = 4096;

/** Parses a pattern. Throws an Error that says what is wrong and how to mend it. */
export function parsePattern(pattern: string): readonly Sequence[] {
  const items = splitTop(pattern.trim(), ' ').filter((item) => item !== '');
  if (items.length === 0) throw new Error('the pattern is empty; write at least one word');
  return expand(items, pattern).map((steps) => sequenceOf(steps, pattern));
}

function sequenceOf(steps: readonly Step[], pattern: string): Sequence {
  const atStart = steps[0]?.key === '^';
  const atEnd = steps.at(-1)?.key === '$';
  const inner = steps.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const plain = inner.filter((step) => step.kind !== 'edge');
  if (plain.length < inner.length) {
    throw new Error(`the pattern "${pattern}" has ^ or $ in its middle; ^ may only begin a phrase and $ only end it`);
  }
  checkSteps(plain, pattern);
  return { steps: plain, atStart, atEnd };
}

function expand(items: readonly string[], pattern: string): Step[][] {
  let sequences: Step[][] = [[]];
  for (const item of items) {
    const options = itemOptions(item, pattern);
    sequences = sequences.flatMap((steps) => options.map((option) => [...steps, ...option]));
    if (sequences.length > MOST_SEQUENCES) {
      throw new Error(`the pattern "${pattern}" stands for more than ${MOST_SEQUENCES} phrases; split it into several entries`);
    }
  }
  return sequences.filter((steps) => steps.length > 0);
}

/** Items come again and again ("of", "be/v"); what they stand for is worked out once. */
const known = new Map<string, Step[][]>();

function itemOptions(item: string, pattern: string): Step[][] {
  let options = known.get(item);
  if (options === undefined) {
    options = readItem(item, pattern);
    known.set(item, options);
  }
  return options;
}

/** Sequences of steps an item stands for; alternatives of one word each are one step. */
function readItem(item: string, pattern: string): Step[][] {
  if (item === '^' || item === '$') return [[{ kind: 'edge', key: item }]];
  const gap = /^\*(\d)-(\d)$/.exec(item);
  if (gap !== null) return [[{ kind: 'gap', key: item, least: Number(gap[1]), most: Number(gap[2]) }]];
  if (!item.startsWith('(')) return wordOptions(item, pattern);
  if (!item.endsWith(')')) throw new Error(`"${item}" in "${pattern}" has a bracket that does not close; close it, and put suffixes inside`);
  const alternatives = splitTop(item.slice(1, -1), '|').map((alternative) =>
    expand(splitTop(alternative.trim(), ' ').filter((word) => word !== ''), pattern),
  );
  const options = alternatives.flatMap((sequences) => (sequences.length === 0 ? [[]] : sequences));
  const single: Words[] = [];
  const rest: Step[][] = [];
  for (const option of options) {
    const only = option[0];
    if (option.length === 1 && only?.kind === 'words') single.push(only);
    else rest.push(option);
  }
  if (single.length === 0) return rest;
  const key = `(${single.map((step) => step.key).join('|')})`;
  return [...rest, [{ kind: 'words', key, choices: single.flatMap((step) => step.choices) }]];
}

/** A word, in both tokenisations where it has a hyphen or an apostrophe. */
function wordOptions(item: string, pattern: string): Step[][] {
  const [, surface, word = '', suffix] = /^(=?)([^/=]+)(?:\/(.+))?$/.exec(item) ?? [];
  if (!/^(?:[\p{L}\p{N}][\p{L}\p{N}'-]*|_|'s|[-%&])$/u.test(word)) {
    throw new Error(`"${item}" in "${pattern}" is not a word; use lower-case letters, digits, hyphen and apostrophe`);
  }
  if (word !== word.toLowerCase()) throw new Error(`"${item}" in "${pattern}" has capitals; write patterns in lower case`);
  if (suffix === 'v') return [[verbStep(word)]];
  const by = surface === '=' ? BY_NORM : BY_NORM | BY_LEMMA;
  const step = (part: string, pos: number): Words => ({
    kind: 'words',
    key: `${surface ?? ''}${part}/${pos}`,
    choices: [{ word: part, by, pos }],
  });
  const pos = suffix === undefined ? ANY_POS : posMask(suffix, item, pattern);
  const parts = splitWord(word);
  return parts.length === 1 ? [[step(word, pos)]] : [[step(word, pos)], parts.map((part) => step(part, ANY_POS))];
}

function splitWord(word: string): string[] {
  if (word.length < 3) return [word];
  const possessive = word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word];
  return possessive.flatMap((part) => (part.length > 2 ? part.split(/(-)/).filter((p) => p !== '') : [part]));
}

function verbStep(base: string): Words {
  const { finite, participles } = verbForms(base);
  const verb = bit('VERB') | bit('AUX');
  const asAdjective = verb | bit('ADJ');
  const choices = [
    ...finite.map((word) => ({ word, by: BY_NORM, pos: verb })),
    ...participles.filter((word) => !finite.includes(word)).map((word) => ({ word, by: BY_NORM, pos: asAdjective })),
  ];
  return { kind: 'words', key: `${base}/v`, choices };
}

function posMask(suffix: string, item: string, pattern: string): number {
  let mask = 0;
  for (const tag of suffix.split(',')) {
    if (!(POS_TAGS as readonly string[]).includes(tag)) {
      throw new Error(`"${item}" in "${pattern}" asks for the part of speech "${tag}"; use v or one of ${POS_TAGS.slice(1).join(' ')}`);
    }
    mask |= bit(tag as (typeof POS_TAGS)[number]);
  }
  return mask;
}

function bit(tag: (typeof POS_TAGS)[number]): number {
  return 1 << POS_TAGS.indexOf(tag);
}

function checkSteps(steps: readonly (Words | Gap)[], pattern: string): void {
  const first = steps[0];
  const last = steps.at(-1);
  if (first?.kind !== 'words') throw new Error(`the pattern "${pattern}" begins with a gap; begin it with a word`);
  if (last?.kind === 'gap') throw new Error(`the pattern "${pattern}" ends with a gap; end it with a word`);
}

/** Whether a sequence begins with `_`: allowed in an exception, too costly in an entry. */
export function beginsWithAnyWord(sequence: Sequence): boolean {
  const first = sequence.steps[0];
  return first?.kind === 'words' && first.choices.some((choice) => choice.word === ANY_WORD);
}

/** Splits at a separator outside brackets. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`the brackets of "${text}" do not match; each ( needs one )`);
  parts.push(text.slice(from));
  return parts;
}
