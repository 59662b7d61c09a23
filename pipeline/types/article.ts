/** An article as it comes in, and stretches of its texts. */

/** The two texts of an article. The headline is never part of the body's counts. */
export type PassageName = 'headline' | 'body';

/** One article as the pipeline takes it. `id` is unique within a run. */
export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  readonly outlet?: string;
  /** ISO 8601 day or date-time as given; never guessed. */
  readonly date?: string;
  readonly url?: string;
  readonly author?: string;
  /** The event or story this article is about, if the user says so. */
  readonly event?: string;
  /** ISO 639-1 code or English name of its language, as the data says or as it was recognised. */
  readonly language?: string;
  /** As given by the user's data; carried along, never used by any measure. */
  readonly leaning?: string;
  /** Names the tone table is asked about; without them the most mentioned are taken. */
  readonly targets?: readonly string[];
  /** What its file makes doubtful, one sentence each: a guessed encoding, columns of a PDF. */
  readonly cautions?: readonly string[];
}

/** An article before it has an id: what a reader produces. `line` is 1-based in the file it came from. */
export interface RawArticle extends Omit<Article, 'id'> {
  readonly id?: string;
  /** Where it came from, for messages: `articles.csv:12`. */
  readonly origin: string;
}

/** A record that could not be used: what, where, what to do. One sentence each. */
export interface Problem {
  readonly id?: string;
  /** Path as the user typed it, or `<stdin>`. */
  readonly file?: string;
  /** 1-based line in that file. */
  readonly line?: number;
  readonly problem: string;
  readonly hint: string;
}

/** A half-open range of UTF-16 offsets in one passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
