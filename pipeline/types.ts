/**
 * The data model. Everything here is plain readonly JSON, except `Doc`, whose columns are typed arrays
 * and never leave the process.
 *
 * Positions are UTF-16 offsets, half-open, within one passage exactly as it was given, so
 * `article[passage].slice(start, end) === text` always holds. `undefined` means "cannot be known"; it is
 * never written as 0 or NaN.
 */

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
  /** As given by the user's data; carried along, never used by any measure. */
  readonly leaning?: string;
  /** Names the tone table is asked about; without them the most mentioned are taken. */
  readonly targets?: readonly string[];
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

/** Who is speaking in a word. `furniture` is page furniture: teasers, credits, source lines. */
export type Voice = 'outlet' | 'quote' | 'indirect' | 'furniture';

/** Codes of `Passage.voice`, in this order. */
export const VOICES = ['outlet', 'quote', 'indirect', 'furniture'] as const satisfies readonly Voice[];

/** Universal part-of-speech tags in wink-nlp's order; the index is the code in `Vocab.pos`. */
export const POS_TAGS = [
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
] as const;
export type Pos = (typeof POS_TAGS)[number];

/**
 * Every distinct (surface, part of speech) met so far, as columns. Its indices are what `Passage.lexeme`
 * holds; they depend on the order of reading and are never written anywhere.
 */
export interface Vocab {
  /** Surface as it stood in the text. */
  readonly surface: string[];
  /** Lower case, straight apostrophe, possessive 's removed, contractions expanded (n't → not). */
  readonly norm: string[];
  /** Lower-case lemma. */
  readonly lemma: string[];
  /** Index into POS_TAGS. */
  readonly pos: number[];
  /** Bit set of `LexemeFlag`. */
  readonly flags: number[];
}

/** Bits of `Vocab.flags`. */
export const LexemeFlag = {
  /** Has a letter or a digit: counts as a word. */
  word: 1,
  /** First letter is upper case. */
  capital: 2,
  /** Turns a nearby word round: not, never, without, hardly … */
  negator: 4,
  /** Ends the reach of a negator and of a pattern's gap: . ; : ! ? — and any quotation mark. */
  barrier: 8,
  /** A comma. */
  comma: 16,
  /** A line break. */
  newline: 32,
  /** All letters upper case, two letters or more. */
  allCaps: 64,
  /** A quotation mark or apostrophe glyph. */
  mark: 128,
  /** Begins a clause after a comma: but, while, although, whereas, which, who … */
  clauseWord: 256,
  /** Ends a clause: ; : — – */
  clauseBreak: 512,
  /** "and": opens a clause if a new subject and its verb follow. */
  and: 1024,
  /** Ends a sentence: . ! ? … */
  ender: 2048,
  /** A word with a full stop of its own: U.S., Gen., p.m. */
  abbreviation: 4096,
} as const;

/** Token columns of one passage. All arrays have `length` entries that count. */
export interface Passage {
  readonly name: PassageName;
  /** As given. */
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `Doc.vocab`. */
  readonly lexeme: Int32Array;
  /** 0-based sentence, paragraph and clause of each token; clauses number through the passage. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly clause: Int32Array;
  /** 1 if the token counts as a word. */
  readonly word: Uint8Array;
  /** 1 if a negator stands at most 3 words before, with no clause punctuation between. */
  readonly negated: Uint8Array;
  /** 1 if the token is part of a mention's name (not of its role). */
  readonly inName: Uint8Array;
  /** Index into VOICES; filled by the voice stage, 0 (or 3 for furniture) before. */
  readonly voice: Uint8Array;
  /** −1 unknown, 0 the outlet, n the n-th source; filled by the voice stage. */
  readonly speaker: Int16Array;
  /** Token range [first, end) of each sentence, flattened in pairs. */
  readonly sentences: Int32Array;
  /** Tokens that are words and begin with a capital, in order. */
  readonly capitals: Int32Array;
}

export type FurnitureKind =
  | 'teaser'
  | 'related'
  | 'credit'
  | 'source'
  | 'byline'
  | 'dateline'
  | 'social'
  | 'legal'
  | 'wire';

/** A line of page furniture in the body: kept in the text, counted in no score. */
export interface Furniture extends Span {
  readonly text: string;
  readonly kind: FurnitureKind;
}

export type MentionKind = 'person' | 'place' | 'organisation' | 'group' | 'other';

/** A name in the text. Mentions of one actor share `actor`, the longest form found in the article. */
export interface Mention extends Span {
  readonly passage: PassageName;
  readonly text: string;
  readonly actor: string;
  readonly kind: MentionKind;
  /** Title or role beside the name, as in the text: "Foreign Minister". */
  readonly role?: string;
}

/** A tokenized article. */
export interface Doc {
  readonly id: string;
  readonly vocab: Vocab;
  readonly headline: Passage;
  readonly body: Passage;
  readonly furniture: readonly Furniture[];
  readonly mentions: readonly Mention[];
  readonly cautions: readonly string[];
}

export type QuoteType =
  | 'direct'
  | 'mixed'
  | 'fragment'
  | 'echo'
  | 'scare'
  | 'term'
  | 'nested'
  | 'indirect'
  | 'unresolved';

export interface Speaker {
  readonly name: string;
  /** The words in the text that name the speaker here. */
  readonly mention: string;
  readonly role?: string;
  readonly named: boolean;
}

/** A quotation. `start, end` are the words inside the marks, without the marks. */
export interface Quote extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Everything attributed: the marked words and the paraphrase around them. */
  readonly content: readonly Span[];
  readonly type: QuoteType;
  /** null: speaker not found. Never guessed. */
  readonly speaker: Speaker | null;
  readonly verb?: string;
  readonly stance?: string;
  /** Name of the rule that decided, shown to the reader. */
  readonly rule: string;
}

export interface Source {
  readonly name: string;
  readonly role?: string;
  readonly named: boolean;
  readonly quotedTokens: number;
  readonly paraphrasedTokens: number;
  /** Body offset of the first attributed word. */
  readonly first: number;
  readonly verbs: readonly string[];
}

/** The nineteen kinds of loaded framing (methods: pipeline/lexicons/README.md). */
export const CATEGORIES = [
  'emotive',
  'intensifier',
  'label',
  'fear',
  'dominance',
  'conflict-metaphor',
  'nature-metaphor',
  'sensational',
  'rhetorical-question',
  'speculation',
  'hedge',
  'vague-source',
  'certainty',
  'reporting-verb',
  'scare-quote',
  'implicature',
  'agency',
  'euphemism',
  'moral',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** 1 arguable · 2 clear · 3 should convince anyone. */
export type Strength = 1 | 2 | 3;

/** An entry or a detector that fired at a place. */
export interface Cue extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  readonly category: Category;
  readonly strength: Strength;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** Who says it, for quoted and paraphrased words; null if not found, absent in the outlet's own words. */
  readonly speaker?: string | null;
  /** The nearest actor the cue is about, if any. */
  readonly about?: string;
  readonly negated: boolean;
  /** `lexicon/term` or `detector/name`. */
  readonly entry: string;
  readonly reason: string;
  /** Other wordings; an empty list means: leave the words out. */
  readonly neutral: readonly string[];
  /** A fair reading in which the words are simply accurate. */
  readonly counter?: string;
}

export interface Figure extends Span {
  readonly passage: PassageName;
  readonly text: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly counts?: string;
  readonly of?: string;
  readonly approximate: boolean;
  readonly speaker?: string | null;
}

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
  /** Distinct valued words with their count and value, most frequent first. */
  readonly words: readonly ToneWord[];
}

export interface ToneWord {
  /** A phrase where a phrase has the value. */
  readonly word: string;
  readonly count: number;
  /** Value of one occurrence as used, averaged over its occurrences, about −10…10. */
  readonly value: number;
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

export interface Rate {
  /** Cues in the outlet's own words of the body. */
  readonly count: number;
  /** Per 100 own tokens; absent below 120 own tokens. */
  readonly per100?: number;
}

export interface TokenCounts {
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
  readonly furniture: number;
}

/** What makes a result repeatable. */
export interface Stamp {
  readonly version: string;
  /** Hash of all lexicons in use. */
  readonly lexicons: string;
  /** Options that change results, as given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Hash of outlet, date, headline and body. */
  readonly input: string;
}

export const ANALYSIS_SCHEMA = 'newsframe.analysis/1';
export const COMPARISON_SCHEMA = 'newsframe.comparison/1';
export const PROBLEM_SCHEMA = 'newsframe.problem/1';

/** Everything found in one article. */
export interface Analysis {
  readonly schema: typeof ANALYSIS_SCHEMA;
  readonly id: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly event?: string;
  readonly url?: string;
  readonly headline: string;
  /** The body's text, only on request. */
  readonly body?: string;
  readonly tokens: TokenCounts;
  readonly furniture: readonly Furniture[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly cues: readonly Cue[];
  readonly figures: readonly Figure[];
  readonly tone: Tone;
  /** Body, outlet voice; every category of the loaded lexicons and detectors, 0 included. */
  readonly rates: Readonly<Partial<Record<Category, Rate>>>;
  readonly cautions: readonly string[];
  readonly stamp: Stamp;
}

/** An article with its doc: what the comparison works on. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly doc: Doc;
}

/** A rate per 100 own tokens with its exact (Garwood) 95 % Poisson interval. */
export interface RateInterval {
  readonly count: number;
  readonly tokens: number;
  /** Absent below 120 tokens. */
  readonly per100?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * Counts of a set of articles as integers, so that `merge(summary(a), summary(b))` equals
 * `summary(a ∪ b)` byte for byte. Scores are fixed-point, 1e-6.
 */
export interface Summary {
  readonly articles: number;
  readonly tokens: TokenCounts;
  /** Cues by category: headline, own words of the body, quoted, indirect; never summed. */
  readonly cues: Readonly<Partial<Record<Category, CueCounts>>>;
  readonly tone: { readonly headline: ToneSum; readonly own: ToneSum; readonly quoted: ToneSum };
}

export interface CueCounts {
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
}

/** Mergeable part of a score: article means that exist, summed in units of 1e-6. */
export interface ToneSum {
  readonly scored: number;
  readonly sumMicro: number;
  readonly hits: number;
  readonly tokens: number;
}

/** One row of a comparison: an outlet, or an article. */
export interface Profile {
  readonly name: string;
  readonly summary: Summary;
  /** Own words of the body, by category. */
  readonly rates: Readonly<Partial<Record<Category, RateInterval>>>;
  /** All categories together; a place marked in two categories counts in both. */
  readonly all: RateInterval;
  /** Quoted words ÷ all body words except furniture, 0…1; absent for an empty body. */
  readonly quotedShare?: number;
  /** Mean of article scores, −1…1; absent if no article has one. */
  readonly tone: { readonly headline?: number; readonly own?: number; readonly quoted?: number };
}

/** One feature contrasted between a target and a reference. Direction is in words: `moreIn`. */
export interface KeynessRow {
  readonly scope: 'corpus' | 'story';
  readonly target: string;
  readonly reference: string;
  /** Lower-case lemma of the outlet's own words. */
  readonly feature: string;
  /** Name of the side with the higher rate, or `neither`. */
  readonly moreIn: string;
  readonly countTarget: number;
  readonly countReference: number;
  readonly totalTarget: number;
  readonly totalReference: number;
  /** Per 1,000 own tokens. */
  readonly rateTarget: number;
  readonly rateReference: number;
  /** log₂ of the ratio of the rates, +0.5 on both counts; positive: more in target. */
  readonly logRatio: number;
  /** Log-odds z with informative Dirichlet prior (Monroe et al. 2008); a sorting score, not a test. */
  readonly logOddsZ: number;
  /** Log-likelihood G² (Dunning 1993), ≥ 0. */
  readonly g2: number;
  /** Articles that use the feature, both sides together. */
  readonly articles: number;
}

/** Name of the row of articles whose outlet is not known. */
export const NO_OUTLET = '(no outlet)';

/** Several articles set side by side. */
export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly articles: number;
  /** One row per outlet; articles without an outlet form the row "(no outlet)". */
  readonly outlets: readonly Profile[];
  /** One row per article, in order of id by code unit; `name` is the article's id. */
  readonly profiles: readonly Profile[];
  readonly keyness: readonly KeynessRow[];
  readonly cautions: readonly string[];
}

/** What a report is made of before it has a format. */
export interface Findings {
  readonly title: string;
  readonly articles: readonly ArticleFindings[];
  readonly comparison: Comparison;
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
