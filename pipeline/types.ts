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
  /** What stages have worked out of each row: columns of row-facts.ts. Ask for `cells` anew for each article. */
  readonly facts: { readonly cells: Int32Array };
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
  /** One of the words that every English text is made of. */
  frequent: 8192,
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
  | 'wire'
  | 'comment';

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
  readonly named: Named;
  readonly cautions: readonly string[];
}

/** Columns beside `Doc.mentions`, so that no stage has to look for them again. */
export interface Named {
  /** Number of the actor, from 0 in the order in which they are first mentioned. */
  readonly actor: readonly number[];
  /** Tokens [first, end) of the passage. */
  readonly first: readonly number[];
  readonly end: readonly number[];
}

export type QuoteType =
  | 'direct'
  | 'mixed'
  | 'fragment'
  | 'echo'
  | 'scare'
  | 'term'
  | 'nested'
  | 'turn'
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

/** named · role: a function only ("a teacher") · anonymous: a name that is kept back ("a senior official"). */
export type SourceKind = 'named' | 'role' | 'anonymous';

/** A source of the article, once, in order of first appearance. */
export interface Source {
  readonly name: string;
  readonly role?: string;
  readonly named: boolean;
  readonly kind: SourceKind;
  /** Word tokens of the body in quotation marks. */
  readonly quotedTokens: number;
  /** Word tokens of the body that paraphrase the source. */
  readonly paraphrasedTokens: number;
  /** Its share of all words of the body with a known source, 0…1; absent if there are none. */
  readonly share?: number;
  /** Body offset of the first attributed word; absent if it is heard in the headline only. */
  readonly first?: number;
  /** Dictionary forms of the verbs used for it, each once. */
  readonly verbs: readonly string[];
}

/** Somebody the body says is accused or blamed, and whether the article lets them speak. */
export interface Accused extends Span {
  readonly name: string;
  readonly text: string;
  readonly heard: boolean;
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

/** A term of a user's own list at a place. Such finds are counted by themselves, never among the marks. */
export interface ListMatch extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  /** File name of the list. */
  readonly list: string;
  /** As the list calls it; `a.b` for a category in a category. */
  readonly category: string;
  /** The term as the list writes it. */
  readonly entry: string;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** As in `Cue`. */
  readonly speaker?: string | null;
  /** Told, not applied: lists count words whether they are negated or not. */
  readonly negated: boolean;
  /** Of valence tables, as the list gives it. */
  readonly value?: number;
  readonly reason?: string;
}

/** How often the terms of one category of a user's own list stand in an article. */
export interface ListCount {
  readonly list: string;
  readonly category: string;
  /** Finds by where they stand: headline; body by voice. Never summed. */
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
  /** `own` per 100 own words; absent below 120 of them. */
  readonly per100?: number;
  /** Mean of the values of the own finds; absent without one. */
  readonly value?: number;
}

/** What a frame does in a text (Entman 1993): name a problem, its cause, judge it, propose what to do. */
export const FRAME_ELEMENTS = ['problem', 'cause', 'judgement', 'remedy'] as const;
export type FrameElementKind = (typeof FRAME_ELEMENTS)[number];

/** A wording that names a problem, a cause, a judgement or a remedy: a sentence a reader may dispute. */
export interface FrameElement extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  readonly element: FrameElementKind;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** As in `Cue`. */
  readonly speaker?: string | null;
  /** `element/term`. */
  readonly entry: string;
  readonly reason: string;
}

/** How exact a figure says it is: about 40 · at least 40 · up to 40. Absent: exact, as far as the words go. */
export type Bound = 'about' | 'at least' | 'at most';

/**
 * A number in the text that counts, measures or dates something. Names with numbers, section numbers,
 * telephone numbers and scores are none.
 */
export interface Figure extends Span {
  readonly passage: PassageName;
  /** The amount with its bound and unit as printed: "more than 600 people" begins at "more". */
  readonly text: string;
  /** In `unit`; absent for a range and for vague words ("thousands"), which have `low` and perhaps `high`. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /**
   * Canonical: people · an ISO 4217 code, or the money's name if it has none ("crown") · percent ·
   * percentage points · seconds · metres · square metres · kilograms · litres · degrees celsius ·
   * kilometres per hour · watts · watt-hours · date · ordinal (the fifth meeting) · count (anything else).
   */
  readonly unit: string;
  /** For `date`: ISO 8601 with what is not said left off: 2024-03-14, 2024-03, 2024, --03-14. */
  readonly date?: string;
  /** Lemma of what is counted or measured: soldier, cost, tonne of ammonia → ammonia. */
  readonly counts?: string;
  /** Whose or of what kind, as named in the text: Russian, the Harbour Board. */
  readonly of?: string;
  readonly where?: string;
  /** Lemma of the verb the figure belongs to: gather, die, cost. */
  readonly predicate?: string;
  readonly approximate: boolean;
  readonly bound?: Bound;
  /** Who says it, for quoted and paraphrased words; null if not found, absent in the outlet's own words. */
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
  readonly accused: readonly Accused[];
  readonly cues: readonly Cue[];
  /** In order of place, headline first; in one element they do not overlap. */
  readonly elements: readonly FrameElement[];
  readonly figures: readonly Figure[];
  readonly tone: Tone;
  /** Body, outlet voice; every category of the loaded lexicons and detectors, 0 included. */
  readonly rates: Readonly<Partial<Record<Category, Rate>>>;
  /** Of users' own lists; absent without one. */
  readonly lists?: readonly ListCount[];
  readonly listMatches?: readonly ListMatch[];
  readonly cautions: readonly string[];
  readonly stamp: Stamp;
}

/** An article with its doc: what the comparison works on. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly doc: Doc;
}

/** The articles that tell of one event. `id` is the story's; the order of the articles changes nothing. */
export interface StoryArticles {
  readonly id: string;
  readonly articles: readonly Analysed[];
}

/** verbatim: the same words · trimmed: one is a part of the other · altered · possible: perhaps the same. */
export type VariantVerdict = 'verbatim' | 'trimmed' | 'altered' | 'possible';

export type ChangeKind =
  | 'synonym'
  | 'modality'
  | 'person'
  | 'negation'
  | 'strength'
  | 'number'
  | 'deletion'
  | 'insertion'
  | 'wording';

/** Words that stand in one telling and others (or none) in the other, in text order. */
export interface QuoteChange {
  /** As printed in `a`; empty for an insertion. */
  readonly from: string;
  /** As printed in `b`; empty for a deletion. */
  readonly to: string;
  readonly kind: ChangeKind;
  /** Where the words stand in the passages of `a` and `b`; empty spans where nothing stands. */
  readonly a: Span;
  readonly b: Span;
}

/** A quotation in one article; `pieces` are the marked words without the attribution between them. */
export interface QuotePlace extends Span {
  readonly id: string;
  readonly passage: PassageName;
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** Two articles of one story that put words of one utterance in quotation marks. `a` has the lower id. */
export interface Variant {
  readonly story: string;
  readonly verdict: VariantVerdict;
  /** Absent if neither article's speaker is known. */
  readonly speaker?: string;
  readonly a: QuotePlace;
  readonly b: QuotePlace;
  /** 2 · words in common ÷ words of both, 0…1. */
  readonly similarity: number;
  readonly changes: readonly QuoteChange[];
  readonly note: string;
}

/** A figure in a group: the figure and its article. */
export interface FigurePlace
  extends Pick<
    Figure,
    | 'passage'
    | 'start'
    | 'end'
    | 'text'
    | 'value'
    | 'low'
    | 'high'
    | 'unit'
    | 'approximate'
    | 'speaker'
    | 'predicate'
  > {
  readonly id: string;
}

/** Figures of at least two articles of a story that seem to count or measure the same thing. */
export interface FigureGroup {
  /** The story; or the storyline, if articles on several events of it give the figure. */
  readonly story: string;
  readonly unit: string;
  readonly counts?: string;
  readonly of?: string;
  readonly where?: string;
  /** In order of article id and place. */
  readonly values: readonly FigurePlace[];
  /** Largest ÷ smallest, 1 or more; absent when a value is open or zero, or units differ, and for dates. */
  readonly ratio?: number;
  readonly verdict: 'consistent' | 'differs';
  readonly note: string;
}

/**
 * The articles that tell of one event. A given `event` always wins. Every article is in exactly one story;
 * stories stand in order of their first date, then of their first article's id.
 */
export interface Story {
  /** "s1", "s2", … in this comparison; it changes when articles are added. */
  readonly id: string;
  /** The given event, or the headline of the article that is most like the others. */
  readonly title: string;
  /** The event as the data name it, if they do. */
  readonly event?: string;
  /** "l1", "l2", …: stories on one subject share it; absent if no other story here is like this one. */
  readonly storyline?: string;
  /** Ids by code unit. */
  readonly articles: readonly string[];
  /** Why these articles are taken together, one reason each, in words. */
  readonly why: readonly string[];
}

/** A stretch of text in an article of a comparison. */
export interface Place extends Span {
  readonly id: string;
  readonly passage: PassageName;
  readonly text: string;
}

/** near-copy: mostly the same words in the same order · paraphrase: the same statement in other words. */
export type CopyKind = 'near-copy' | 'paraphrase';

/** Two sentences of two articles of a story that share wording or statement. `a` has the lower id. */
export interface Copy {
  readonly story: string;
  readonly kind: CopyKind;
  readonly a: Place;
  readonly b: Place;
  /** near-copy: 2 · words in common and in order ÷ words of both; paraphrase: likeness of meaning words; 0…1. */
  readonly similarity: number;
  /** Whether most words of both stand in quotation marks: the same words of one speaker are no copying. */
  readonly quoted: boolean;
  /** Whether one of the two articles names a news agency in a line or a dateline, or is from an agency. */
  readonly wire: boolean;
}

export type CoverageKind = 'quotation' | 'figure' | 'source' | 'name' | 'statement';

/** Something that at least two articles of a story carry and at least one has not. */
export interface Coverage {
  readonly story: string;
  readonly kind: CoverageKind;
  /** The quotation, figure, name or statement, as the first of the places prints it. */
  readonly item: string;
  /** Ids by code unit. */
  readonly in: readonly string[];
  /** Articles in whose text as supplied it was not found; never "omitted". */
  readonly notIn: readonly string[];
  /** One for each article of `in`: the item in its sentence; `text` is the sentence. */
  readonly places: readonly Place[];
}

/** A title before the name · what the text says beside it · the same with a word that a list of labels marks. */
export type LabelKind = 'title' | 'description' | 'marked word';

/** What an outlet calls somebody. */
export interface Label {
  /** The fullest name found in the articles compared. */
  readonly actor: string;
  readonly outlet: string;
  /** Without article, in lower case but for names: "foreign minister", "Russian strongman". */
  readonly label: string;
  readonly kind: LabelKind;
  /** The label where it stands, in order of article id and place. */
  readonly cues: readonly (Place & { readonly voice: Exclude<Voice, 'furniture'> })[];
}

/** A rate per 100 own tokens with its exact (Garwood) 95 % Poisson interval. */
export interface RateInterval {
  readonly count: number;
  readonly tokens: number;
  /** Absent below 120 tokens. */
  readonly per100?: number;
  readonly low?: number;
  readonly high?: number;
  /** 95 % interval by resampling whole articles; for five articles and more. */
  readonly byArticle?: {
    readonly low: number;
    readonly high: number /** Fewer than eight. */;
    readonly rough: boolean;
  };
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
  /** The story, for the scope of one. */
  readonly story?: string;
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

/** How marks are counted when a difference between outlets is put to the test. */
export type SensitivityScenario =
  | 'as reported'
  | 'without arguable marks'
  | 'with quotations'
  | `without ${Category}`;

/** What becomes of a difference under another way of counting. A difference is clear if its exact p is below 0.05. */
export type SensitivityVerdict =
  | 'as reported'
  | 'survives'
  | 'no longer clear'
  | 'turns round'
  | 'becomes clear'
  | 'never clear';

/** Marks of one category (or all) in one outlet against the others, under one way of counting. */
export interface SensitivityRow {
  readonly target: string;
  readonly reference: string;
  readonly feature: Category | 'all';
  readonly scenario: SensitivityScenario;
  /** Name of the side with the higher rate, or `neither`. */
  readonly moreIn: string;
  readonly countTarget: number;
  readonly countReference: number;
  /** Words the marks could stand in: own words, or all but page furniture with quotations. */
  readonly totalTarget: number;
  readonly totalReference: number;
  /** Marks per 100 of these words. */
  readonly rateTarget?: number;
  readonly rateReference?: number;
  /** Target rate ÷ reference rate with its exact 95 % interval; absent where the reference has none. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  /** Two-sided exact p of "both rates are equal". */
  readonly p?: number;
  readonly clear: boolean;
  readonly verdict: SensitivityVerdict;
}

/** What can be said about a difference of two rates; the first comes before any other. */
export type ContrastVerdict = 'not enough text' | 'no difference shown' | 'differs';

/** How often one kind of mark stands in the own words of a target and of a reference. */
export interface RateContrast {
  readonly scope: 'corpus' | 'story';
  readonly story?: string;
  readonly target: string;
  readonly reference: string;
  readonly category: Category;
  readonly verdict: ContrastVerdict;
  /** Name of the side with the higher rate, or `neither`; absent without enough text. */
  readonly moreIn?: string;
  readonly countTarget: number;
  readonly countReference: number;
  readonly tokensTarget: number;
  readonly tokensReference: number;
  readonly articlesTarget: number;
  readonly articlesReference: number;
  /** Per 100 own tokens; absent without enough text. */
  readonly per100Target?: number;
  readonly per100Reference?: number;
  /** Rate of the target ÷ rate of the reference with its exact 95 % interval; absent where it cannot be had. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  /** Two-sided permutation p with articles as units; absent with fewer than two on a side. */
  readonly p?: number;
  /** `p` adjusted for all rows of its scope (Benjamini–Hochberg). */
  readonly pAdjusted?: number;
  /** The smallest p that so few articles can give. */
  readonly smallestP?: number;
  /** The finding in one sentence, direction and doubt included. */
  readonly inWords: string;
}

/** How differently two sides word their own sentences altogether. */
export interface WordDistance {
  readonly target: string;
  readonly reference: string;
  /** Jensen–Shannon divergence in bits, 0…1. */
  readonly jsd: number;
  /** The same of articles dealt to the sides at random: what texts so short show anyway. */
  readonly expected: number;
  /** `jsd` − `expected`; 0 or less: no more difference than by chance. */
  readonly excess: number;
  readonly p: number;
  readonly inWords: string;
}

/** An article that carries words of a news agency or shares sentences with another outlet. */
export interface WireArticle {
  readonly id: string;
  /** As the article's own lines name it. */
  readonly agency?: string;
  /** Whether the whole article is the agency's, by its byline, dateline or copyright line. */
  readonly whole: boolean;
  /** Sentences of the body set aside, and own tokens in them. */
  readonly sentences: number;
  readonly tokens: number;
}

/** The comparison of outlets once more, without agency copy and sentences that two outlets share. */
export interface WithoutWire {
  readonly articles: readonly WireArticle[];
  readonly outlets: readonly Profile[];
  readonly contrasts: readonly RateContrast[];
  readonly keyness: readonly KeynessRow[];
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
  /** Kinds of marks, each outlet against the others; without two outlets, each article. */
  readonly contrasts: readonly RateContrast[];
  readonly keyness: readonly KeynessRow[];
  readonly distances: readonly WordDistance[];
  readonly stories: readonly Story[];
  readonly variants: readonly Variant[];
  readonly figures: readonly FigureGroup[];
  readonly copies: readonly Copy[];
  readonly coverage: readonly Coverage[];
  readonly labels: readonly Label[];
  /** Absent if no article carries any. */
  readonly withoutWire?: WithoutWire;
  readonly cautions: readonly string[];
}

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
