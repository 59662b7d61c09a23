/** Human codings after reading, whatever file they came from. Offsets are UTF-16, half-open, in one passage. */
import type { Article, Category, PassageName, QuoteType, Span, Strength } from '../../pipeline/types.ts';

/** A category of the tool, or `any`: marked at all, whatever the kind. */
export type Label = Category | 'any';

/** An article to analyse. Articles of one cluster are drawn together by the bootstrap. */
export interface GoldArticle {
  readonly article: Article;
  readonly cluster: string;
}

interface Common {
  /** Name of the set as the reports print it: `BABE`, or the file's name for own codings. */
  readonly set: string;
  readonly articles: readonly GoldArticle[];
  /** What a reader of the figures must know: the part, the categories that were coded. */
  readonly notes: readonly string[];
}

export interface GoldMark extends Span {
  readonly label: Label;
}

/** A text that one coder has gone through: a sentence, or a whole passage. */
export interface CodedText extends Span {
  readonly article: string;
  readonly passage: PassageName;
  readonly coder: string;
  /** Codes of the text as a whole, for the task sentences. */
  readonly labels: readonly Label[];
  /** Marked stretches inside it, for the tasks words and spans. */
  readonly marks: readonly GoldMark[];
}

/** How a set wants its marks compared. */
interface MarksRule {
  /** Least strengths of a cue to be tried; the best counts. */
  readonly strengths: readonly Strength[];
  /** Whether only cues of the body in the outlet's own voice count. */
  readonly ownVoice: boolean;
  /** Kinds of cue that answer to the one label that was coded; tried beside all kinds. */
  readonly alike?: { readonly name: string; readonly categories: ReadonlySet<Category> };
  /** `two-class`: mean F1 of marked and not marked · `marked`: F1 of marked · `characters`: F1 of marked characters. */
  readonly measure: 'two-class' | 'marked' | 'characters' | 'spans';
}

export interface MarksGold extends Common {
  readonly kind: 'marks';
  readonly texts: readonly CodedText[];
  /** Labels that were coded; the others are not scored. */
  readonly coded: readonly Label[];
  readonly rule: MarksRule;
}

/** An attribution. */
export interface GoldQuote {
  readonly article: string;
  readonly passage: PassageName;
  /** Everything attributed. */
  readonly content: readonly Span[];
  readonly type: QuoteType;
  /** Words that name the speaker; absent if the source is not named, or is a pronoun. */
  readonly speaker?: string;
}

export interface QuotesGold extends Common {
  readonly kind: 'quotes';
  readonly quotes: readonly GoldQuote[];
  /** Types that were coded; the others are not scored. */
  readonly coded: readonly QuoteType[];
}

export interface ToneGold extends Common {
  readonly kind: 'headline-tone';
  /** By article id, on any scale: only the order and the distances matter. */
  readonly values: ReadonlyMap<string, number>;
}

export const TARGET_LABELS = ['negative', 'neutral', 'positive'] as const;
export type TargetLabel = (typeof TARGET_LABELS)[number];

export interface TargetGold extends Common {
  readonly kind: 'target-tone';
  /** By article id; each article has one target. */
  readonly labels: ReadonlyMap<string, TargetLabel>;
}

export interface StoriesGold extends Common {
  readonly kind: 'stories';
  /** Story by article id. */
  readonly stories: ReadonlyMap<string, string>;
}

export type Gold = MarksGold | QuotesGold | ToneGold | TargetGold | StoriesGold;
