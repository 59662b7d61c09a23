/** What a report is made of. */
import type { Analysis } from './analysis.ts';
import type { Article, PassageName, Problem, Span } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Category } from './cue.ts';
import type { SensitivityRow } from './keyness.ts';

/** What a report is made of before it has a format. */
export interface Findings {
  readonly title: string;
  readonly articles: readonly ArticleFindings[];
  readonly comparison: Comparison;
  /** Only if asked for. */
  readonly sensitivity?: readonly SensitivityRow[];
  readonly problems: readonly Problem[];
  readonly lexicons: readonly LexiconCard[];
  readonly version: string;
}

/** An article's text beside its analysis and its sentences. */
export interface ArticleFindings {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly sentences: readonly SentenceRow[];
}

export interface SentenceRow extends Span {
  readonly passage: PassageName;
  /** 0-based within the passage. */
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: number;
  /** Word tokens in quotation marks. */
  readonly quoted: number;
  readonly furniture: boolean;
  /** S/√(S²+15) of all its words, −1…1; absent for furniture. */
  readonly score?: number;
  readonly hits: number;
  /** Cues that start in it. */
  readonly cues: number;
}

/** A lexicon as `newsframe list lexicons` shows it. */
export interface LexiconCard {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly entries: number;
  readonly source: string;
  readonly licence: string;
  readonly hash: string;
}

/** A report file: path below the output folder, with text. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}
