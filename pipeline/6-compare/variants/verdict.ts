/** Decides what a pair of stretches is: the same words, a part of them, other words, or nothing to speak of. */
import type { VariantVerdict } from '../../types.ts';
import type { Alignment } from './align.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Step } from './slide.ts';
import type { SpeakerMatch } from './speakers.ts';

/** A stretch of words and where it was cut by an ellipsis or an attribution, as indices of words. */
export interface Stretch {
  readonly words: readonly QuoteWord[];
  readonly cuts: ReadonlySet<number>;
}

/** What is known of a pair besides its words. */
export interface PairFacts {
  readonly speakers: SpeakerMatch;
  /** Whether a content word tells this utterance from others in these articles. */
  readonly isTelling: (key: string) => boolean;
}

/** Fewest words of the shorter side. */
const FEWEST = 5;
/** Fewer will do for the same words, or a part of them, by what the articles say of the speaker. */
const FEWEST_SAME: Readonly<Record<SpeakerMatch, number>> = { same: 3, open: 4, other: FEWEST };
/** Similarity from which words count as altered, and with which share of the content words below that. */
const ALTERED = 0.45;
const ALTERED_BY_ANYONE = 0.5;
const ALTERED_WITH_CONTENT = 0.35;
const CONTENT_SHARE = 0.3;
/** As alike as this, fewer words that tell the utterance from others will do. */
const ALIKE = 0.6;
const CLOSE = 0.75;
const POSSIBLE = 0.3;
/** A run of so many words in common is no chance. */
const RUN = 4;

/** undefined: too few words, or too little in common. Only one known speaker makes distant words possible. */
export function verdictOf(
  a: Stretch,
  b: Stretch,
  alignment: Alignment,
  facts: PairFacts,
): VariantVerdict | undefined {
  const { steps, content } = alignment;
  const changes = steps.filter((step) => !step.isSame);
  const shorter = Math.min(a.words.length, b.words.length);
  const isOneSpeaker = facts.speakers === 'same';
  if (changes.length === 0 || isPart(a, b, changes)) {
    if (content === 0 || shorter < FEWEST_SAME[facts.speakers]) return undefined;
    if (!isOneSpeaker && shorter < FEWEST && inCommon(a.words, alignment, facts.isTelling).telling < 2)
      return undefined;
    return changes.length === 0 ? 'verbatim' : 'trimmed';
  }
  if (shorter < FEWEST) return undefined;
  return isOneSpeaker ? ofOneSpeaker(a, b, alignment, facts) : ofAnyone(a, b, alignment, facts);
}

/** All that differs is missing at an end, or where the shorter one shows a cut. */
function isPart(a: Stretch, b: Stretch, changes: readonly Step[]): boolean {
  return (
    isCutFrom(a, b, changes, (step) => [step.a0, step.a1, step.b0, step.b1]) ||
    isCutFrom(b, a, changes, (step) => [step.b0, step.b1, step.a0, step.a1])
  );
}

function isCutFrom(
  long: Stretch,
  short: Stretch,
  changes: readonly Step[],
  sides: (step: Step) => readonly [number, number, number, number],
): boolean {
  return changes.every((step) => {
    const [long0, long1, short0, short1] = sides(step);
    if (short1 > short0) return false;
    const isEnd = long0 === 0 || long1 === long.words.length;
    return isEnd || short.cuts.has(short0);
  });
}

/** The same person on the same occasion: what the words have in common is nearly enough. */
function ofOneSpeaker(
  a: Stretch,
  b: Stretch,
  alignment: Alignment,
  { isTelling }: PairFacts,
): VariantVerdict | undefined {
  const { similarity, content } = alignment;
  const share = contentShare(a.words, b.words);
  const { telling } = inCommon(a.words, alignment, isTelling);
  if (content === 0) return undefined;
  if (similarity >= ALIKE || (similarity >= ALTERED && telling >= 2)) return 'altered';
  if (similarity >= ALTERED_WITH_CONTENT && share >= CONTENT_SHARE && telling >= 3) return 'altered';
  return similarity >= POSSIBLE && share >= CONTENT_SHARE / 2 && telling >= 2 ? 'possible' : undefined;
}

/** Nobody knows that one person said both: the words themselves must show it. */
function ofAnyone(
  a: Stretch,
  b: Stretch,
  alignment: Alignment,
  { isTelling, speakers }: PairFacts,
): VariantVerdict | undefined {
  const { similarity, common } = alignment;
  // Two names for one speaker: the words must speak against it.
  if (speakers === 'other' && similarity < ALIKE) return undefined;
  const { telling, run } = inCommon(a.words, alignment, isTelling);
  const covered = common / Math.min(a.words.length, b.words.length);
  const isClear =
    similarity >= ALIKE
      ? telling >= 2 || (telling === 1 && common >= (similarity >= CLOSE ? FEWEST : FEWEST + 1))
      : similarity >= ALTERED_BY_ANYONE
        ? telling >= 3 || (telling === 2 && (run >= RUN || covered >= 0.75))
        : similarity >= ALTERED_WITH_CONTENT && telling >= 4 && run > RUN;
  return isClear ? 'altered' : undefined;
}

/** Distinct telling words in common, and the longest run in common. */
function inCommon(
  words: readonly QuoteWord[],
  { steps }: Alignment,
  isTelling: (key: string) => boolean,
): { readonly telling: number; readonly run: number } {
  const telling = new Set<string>();
  let run = 0;
  for (const { isSame, a0, a1 } of steps) {
    if (!isSame) continue;
    run = Math.max(run, a1 - a0);
    for (const { key, isContent } of words.slice(a0, a1)) if (isContent && isTelling(key)) telling.add(key);
  }
  return { telling: telling.size, run };
}

/** Jaccard index of the content words. */
function contentShare(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  const left = new Set(a.filter((word) => word.isContent).map((word) => word.key));
  const right = new Set(b.filter((word) => word.isContent).map((word) => word.key));
  let both = 0;
  for (const key of left) if (right.has(key)) both += 1;
  const either = left.size + right.size - both;
  return either === 0 ? 0 : both / either;
}
