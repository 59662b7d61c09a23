import type { FormatId } from '../../../pipeline/7-report/index.ts';
import type { RawArticle, ReportFile } from '../../../pipeline/types.ts';
import type { ClassAnswer, ClassRequest } from './class-messages.ts';

/** A text as it was pasted or dropped; its name's ending says how it is read. */
export interface GivenText {
  readonly name: string;
  readonly text: string;
  /** What should be known of how it was decoded. */
  readonly note?: string;
}

/** A document as it was read when it was given. */
export interface GivenArticles {
  readonly name: string;
  readonly articles: readonly RawArticle[];
  readonly notes: readonly string[];
}

export type Given = GivenText | GivenArticles;

/** What the worker starts with. */
export interface LanguageData {
  /** The language model without its lexicon, as JSON. */
  readonly model: ArrayBuffer;
  /** Its lexicon, one byte of every row after the other. */
  readonly lexicon: ArrayBuffer;
  /** The table of languages as JSON, still packed: few texts need it. */
  readonly languages: ArrayBuffer;
}

/** What the page asks of the worker: to start first. */
export type Request =
  | ({ readonly task: 'start' } & LanguageData)
  | { readonly task: 'analyse'; readonly texts: readonly Given[]; readonly title: string }
  | { readonly task: 'corpus' }
  | { readonly task: 'files'; readonly format: FormatId }
  | ClassRequest;

/** What the worker answers, in this order for an analysis: ready once, progress, then pages or a failure. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'pages';
      readonly pages: readonly ReportFile[];
      readonly articles: number;
      /** What could not be read, and how columns were understood. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly type: string;
    }
  | ClassAnswer
  | { readonly kind: 'failed'; readonly message: string };
