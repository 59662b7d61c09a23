/** The cue whose content a quotation lies in; of several the nearest. */
import { OF_VERDICT } from '../../lexicons/report-limits.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { NOUN_OF_SPEECH } from '../attributions/content-noun.ts';
import { NAMING } from '../attributions/frames.ts';
import { isAfterModal } from '../attributions/matrix-subject.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { has, isComma, isMark, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';
import { isRelayed } from './relayed.ts';

/** Tokens between a cue and the words it attributes. */
const REACH_LEFT = 80;
const REACH_RIGHT = 60;
/** A cue whose construction names nobody comes after all that do. */
const NAMELESS = 1000;

export function inside({ view, attributions }: Evidence, quote: MarkedWords): Attributed | undefined {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let a = firstNear(attributions, quote.first); a < attributions.length; a += 1) {
    const one = attributions[a]!;
    if (one.cue > quote.end + REACH_RIGHT) break;
    if (!reaches(view, one, quote)) continue;
    const away = one.cue < quote.first ? quote.first - one.cue : one.cue - quote.end;
    const total = one.phrase === undefined ? away + NAMELESS : away;
    if (total < distance) [best, distance] = [a, total];
  }
  if (best < 0) return undefined;
  best = saidTo(view, attributions, best, quote) ?? outermost(view, attributions, best, quote);
  return { attribution: best, mention: -1, rule: attributions[best]!.rule };
}

/** "Korran said the boats are “old,” according to the Bay Post": her words, of which the paper tells. */
function saidTo(
  view: TextView,
  attributions: readonly Attribution[],
  source: number,
  { first }: MarkedWords,
): number | undefined {
  const { rule, side, sentence, content } = attributions[source]!;
  if (rule !== 'according to' || side !== 'before') return undefined;
  for (let a = source - 1; a >= 0 && attributions[a]!.sentence === sentence; a -= 1) {
    const one = attributions[a]!;
    if (one.cue > first || one.side !== 'after' || !isPerson(view, one) || !holds(one.content, first))
      continue;
    if (one.cue < content[0]! || !PASSED_ON.has(lemmaAt(view, one.cue)) || !CLAUSE.test(one.rule)) continue;
    // "Clerks said she told the board it was “old,” according to a paper": three of them.
    return isWithinAnother(attributions, a) ? undefined : a;
  }
  return undefined;
}

function isWithinAnother(attributions: readonly Attribution[], inner: number): boolean {
  const { cue, sentence } = attributions[inner]!;
  for (let a = inner - 1; a >= 0 && attributions[a]!.sentence === sentence; a -= 1)
    if (attributions[a]!.side === 'after' && holds(attributions[a]!.content, cue)) return true;
  return false;
}

const CLAUSE = /^verb (?:whom )?(?:clause|that)$/;

function isPerson(view: TextView, { phrase }: Attribution): boolean {
  if (phrase?.kind === 'pronoun') return has(view, phrase.head, Kind.personPronoun);
  return phrase?.kind === 'name' && view.mentions[phrase.mention]!.kind === 'person';
}

/** Whether an attribution that says who speaks has the quotation in its content. */
export function isReached(view: TextView, attributions: readonly Attribution[], quote: MarkedWords): boolean {
  for (let a = firstNear(attributions, quote.first); a < attributions.length; a += 1) {
    const one = attributions[a]!;
    if (one.cue > quote.end + REACH_RIGHT) return false;
    if (one.phrase !== undefined && reaches(view, one, quote)) return true;
  }
  return false;
}

function firstNear(attributions: readonly Attribution[], at: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.cue < at - REACH_LEFT) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reaches(view: TextView, one: Attribution, quote: MarkedWords): boolean {
  const { content, side, cue } = one;
  for (let i = 0; i < content.length; i += 2) {
    const from = content[i]!;
    const to = content[i + 1]!;
    if (side === 'before') {
      // The quotation may have begun in an earlier sentence; what counts is that it ends here.
      if (quote.end > from && quote.end <= cue && quote.end <= to + 2) return true;
      // "The boats will go, Korran said, because “it rains”": what is said goes on behind the cue.
      if (from > cue && quote.first >= from && quote.first < to) return true;
    } else if (quote.first < to && quote.first >= from - leadingMarks(view, quote)) return true;
  }
  return side === 'before' && quote.end <= cue && endsRightBefore(view, quote, one);
}

/** The dots of “… we will go”, which are no content. */
function leadingMarks({ passage: { word } }: TextView, { first, end }: MarkedWords): number {
  let i = first;
  while (i < end && !word[i]) i += 1;
  return i - first;
}

/** Only a comma and marks stand between the quotation and the phrase that speaks, or its verb. */
function endsRightBefore(view: TextView, quote: MarkedWords, { cue, phrase }: Attribution): boolean {
  const { paragraph } = view.passage;
  let i = quote.end;
  while (i < cue && (isMark(view, i) || isComma(view, i))) i += 1;
  const begins = phrase === undefined ? cue : Math.min(phrase.first, cue);
  return (
    i > quote.end &&
    i - quote.end <= MOST_MARKS &&
    begins - i <= MOST_WORDS &&
    paragraph[i] === paragraph[quote.end - 1]
  );
}

/** Marks, and words of an office that were not read as part of the phrase. */
const MOST_MARKS = 3;
const MOST_WORDS = 2;

/** Frames in which the inner verb's own words follow it at once. */
const OWN_WORDS = / (?:as|words|whom words)$/;

/** In "Korran said she expected that they would say “no”" the words are Korran's: who reports it all speaks. */
function outermost(
  view: TextView,
  attributions: readonly Attribution[],
  inner: number,
  quote: MarkedWords,
): number {
  const { sentence, side, phrase } = attributions[inner]!;
  // "told aides it was to “narrow the gap,” said Korran": whose name follows the words has said them.
  if (side === 'before' && phrase?.kind === 'name' && endsRightBefore(view, quote, attributions[inner]!))
    return inner;
  let best = inner;
  for (let a = inner - 1; a >= 0 && attributions[a]!.sentence === sentence; a -= 1) {
    const one = attributions[a]!;
    const { cue } = attributions[best]!;
    if (one.side === 'before' || one.rule.endsWith(' colon')) continue;
    if (isNamedSo(view, one, attributions[best]!, quote)) return a;
    if (!has(view, one.cue, Kind.clause)) continue;
    if (holds(one.content, cue) && !speaksForItself(view, attributions[best]!, one, quote)) best = a;
  }
  return best;
}

/** "called Korran’s claim that the town hid the boats “slander”": a name for the claim, by whoever calls it so. */
function isNamedSo(
  view: TextView,
  one: Attribution,
  inner: Attribution,
  { first, shape }: MarkedWords,
): boolean {
  if (inner.rule !== NOUN_OF_SPEECH || !/^(?:verb|participle|infinitive) as$/.test(one.rule)) return false;
  if (shape !== 'fragment' || !NAMING.has(lemmaAt(view, one.cue)) || inner.cue < one.cue) return false;
  let i = first - 1;
  while (isMark(view, i)) i -= 1;
  // A noun right before the marks, which are no part of the claim: not "that the boats are “old”".
  return i > inner.cue + 1 && (posAt(view, i) === NOUN || view.mentionAt[i]! >= 0);
}

function holds(content: readonly number[], token: number): boolean {
  for (let i = 0; i < content.length; i += 2)
    if (content[i]! <= token && token < content[i + 1]!) return true;
  return false;
}

/** "Korran’s assertion that “…”", the marks at once; "Korran’s claim that the boats are “old”", by name. */
function isNounOf(view: TextView, { cue, phrase, rule }: Attribution): boolean {
  if (rule !== NOUN_OF_SPEECH) return false;
  return (
    isMark(view, cue + 1) ||
    isMark(view, cue + 2) ||
    (phrase !== undefined && phrase.mention >= 0 && phrase.end <= cue)
  );
}

/** "an aide says he heard that Korran once told a clerk to “go”": the words are Korran's. */
function isToldBy(view: TextView, { cue, rule, phrase }: Attribution): boolean {
  if (!rule.startsWith('verb whom ')) return false;
  // "said it reminded her of the “old” days"
  if (rule === 'verb whom words' && lemmaAt(view, cue) === 'remind') return false;
  return TELLING.has(lemmaAt(view, cue)) || (phrase?.kind === 'name' && URGING.has(lemmaAt(view, cue)));
}

const PASSED_ON = new Set([
  'say',
  'tell',
  'warn',
  'claim',
  'argue',
  'insist',
  'add',
  'write',
  'ask',
  'testify',
  'tweet',
]);
const TELLING = new Set(['tell', 'ask', 'order', 'remind', 'assure', 'inform']);
const URGING = new Set(['encourage', 'urge', 'advise', 'instruct', 'warn', 'beg', 'implore']);

/** "she backed the pilots who said it was “wrong”": what the pilots said, not what they might say. */
function isOfThoseWho(
  view: TextView,
  { cue, phrase, rule }: Attribution,
  outer: Attribution,
  { first }: MarkedWords,
): boolean {
  if (phrase === undefined || phrase.end + 1 !== cue || normAt(view, phrase.end) !== 'who') return false;
  if (phrase.kind === 'pronoun' || rule.endsWith(' of')) return false;
  return (
    has(view, cue, Kind.clause | Kind.as) &&
    first - cue <= RIGHT_BEHIND &&
    !outer.rule.startsWith('verb whom')
  );
}

/** Tokens of "said it was “". */
const RIGHT_BEHIND = 5;

/** Not so in "said the board wants “new boats”", "said the town saw “a good night”", "said it reminded her of “old” days". */
function speaks(view: TextView, cue: number): boolean {
  const lemma = lemmaAt(view, cue);
  if (lemma === 'remind') return false;
  if (has(view, cue, Kind.clause | Kind.whom) || OF_VERDICT.has(lemma) || VOICING.has(lemma)) return true;
  return has(view, cue, Kind.as) && !SEEING.has(lemma);
}

const VOICING = new Set(['express', 'voice', 'invoke', 'echo', 'advocate']);
const SEEING = new Set(['see', 'view', 'regard', 'consider', 'perceive']);

function speaksForItself(view: TextView, one: Attribution, outer: Attribution, quote: MarkedWords): boolean {
  const { cue, phrase, rule } = one;
  return (
    phrase !== undefined &&
    phrase.kind !== 'thing' &&
    phrase.kind !== 'paper' &&
    ((OWN_WORDS.test(rule) && speaks(view, cue)) ||
      isNounOf(view, one) ||
      isRelayed(view, one, outer) ||
      isToldBy(view, one) ||
      isOfThoseWho(view, one, outer, quote)) &&
    !isAfterModal(view, cue)
  );
}
