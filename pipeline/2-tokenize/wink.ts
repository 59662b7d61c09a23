/**
 * wink-nlp, held to order-independence.
 *
 * wink-nlp learns every new word it reads, and its tokenizer consults what it has learnt: once "Noria’s" was
 * kept whole ("Unlike Noria’s, …") it stays whole in every later document. So after each document the new
 * words that could change a later split are forgotten again; plain ASCII words cannot, and are kept.
 *
 * There is one instance per process (a second one breaks wink's custom entities), made on first use.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POS_TAGS } from '../types.ts';

/** wink's own document: 4 integers a token. */
export interface RawDoc {
  readonly tokens: readonly number[];
}

/** What a token integer means. */
interface WinkCache {
  value(index: number): string;
  normal(index: number): number;
  nox(binaryWord: number): number;
  property(index: number, name: string): number | string;
  mappedSpelling(index: number): number;
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
  readonly addons: { readonly lemmatize: Lemmatize };
}

type WinkFactory = (
  model: Model,
  pipe: readonly string[],
) => {
  readonly its: { readonly readabilityStats: unknown };
  readDoc(text: string): { out(its: unknown): RawDoc & { readonly cache: WinkCache } };
};

export interface Wink {
  /** Reads one text. The result is valid until the next call. */
  read(text: string): RawDoc;
  readonly cache: WinkCache;
  readonly lemmatize: Lemmatize;
  /** Lexemes below this number come with the model; their numbers never change. */
  readonly intrinsicSize: number;
  /** Whether the model itself knows this lower-case word. */
  knows(word: string): boolean;
}

const TOKEN_SAFE_TO_KEEP = /^(?:[a-z]+|\d+)$/i;

let instance: Wink | undefined;

/** The process's wink-nlp with parts of speech; sentences and negation are told by rules of our own (passage.ts). */
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
    ['pos'],
  );
  if (core === undefined) throw new Error('wink-nlp did not load its model');
  if (core.features.pos.list.some((tag, i) => POS_TAGS[i] !== tag)) {
    throw new Error('wink-nlp uses other part-of-speech tags than POS_TAGS; pin its version');
  }
  const { hash, list, intrinsicSize } = core.features.lexeme;
  const its = nlp.its.readabilityStats;
  const read = (text: string): RawDoc & { readonly cache: WinkCache } => {
    const before = list.length;
    const raw = nlp.readDoc(text).out(its);
    for (let i = before; i < list.length; i += 1) {
      const word = list[i] as string;
      if (!TOKEN_SAFE_TO_KEEP.test(word)) delete hash[word];
    }
    return raw;
  };
  return {
    read,
    cache: read('.').cache,
    lemmatize: base.addons.lemmatize,
    intrinsicSize,
    knows: (word) => {
      const index = Object.hasOwn(hash, word) ? hash[word] : undefined;
      return index !== undefined && index < intrinsicSize;
    },
  };
}
