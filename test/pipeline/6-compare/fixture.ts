import { RowFacts } from '../../../pipeline/row-facts.ts';
import {
  ANALYSIS_SCHEMA,
  type Analysed,
  type Category,
  type Cue,
  type Passage,
  type PassageName,
  POS_TAGS,
  type Rate,
  type Score,
  VOICES,
  type Vocab,
  type Voice,
} from '../../../pipeline/types.ts';

/** What a test says about an article; words are separated by blanks and stand for their lemmas. */
export interface Sketch {
  readonly id: string;
  readonly outlet?: string;
  /** The outlet's own words; "two" and "million" are tagged as numerals. */
  readonly own?: string;
  readonly names?: string;
  readonly quoted?: string;
  readonly indirect?: string;
  readonly furniture?: string;
  readonly cues?: readonly (readonly [category: Category, voice: Cue['voice'], passage?: PassageName])[];
  /** Categories with a rate, 0 included. */
  readonly categories?: readonly Category[];
  readonly scores?: { readonly headline?: number; readonly own?: number; readonly quoted?: number };
  /** Lexemes go here; without it the article has a vocab of its own. */
  readonly vocab?: Vocab;
}

/** An empty vocab to share between sketches. */
export function emptyVocab(): Vocab {
  return { surface: [], norm: [], lemma: [], pos: [], flags: [], facts: new RowFacts() };
}

/** An analysis with its doc, made by hand from a sketch. */
export function analysed(sketch: Sketch): Analysed {
  const { id, outlet, cues = [], categories = [], scores = {}, vocab = emptyVocab() } = sketch;
  const own = split(sketch.own);
  const names = split(sketch.names);
  const quoted = split(sketch.quoted);
  const indirect = split(sketch.indirect);
  const furniture = split(sketch.furniture);
  const rates: Partial<Record<Category, Rate>> = {};
  for (const category of categories) rates[category] = { count: 0 };
  const tokens = {
    headline: 3,
    own: own.length + names.length,
    quoted: quoted.length,
    indirect: indirect.length,
    furniture: furniture.length,
  };
  return {
    analysis: {
      schema: ANALYSIS_SCHEMA,
      id,
      ...(outlet !== undefined && { outlet }),
      headline: '',
      tokens,
      furniture: [],
      mentions: [],
      quotes: [],
      sources: [],
      accused: [],
      cues: cues.map(([category, voice, passage = 'body']) => cue(category, voice, passage)),
      elements: [],
      figures: [],
      tone: {
        headline: score(scores.headline, tokens.headline),
        own: score(scores.own, tokens.own),
        quoted: score(scores.quoted, tokens.quoted),
        gap: { headlineOnly: [], support: null },
        arc: [],
        targets: [],
        speakers: [],
      },
      rates,
      cautions: [],
      stamp: { version: '0', lexicons: '0', options: {}, input: id },
    },
    doc: {
      id,
      vocab,
      headline: passage('headline', vocab, []),
      body: passage('body', vocab, [
        ...own.map((word) => ({ word, voice: 'outlet', inName: 0 }) as const),
        ...names.map((word) => ({ word, voice: 'outlet', inName: 1 }) as const),
        ...quoted.map((word) => ({ word, voice: 'quote', inName: 0 }) as const),
        ...indirect.map((word) => ({ word, voice: 'indirect', inName: 0 }) as const),
        ...furniture.map((word) => ({ word, voice: 'furniture', inName: 0 }) as const),
      ]),
      furniture: [],
      mentions: [],
      named: { actor: [], first: [], end: [] },
      cautions: [],
    },
  };
}

/** `word` written `times` times. */
export function times(count: number, word: string): string {
  return Array.from({ length: count }, () => word).join(' ');
}

interface Token {
  readonly word: string;
  readonly voice: Voice;
  readonly inName: 0 | 1;
}

function passage(name: PassageName, vocab: Vocab, tokens: readonly Token[]): Passage {
  const zeros = () => new Int32Array(tokens.length);
  return {
    name,
    text: '',
    length: tokens.length,
    start: zeros(),
    end: zeros(),
    lexeme: Int32Array.from(tokens, ({ word }) => lexemeOf(vocab, word)),
    sentence: zeros(),
    paragraph: zeros(),
    clause: zeros(),
    word: Uint8Array.from(tokens, ({ word }) => (/[\p{L}\d]/u.test(word) ? 1 : 0)),
    negated: new Uint8Array(tokens.length),
    inName: Uint8Array.from(tokens, ({ inName }) => inName),
    voice: Uint8Array.from(tokens, ({ voice }) => VOICES.indexOf(voice)),
    speaker: new Int16Array(tokens.length),
    sentences: zeros(),
    capitals: new Int32Array(0),
  };
}

function lexemeOf(vocab: Vocab, word: string): number {
  const known = vocab.surface.indexOf(word);
  if (known >= 0) return known;
  vocab.surface.push(word);
  vocab.norm.push(word);
  vocab.lemma.push(word);
  vocab.pos.push(POS_TAGS.indexOf(/^(two|million)$/.test(word) ? 'NUM' : 'NOUN'));
  vocab.flags.push(1);
  return vocab.surface.length - 1;
}

function cue(category: Category, voice: Cue['voice'], passage: PassageName): Cue {
  return {
    passage,
    start: 0,
    end: 1,
    text: 'x',
    sentence: [0, 1],
    category,
    strength: 1,
    voice,
    negated: false,
    entry: `${category}/x`,
    reason: '',
    neutral: [],
  };
}

function score(value: number | undefined, tokens: number): Score {
  return {
    ...(value !== undefined && { score: value }),
    hits: 2,
    positive: 1,
    negative: 1,
    tokens,
    sentences: 1,
    sentencesWithHits: 1,
    words: [],
  };
}

function split(words = ''): string[] {
  return words.split(' ').filter((word) => word !== '');
}
