/** Pairs of passages from two articles on one matter: what they can agree or disagree in. */
import { SAME_STATEMENT } from '../../same-statement.ts';
import type { Place, Span } from '../../types.ts';
import { sentenceAround } from '../formats/markdown/story/sentence-around.ts';
import { ranked, shuffled, turned } from './choose.ts';
import type { ClassStory, SheetArticle } from './class-story.ts';
import { differingFigures } from './differences.ts';
import { marksIn } from './shared-facts.ts';

/** Two passages on one matter, and what makes them a pair. */
export interface Pair {
  readonly kind: 'figures' | 'quotation' | 'wording' | 'same' | 'headlines' | 'leads';
  readonly a: Told;
  readonly b: Told;
}

/** A passage with its article. */
export interface Told extends Place {
  readonly article: SheetArticle;
}

/**
 * At most `most` pairs, in turn from each kind, so that a sheet has some of all; a passage comes once. The version
 * of the sheet decides which.
 */
export function passagePairs(
  story: ClassStory,
  articles: readonly SheetArticle[],
  { most, version }: { readonly most: number; readonly version: number },
): readonly Pair[] {
  const kinds = [
    figurePairs(story, articles),
    quotationPairs(story, articles),
    wordingPairs(story, articles),
    samePairs(story, articles),
    beginnings(story, articles, 'headlines'),
    beginnings(story, articles, 'leads'),
  ];
  const queues = kinds.map((pairs) => [...turned(pairs, version)]);
  const chosen: Pair[] = [];
  const used = new Set<string>();
  while (chosen.length < most && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const pair = queue.shift();
      if (pair === undefined || chosen.length >= most) continue;
      const keys = [pair.a, pair.b].map(({ id, passage, start }) => `${id} ${passage} ${start}`);
      if (keys.some((key) => used.has(key))) continue;
      for (const key of keys) used.add(key);
      chosen.push(pair);
    }
  }
  return shuffled(chosen, version + chosen.length);
}

function figurePairs(story: ClassStory, articles: readonly SheetArticle[]): readonly Pair[] {
  return differingFigures(story, articles).flatMap((group): Pair[] => {
    const [a, b] = [group[0]!, group.find(({ place }) => place.value !== group[0]!.place.value) ?? group[1]!];
    return [
      { kind: 'figures', a: sentence(story, a.article, a.place), b: sentence(story, b.article, b.place) },
    ];
  });
}

function quotationPairs({ findings }: ClassStory, articles: readonly SheetArticle[]): readonly Pair[] {
  return findings.variants
    .filter(({ verdict }) => verdict === 'altered')
    .map(({ a, b }) => ({
      kind: 'quotation',
      a: sentence({ findings }, articleOf(articles, a.id), a),
      b: sentence({ findings }, articleOf(articles, b.id), b),
    }));
}

/** Sentences that tell the same, one of them with more marks. */
function wordingPairs(story: ClassStory, articles: readonly SheetArticle[]): readonly Pair[] {
  return ranked(pairsOfSentences(story, articles), difference)
    .filter((pair) => difference(pair) > 0)
    .map((pair) => ({ ...pair, kind: 'wording' }));
}

function samePairs(story: ClassStory, articles: readonly SheetArticle[]): readonly Pair[] {
  return pairsOfSentences(story, articles).filter(({ a, b }) => marked(a) + marked(b) === 0);
}

function pairsOfSentences({ findings }: ClassStory, articles: readonly SheetArticle[]): readonly Pair[] {
  return findings.copies
    .filter(
      ({ quoted, kind, similarity, a, b }) =>
        !quoted &&
        a.passage === 'body' &&
        b.passage === 'body' &&
        (kind === 'near-copy' || similarity >= SAME_STATEMENT),
    )
    .map(({ a, b }) => ({
      kind: 'same',
      a: { ...a, article: articleOf(articles, a.id) },
      b: { ...b, article: articleOf(articles, b.id) },
    }));
}

/** Two beginnings side by side: what every two articles have. */
function beginnings(
  story: ClassStory,
  articles: readonly SheetArticle[],
  kind: 'headlines' | 'leads',
): readonly Pair[] {
  const told = articles.flatMap((article): Told[] => {
    const { headline } = article.found.article;
    const { id } = article.found.article;
    if (kind === 'headlines') {
      const isThere = /\p{L}/u.test(headline);
      return isThere
        ? [{ article, id, passage: 'headline', start: 0, end: headline.length, text: headline }]
        : [];
    }
    const first = article.lines.find(({ passage }) => passage === 'body');
    return first === undefined ? [] : [sentence(story, article, first)];
  });
  return told.flatMap((a, i) => told.slice(i + 1).map((b): Pair => ({ kind, a, b })));
}

function difference({ a, b }: Pair): number {
  return Math.abs(marked(a) - marked(b));
}

function marked({ article, ...place }: Told): number {
  return marksIn(article.found, place);
}

function articleOf(articles: readonly SheetArticle[], id: string): SheetArticle {
  return articles.find(({ found }) => found.article.id === id)!;
}

/** A place widened to the sentences it touches. */
function sentence(
  { findings }: Pick<ClassStory, 'findings'>,
  article: SheetArticle,
  place: Span & Pick<Place, 'passage'>,
): Told {
  const id = article.found.article.id;
  const first = sentenceAround({ ...place, id }, findings);
  const last = sentenceAround({ ...place, id, start: Math.max(place.start, place.end - 1) }, findings);
  const start = Math.min(place.start, first?.start ?? place.start);
  const end = Math.max(place.end, last?.end ?? place.end);
  return {
    article,
    id,
    passage: place.passage,
    start,
    end,
    text: article.found.article[place.passage].slice(start, end),
  };
}
