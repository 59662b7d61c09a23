/**
 * wink-nlp, held to order-independence.
 *
 * wink-nlp learns every new word it reads, and its tokenizer consults what it has learnt: once "Noria’s" was
 * kept whole ("Unlike Noria’s, …") it stays whole in every later text. So after each text the new words that
 * could change a later split are forgotten again; plain ASCII words cannot, and are kept.
 *
 * There is one instance per process (a second one breaks wink's custom entities), made on first use.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POS_TAGS } from '../types.ts';
import type { Machine } from './tagger-tables.ts';

/** What a token integer means. */
interface WinkCache {
  value(index: number): string;
  normal(index: number): number;
  nox(binaryWord: number): number;
  property(index: number, name: string): number | string;
  mappedSpelling(index: number): number;
  posOf(index: number): number;
  isMemberPOS(index: number, pos: number): boolean;
}

interface CoreModel {
  readonly features: {
    readonly lexeme: {
      readonly hash: Record<string, number>;
      readonly list: string[];
      readonly intrinsicSize: number;
    };
    readonly pos: { readonly list: readonly string[] };
  };
}

type Lemmatize = (value: string, pos: string, cache: WinkCache) => string;

interface Model {
  core(): CoreModel;
  metaCER(): unknown;
  /** The tagger's state machines, as JSON. */
  pos(): { readonly machines: readonly string[] };
  readonly addons: { readonly lemmatize: Lemmatize };
}

/** wink's own document. */
interface RawDoc {
  readonly tokens: readonly number[];
  readonly cache: WinkCache;
}

type WinkFactory = (
  model: Model,
  pipe: readonly string[],
) => {
  readonly its: { readonly readabilityStats: unknown };
  readDoc(text: string): { out(its: unknown): RawDoc };
};

export interface Wink {
  /**
   * Splits a text into tokens of four integers: number of the word, spaces before it (and a pointer into the
   * expansions for a contraction's part), part of speech and lemma of a contraction's part, 0. `taught` are
   * words that are to count as met before; see `taughtBy`.
   */
  split(text: string, taught: Iterable<number>): readonly number[];
  /**
   * The words that wink would remember of a text with this word in it, and that could change how it splits
   * what follows: the word and its lower case. A word has one number here, however often it was forgotten.
   */
  taughtBy(word: number): readonly number[];
  readonly cache: WinkCache;
  readonly lemmatize: Lemmatize;
  /** The tagger's state machines, in the order they are applied. */
  readonly machines: readonly Machine[];
  /** Lexemes below this number come with the model; their numbers never change. */
  readonly intrinsicSize: number;
  /** Whether the model itself knows this lower-case word. */
  knows(word: string): boolean;
}

const SAFE_TO_KEEP = /^(?:[a-z]+|\d+)$/i;

let instance: Wink | undefined;

/** The process's wink-nlp: its tokenizer, its lexicon and its tagger's machines. */
export function wink(): Wink {
  instance ??= createWink();
  return instance;
}

function createWink(): Wink {
  const base = model as unknown as Model;
  const cer = base.metaCER();
  let core: CoreModel | undefined;
  const nlp = (winkNLP as unknown as WinkFactory)(
    {
      ...base,
      core: () => {
        core = base.core();
        return core;
      },
      metaCER: () => cer,
      // The documented way to a document's raw columns: an add-on is handed them.
      addons: { ...base.addons, readabilityStats: (rdd: unknown) => rdd } as Model['addons'],
    },
    [],
  );
  if (core === undefined) throw new Error('wink-nlp did not load its model');
  if (core.features.pos.list.some((tag, i) => POS_TAGS[i] !== tag)) {
    throw new Error('wink-nlp uses other part-of-speech tags than POS_TAGS; pin its version');
  }
  const { hash, list, intrinsicSize } = core.features.lexeme;
  const its = nlp.its.readabilityStats;
  const { cache } = nlp.readDoc('.').out(its);
  /** Numbers of each forgotten word; several if its part of speech differed. */
  const forgotten = new Map<string, number[]>();

  const forget = (index: number): void => {
    const word = list[index]!;
    if (SAFE_TO_KEEP.test(word)) return;
    delete hash[word];
    const known = forgotten.get(word);
    if (known === undefined) forgotten.set(word, [index]);
    else if (!known.some((other) => cache.posOf(other) === cache.posOf(index))) known.push(index);
  };
  const split = (text: string, taught: Iterable<number>): readonly number[] => {
    for (const index of taught) hash[list[index]!] = index;
    const before = list.length;
    const { tokens } = nlp.readDoc(text).out(its);
    for (const index of taught) delete hash[list[index]!];
    for (let i = before; i < list.length; i += 1) forget(i);
    return tokens;
  };
  const firstNumber = (index: number): number =>
    forgotten.get(list[index]!)?.find((other) => cache.posOf(other) === cache.posOf(index)) ?? index;
  return {
    split,
    taughtBy: (word) =>
      [...new Set([word, cache.normal(word)])]
        .filter((index) => index >= intrinsicSize && !SAFE_TO_KEEP.test(list[index]!))
        .map(firstNumber),
    cache,
    lemmatize: base.addons.lemmatize,
    machines: base.pos().machines.map((machine) => JSON.parse(machine) as Machine),
    intrinsicSize,
    knows: (word) => {
      const index = Object.hasOwn(hash, word) ? hash[word] : undefined;
      return index !== undefined && index < intrinsicSize;
    },
  };
}
