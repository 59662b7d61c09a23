/**
 * The pattern language of lexicons, parsed. See README.md here for what an author may write.
 * A pattern becomes one or more sequences of steps; a step is a set of words that lead to the same place.
 */
import {
  ANY_POS,
  ANY_WORD,
  BY_LEMMA,
  BY_NORM,
  type Choice,
  type Step,
  wordOptions,
  wordStep,
} from './pattern-words.ts';
import { isSlot, slotOptions } from './slots.ts';

type Gap = Extract<Step, { kind: 'gap' }>;
/** `^` or `$`: only in a pattern's first or last place, where it becomes a flag of the sequence. */
type Edge = { readonly kind: 'edge'; readonly key: '^' | '$' };
type Part = Step | Edge;

export interface Sequence {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const EMPTY = 'the pattern is empty; write at least one word';
/** A pattern may not stand for more sequences than this. */
const MOST_SEQUENCES = 4096;
const GAPS = Array.from(
  { length: 100 },
  (_, i): Gap => ({ kind: 'gap', least: Math.floor(i / 10), most: i % 10 }),
);

/** Parses a pattern. Throws an Error that says what is wrong and how to mend it. */
export function parsePattern(pattern: string): readonly Sequence[] {
  const ways = expand(pattern, pattern);
  if (ways.length === 0) throw new Error(EMPTY);
  return ways.map((sequence) => sequenceOf(sequence, pattern));
}

function sequenceOf(parts: readonly Part[], pattern: string): Sequence {
  const atStart = isEdge(parts[0], '^');
  const atEnd = isEdge(parts.at(-1), '$');
  const steps: Step[] = [];
  for (let i = atStart ? 1 : 0; i < (atEnd ? parts.length - 1 : parts.length); i += 1) {
    const part = parts[i]!;
    if (part.kind === 'edge') {
      throw new Error(
        `the pattern "${pattern}" has ^ or $ in its middle; ^ may only begin a phrase and $ only end it`,
      );
    }
    const before = steps.at(-1);
    if (part.kind === 'gap' && before?.kind === 'gap') steps[steps.length - 1] = bothGaps(before, part);
    else steps.push(part);
  }
  if (steps.length === 0) throw new Error(EMPTY);
  if (steps[0]?.kind === 'gap')
    throw new Error(`the pattern "${pattern}" begins with a gap; begin it with a word`);
  if (steps.at(-1)?.kind === 'gap')
    throw new Error(`the pattern "${pattern}" ends with a gap; end it with a word`);
  return { steps, atStart, atEnd };
}

function isEdge(part: Part | undefined, key: Edge['key']): boolean {
  return part?.kind === 'edge' && part.key === key;
}

/** All the ways through a row of items, without the empty one. */
function expand(text: string, pattern: string): readonly (readonly Part[])[] {
  if (text !== '' && !/[ ()]/.test(text)) return itemOptions(text, pattern);
  let ways: Part[][] = [[]];
  for (const item of splitTop(text, ' ')) {
    if (item === '') continue;
    const options = itemOptions(item, pattern);
    if (options.length === 1) {
      for (const way of ways) way.push(...options[0]!);
      continue;
    }
    const longer: Part[][] = [];
    for (const way of ways) for (const option of options) longer.push(way.concat(option));
    ways = longer;
    if (ways.length > MOST_SEQUENCES) {
      throw new Error(
        `the pattern "${pattern}" stands for more than ${MOST_SEQUENCES} phrases; split it into several entries`,
      );
    }
  }
  return ways.filter((way) => way.length > 0);
}

/** Items come again and again ("of", "be/v"); what they stand for is worked out once. */
const known = new Map<string, readonly (readonly Part[])[]>();

/** Longer items are lists of alternatives, which hardly come twice; looking for them costs more than reading them. */
const LONGEST_KNOWN = 48;

function itemOptions(item: string, pattern: string): readonly (readonly Part[])[] {
  if (item.length > LONGEST_KNOWN) return readItem(item, pattern);
  let options = known.get(item);
  if (options === undefined) {
    options = readItem(item, pattern);
    known.set(item, options);
  }
  return options;
}

function readItem(item: string, pattern: string): readonly (readonly Part[])[] {
  if (item === '^' || item === '$') return [[{ kind: 'edge', key: item }]];
  const first = item.charAt(0);
  if (first === '*') return [[readGap(item, pattern)]];
  if (first === '(') return groupOptions(item, pattern);
  return isSlot(item) ? slotOptions(item, pattern) : wordOptions(item, pattern);
}

function readGap(item: string, pattern: string): Gap {
  const [, least, most] = /^\*(\d)-(\d)$/.exec(item) ?? [];
  if (least === undefined || most === undefined || least > most) {
    throw new Error(`"${item}" in "${pattern}" is not a gap; write *0-2 for none to two words, at most *0-9`);
  }
  return GAPS[Number(least) * 10 + Number(most)]!;
}

/** Two gaps in a row, as when what stood between them was optional. */
function bothGaps(a: Gap, b: Gap): Gap {
  return { kind: 'gap', least: a.least + b.least, most: a.most + b.most };
}

/** Most alternatives are one word of letters, and "cannot" is not among them. */
const PLAIN_WORD = /^(?!cannot$)[a-z]+$/;

/** Alternatives of one word each become one step. */
function groupOptions(item: string, pattern: string): readonly (readonly Part[])[] {
  if (!item.endsWith(')'))
    throw new Error(
      `"${item}" in "${pattern}" has something after its bracket; put suffixes inside and a space behind`,
    );
  const choices: Choice[] = [];
  const options: (readonly Part[])[] = [];
  let optional = false;
  for (const alternative of splitTop(item.slice(1, -1), '|')) {
    if (PLAIN_WORD.test(alternative)) {
      choices.push(wordStep(alternative, BY_NORM | BY_LEMMA, ANY_POS).choices[0]!);
      continue;
    }
    const ways = expand(alternative, pattern);
    optional ||= ways.length === 0;
    for (const way of ways) {
      const only = way[0]!;
      if (way.length > 1 || only.kind !== 'words') {
        options.push(way);
        continue;
      }
      choices.push(...only.choices);
    }
  }
  if (choices.length > 0) options.push([{ kind: 'words', choices }]);
  if (optional) options.push([]);
  return options;
}

/** Whether a sequence begins with a bare `_`: allowed in an exception, too costly in an entry. */
export function beginsWithAnyWord(sequence: Sequence): boolean {
  const first = sequence.steps[0];
  return (
    first?.kind === 'words' && first.choices.some(({ word, pos }) => word === ANY_WORD && pos === ANY_POS)
  );
}

/** Splits at a separator outside brackets. */
function splitTop(text: string, separator: string): string[] {
  if (!text.includes('(') && !text.includes(')')) return text.split(separator);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length && depth >= 0; i += 1) {
    const char = text[i];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0 && char === separator) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  if (depth !== 0) throw new Error(`the brackets of "${text}" do not match; each ( needs one )`);
  parts.push(text.slice(from));
  return parts;
}
