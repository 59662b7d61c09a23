/** Tone of headline, body and the words near a name. */
import type { PassageName, Span } from './article.ts';
import type { Voice } from './doc.ts';

/**
 * Tone of a stretch of text. `score` is the mean over all its sentences of S/√(S²+15), in −1…1, where S is the sum
 * of the word values after negation. Score, density and polarity are absent when there are too few words to say:
 * fewer than 8 with a value, or fewer than 120 words. A headline has a score however short, and none of the rest.
 */
export interface Score {
  readonly score?: number;
  /** 95 % t-interval of the mean over sentences; absent below two sentences. */
  readonly low?: number;
  readonly high?: number;
  /** Sum of the word values per 100 words. */
  readonly density?: number;
  /** (P − N) / (P + N) of the numbers of positive and negative words, −1…1. */
  readonly polarity?: number;
  /** Words that have a value; of them those above and below 0. */
  readonly hits: number;
  readonly positive: number;
  readonly negative: number;
  /** Word tokens. */
  readonly tokens: number;
  /** Sentences with a word of this voice; of them those with a valued word. */
  readonly sentences: number;
  readonly sentencesWithHits: number;
  /** Distinct valued words with their count and value, most frequent first, then in the order of the text. */
  readonly words: readonly ToneWord[];
}

export interface ToneWord {
  /** A phrase where a phrase has the value. */
  readonly word: string;
  readonly count: number;
  /** Value of one occurrence as used, averaged over its occurrences, about −10…10. */
  readonly value: number;
  /** Given where "not" or the like turns it round; those occurrences are counted apart. */
  readonly negated?: true;
}

/** Score of one sentence, page furniture left out; all voices together. */
export interface ArcPoint extends Span {
  /** S/√(S²+15), −1…1; 0 for a sentence without a valued word. */
  readonly score: number;
  readonly hits: number;
}

/** The headline beside its own body. */
export interface HeadlineGap {
  /** Headline score − mean score of all body sentences, −2…2; absent if either has too few words. */
  readonly difference?: number;
  /**
   * Where the headline stands among all stretches of the body as long as itself: share of those that are lower plus
   * half of those that are the same, 0…100. Low: the headline is more negative than most of the body.
   */
  readonly percentile?: number;
  /** Share of those stretches that are higher, and lower, than the headline, 0…100; the rest is the same. */
  readonly higher?: number;
  readonly lower?: number;
  /** Valued words and names of the headline that are nowhere in the body, in order. */
  readonly headlineOnly: readonly string[];
  /** Body sentence that shares most with the headline's claim; null if none shares enough. */
  readonly support: Span | null;
}

/** How a word came to count for a name. */
export type ToneLink = 'near' | 'actor' | 'affected' | 'against';

/** A word that counts for a name, with what it adds. */
export interface TargetWord extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** near: stands near it · actor: it does this · affected: it undergoes this · against: stands before it. */
  readonly link: ToneLink;
  /** Value times weight. */
  readonly value: number;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** Given where "not" or the like turns it round. */
  readonly negated?: true;
  /** Who says it, for quoted and paraphrased words; null if not found, absent in the outlet's own words. */
  readonly speaker?: string | null;
}

export interface Balance {
  /** (P − N) / (P + N) of the weights of positive and negative words, −1…1; absent without such words. */
  readonly score?: number;
  /** Sentences with at least one such word. */
  readonly sentences: number;
}

/** The words near a name: all, and apart the outlet's own and those of people quoted. No stance of anybody. */
export interface TargetTone extends Balance {
  readonly name: string;
  /** Places where it is named, page furniture left out. */
  readonly mentions: number;
  /** Only where the words lean clearly to one side; see `4-score/targets/label.ts`. */
  readonly label?: 'positive' | 'negative';
  readonly own: Balance;
  readonly quoted: Balance;
  readonly words: readonly TargetWord[];
}

/** The words of one speaker near a name. */
export interface SpeakerTone extends Balance {
  /** null: it was not found who speaks. */
  readonly speaker: string | null;
  readonly target: string;
  readonly words: readonly ToneWord[];
}

export interface Tone {
  readonly headline: Score;
  readonly own: Score;
  readonly quoted: Score;
  readonly gap: HeadlineGap;
  /** Sentences of the body in order. */
  readonly arc: readonly ArcPoint[];
  /** The names asked about, in their order, or the most mentioned ones. */
  readonly targets: readonly TargetTone[];
  readonly speakers: readonly SpeakerTone[];
}
