/** The little of an article that comparing needs, so that thousands fit into memory. */
import type { Analysed, Summary, WireArticle } from '../types.ts';
import type { SetAside } from './set-aside.ts';
import { type StoryDigest, storyDigest } from './stories/digest.ts';
import type { TermTable } from './stories/term-table.ts';
import { summarise } from './summarise.ts';
import { type Agency, agencyOf } from './wire.ts';
import { setAsideOf, wireArticle } from './wire-copy.ts';
import { type WordTally, wordTally } from './word-counts.ts';
import type { WordIndex } from './word-index.ts';

/** What can be said of an article's words, all of them or without wire copy. */
export interface CountedArticle {
  readonly summary: Summary;
  readonly words: WordTally;
}

export interface ArticleDigest extends CountedArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly agency?: Agency;
  readonly story: StoryDigest;
  /** The counts without agency copy, if the article itself says that it is such. */
  readonly wire?: { readonly article: WireArticle; readonly rest: CountedArticle };
}

export interface DigestTables {
  readonly words: WordIndex;
  readonly terms: TermTable;
}

export function articleDigest(pair: Analysed, { words, terms }: DigestTables): ArticleDigest {
  const { id, outlet } = pair.analysis;
  const agency = agencyOf(pair.analysis);
  const setAside = setAsideOf(agency, undefined);
  return {
    id,
    ...(outlet !== undefined && outlet !== '' && { outlet }),
    ...(agency !== undefined && { agency }),
    ...counted(pair, words),
    story: storyDigest(pair, terms),
    ...(setAside !== undefined && { wire: withoutWire(pair, { words, agency, setAside }) }),
  };
}

/** An article's wire copy, and its counts without it. */
export function withoutWire(
  pair: Analysed,
  { words, agency, setAside }: { words: WordIndex; agency: Agency | undefined; setAside: SetAside },
): NonNullable<ArticleDigest['wire']> {
  return { article: wireArticle(pair, agency, setAside), rest: counted(pair, words, setAside) };
}

/** Counts of an article's own words and marks, without the sentences set aside. */
function counted(pair: Analysed, words: WordIndex, setAside?: SetAside): CountedArticle {
  return { summary: summarise(pair, setAside), words: wordTally(pair, words, setAside) };
}
