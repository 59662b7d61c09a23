/** Reads the figure at a number word, if it is one: date, ordinal that counts, amount with unit and noun. */
import type { Bound, Figure, Mention } from '../../types.ts';
import { amountAt } from './amount.ts';
import { boundsOf } from './bounds.ts';
import { dateAt } from './dates.ts';
import type { Amount } from './magnitude.ts';
import { hourAndAHalf, type Measure, measureOf } from './measure.ts';
import { isNoFigure } from './no-figure.ts';
import { nounOf } from './noun-of.ts';
import type { Counted } from './noun-phrase.ts';
import { NumberKind as Kind } from './number-words.ts';
import { occurrenceAt } from './occurrence.ts';
import { personVerbs } from './person-words.ts';
import { placeOf } from './place.ts';
import { predicateOf } from './predicate.ts';
import { withRange } from './range.ts';
import { inSentence, isHyphen, kindAt, lemmaAt, normAt, posAt, type Words } from './words-at.ts';
import { isYear } from './years.ts';

/** What is known besides the words. */
interface Around {
  readonly mentions: readonly Mention[];
  /** Figures of the passage so far. */
  readonly before: readonly Figure[];
}

interface Found {
  /** One past the last token read. */
  readonly end: number;
  readonly figure?: Draft;
}

export function figureAt(words: Words, at: number, around: Around): Found {
  const date = dateAt(words, at);
  if (date?.iso === '') return { end: date.end };
  if (date !== undefined) {
    const figure = drafted(words, date.first, date.end, 'date', around);
    figure.date = date.iso;
    return { end: date.end, figure };
  }
  const kind = kindAt(words, at);
  const occurrence = kind === Kind.part || kind === Kind.ordinal ? occurrenceAt(words, at) : undefined;
  if (occurrence !== undefined) {
    const figure = drafted(words, at, occurrence.end, 'ordinal', around);
    figure.value = occurrence.value;
    figure.counts = occurrence.noun;
    return { end: occurrence.end, figure };
  }
  const half = hourAndAHalf(words, at);
  if (half !== undefined) return counting(words, half, around);
  const bare = amountAt(words, at);
  if (bare === undefined) return { end: at + 1 };
  if (bare.first < 0 || !inSentence(words, bare.first, at) || isNoFigure(words, bare))
    return { end: bare.end };
  const amount = withRange(words, bare);
  const measure = measureOf(words, amount);
  return isIdleOne(words, amount, measure) ? { end: measure.end } : counting(words, measure, around);
}

function counting(words: Words, measure: Measure, around: Around): Found {
  const { first, end, bound } = boundsOf(words, measure.first, measure.end);
  const counted = nounOf(words, measure, first, end, around.before);
  const { head, of, isPeople } = counted;
  const isBare = measure.unit === undefined && head === undefined;
  const until = phraseEnd(words, measure, counted, end);
  const unit = measure.unit ?? (isPeople ? 'people' : 'count');
  const figure = drafted(words, first, until, unit, around, counted.end);
  if (isBare && personVerbs.has(figure.predicate ?? '')) figure.unit = 'people';
  else if (isBare && !saysMuch(words, measure, bound)) return { end: measure.end };
  if (measure.low === measure.high && !measure.vague) figure.value = measure.low;
  else {
    figure.low = measure.low;
    if (measure.high !== Infinity) figure.high = measure.high;
    figure.approximate = true;
  }
  if (head !== undefined) figure.counts = head;
  if (of !== undefined) figure.of = of;
  if (bound !== undefined) {
    figure.bound = bound;
    figure.approximate = true;
  }
  return { end: measure.end, figure };
}

/** A figure while it is put together. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** A figure with its place in the text, verb and place in the world. `until` is the end of the noun phrase. */
function drafted(
  words: Words,
  first: number,
  end: number,
  unit: string,
  { mentions }: Around,
  until = end,
): Draft {
  const { passage } = words;
  const start = passage.start[first]!;
  const text = withoutStop(passage.text.slice(start, passage.end[end - 1]));
  const figure: Draft = {
    passage: passage.name,
    start,
    end: start + text.length,
    text,
    unit,
    approximate: false,
  };
  const behind = Math.max(until, end);
  const where = placeOf(words, first, behind, mentions);
  if (where !== undefined) figure.where = where;
  const predicate = predicateOf(words, first, behind);
  if (predicate !== undefined) figure.predicate = predicate;
  return figure;
}

/** The sentence's full stop may stick to the last token: £1.2m. */
function withoutStop(text: string): string {
  return text.endsWith('.') && /\d ?(?:[kmb]|[bmt]n|in|ft|km|kg|lbs?|hrs?|mins?)?\.$/.test(text)
    ? text.slice(0, -1)
    : text;
}

/** The printed figure runs on to the noun it counts, unless another number stands between. */
function phraseEnd(words: Words, measure: Measure, counted: Counted, end: number): number {
  if (counted.head === undefined || counted.end <= end || measure.unit !== undefined) return end;
  if (!measure.vague && normAt(words, end) === 'of') return end;
  for (let i = end; i < counted.end; i += 1) if (kindAt(words, i) !== Kind.none) return end;
  return counted.end;
}

/** "one of the men", "one day", "no one": a pronoun or an article, no count. */
function isIdleOne(words: Words, { first, end }: Amount, measure: Measure): boolean {
  if (end - first !== 1 || normAt(words, first) !== 'one' || measure.unit === 'percent') return false;
  if (/^(?:no|any|every|each|the|this|that|another|some|only)$/.test(normAt(words, first - 1))) return true;
  if (measure.unit !== undefined) return measure.unit === 'seconds' && normAt(words, end) === 'day';
  if (isHyphen(words, end)) return false;
  // "one stands out": a plural behind it is a verb.
  const isNoun = posAt(words, end) === 'NOUN' && lemmaAt(words, end) === normAt(words, end);
  return !isNoun || IDLE_NOUNS.has(lemmaAt(words, end));
}

const IDLE_NOUNS = new Set(
  'another day thing way point time hand side reason example former such part kind sort type word last place step bit more other case'.split(
    ' ',
  ),
);

/** A number without noun and unit is kept if its words show that it counts: a bound, a large amount, "thousands". */
function saysMuch(words: Words, { first, low, vague }: Measure, bound: Bound | undefined): boolean {
  if (isYear(words, first)) return false;
  return vague || low >= 1000 || (bound !== undefined && bound !== 'about' && low >= 10);
}
