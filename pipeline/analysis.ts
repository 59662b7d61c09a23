/** Puts what the stages found in one article together: counts, rates, cautions, stamp. */
import type { CompiledLists } from './5-detect/lists/compile-lists.ts';
import { listCounts } from './5-detect/lists/index.ts';
import type { QuoteMode } from './quote-mode.ts';
import { round6 } from './stats/round6.ts';
import { textCautions } from './text-cautions.ts';
import {
  type Accused,
  ANALYSIS_SCHEMA,
  type Analysis,
  type Article,
  CATEGORIES,
  type Category,
  type Cue,
  type Doc,
  type Figure,
  type FrameElement,
  type ListMatch,
  type Passage,
  type Quote,
  type Rate,
  type Source,
  type Stamp,
  type TokenCounts,
  type Tone,
  VOICES,
} from './types.ts';

/** Below this many own words a rate says nothing; below the second it says little. */
const FEWEST_OWN_TOKENS = 120;
const FEW_OWN_TOKENS = 300;

export interface Found {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly accused: readonly Accused[];
  readonly cues: readonly Cue[];
  readonly elements: readonly FrameElement[];
  readonly figures: readonly Figure[];
  /** Of users' own lists, if there are any. */
  readonly lists?: { readonly compiled: CompiledLists; readonly matches: readonly ListMatch[] };
  readonly tone: Tone;
  readonly stamp: Stamp;
  /** Categories that something could have fired in; each gets a rate, 0 included. */
  readonly categories: ReadonlySet<Category>;
  readonly mode: QuoteMode;
}

export function analysisOf(article: Article, doc: Doc, found: Found): Analysis {
  const tokens = countTokens(doc);
  const { outlet, date, event, url } = article;
  return {
    schema: ANALYSIS_SCHEMA,
    id: article.id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(event === undefined ? {} : { event }),
    ...(url === undefined ? {} : { url }),
    headline: article.headline,
    tokens,
    furniture: doc.furniture,
    mentions: doc.mentions,
    quotes: found.quotes,
    sources: found.sources,
    accused: found.accused,
    cues: found.cues,
    elements: found.elements,
    figures: found.figures,
    tone: found.tone,
    rates: ratesOf(found, tokens),
    ...(found.lists !== undefined && {
      lists: listCounts(found.lists.matches, found.lists.compiled, tokens.own),
      listMatches: found.lists.matches,
    }),
    cautions: [
      ...(article.cautions ?? []),
      ...textCautions(article, doc.vocab, doc.body),
      ...doc.cautions,
      ...lengthCautions(article, tokens),
    ],
    stamp: found.stamp,
  };
}

function countTokens(doc: Doc): TokenCounts {
  const byVoice = VOICES.map(() => 0);
  for (let i = 0; i < doc.body.length; i += 1) if (doc.body.word[i]) byVoice[doc.body.voice[i]!]! += 1;
  const [own = 0, quoted = 0, indirect = 0, furniture = 0] = byVoice;
  return { headline: wordCount(doc.headline), own, quoted, indirect, furniture };
}

function wordCount(passage: Passage): number {
  let words = 0;
  for (let i = 0; i < passage.length; i += 1) words += passage.word[i]!;
  return words;
}

function ratesOf({ cues, categories, mode }: Found, tokens: TokenCounts): Partial<Record<Category, Rate>> {
  const all = mode === 'include';
  const ownTokens = all ? tokens.own + tokens.quoted + tokens.indirect : tokens.own;
  const counts = new Map<Category, number>();
  for (const cue of cues) {
    if (cue.passage === 'body' && (all || cue.voice === 'outlet'))
      counts.set(cue.category, (counts.get(cue.category) ?? 0) + 1);
  }
  const rates: Partial<Record<Category, Rate>> = {};
  for (const category of CATEGORIES) {
    if (!categories.has(category)) continue;
    const count = counts.get(category) ?? 0;
    rates[category] =
      ownTokens < FEWEST_OWN_TOKENS ? { count } : { count, per100: round6((100 * count) / ownTokens) };
  }
  return rates;
}

function lengthCautions(article: Article, tokens: TokenCounts): readonly string[] {
  const cautions: string[] = [];
  if (article.headline.trim() === '')
    cautions.push('This article has no headline; nothing is said about one.');
  if (article.body.trim() === '') cautions.push('This article has no body; only its headline was read.');
  else if (tokens.own < FEWEST_OWN_TOKENS) {
    cautions.push(`Only ${tokens.own} own words: too few for a rate; the marks themselves are shown.`);
  } else if (tokens.own < FEW_OWN_TOKENS) {
    cautions.push(`Only ${tokens.own} own words: rates can change a lot with a single mark.`);
  }
  return cautions;
}

/** The analysis with the body's text behind the headline, so that a doc can be made from it again. */
export function withText(analysis: Analysis, body: string): Analysis {
  const { schema, id, outlet, date, event, url, headline, ...rest } = analysis;
  return {
    schema,
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(event === undefined ? {} : { event }),
    ...(url === undefined ? {} : { url }),
    headline,
    body,
    ...rest,
  };
}
