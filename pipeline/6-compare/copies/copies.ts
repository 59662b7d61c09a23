/**
 * Near-copies and paraphrases between the articles of a story (methods §6.5, without embeddings). What is shared
 * is wording or statement; where it comes from is not known.
 */
import { calendarWords } from '../../lexicons/gazetteers/index.ts';
import { commonSubsequence } from '../../stats/common-subsequence.ts';
import { round6 } from '../../stats/round6.ts';
import type { Analysed, Copy, Place } from '../../types.ts';
import { isSynonym } from '../variants/word-classes.ts';
import { agencyOf, isAgency } from '../wire.ts';
import { type MeaningIndex, type SharedMeaning, sharedMeanings } from './shared-meaning.ts';
import type { StorySentence } from './story-sentences.ts';
import type { StoryText } from './story-text.ts';

/** Words of both sentences from which a common order of words counts, and the share that must be common. */
const LONG = { words: 8, similarity: 0.45, meaning: 0.25 };
/** Below this a common order of words may be names and dates alone; so much of the other words must be shared. */
const SURE = 0.6;
const BEYOND_NAMES = 0.25;
const SHORT = { words: 5, similarity: 0.7, meaning: 0.5 };
/** A sentence of so many words that stands almost whole inside a longer one. */
const PART = { words: 8, share: 0.8 };
/**
 * A paraphrase shares this much of its meaning, words of like meaning counted at a part of their weight, and so
 * many words that few articles of the story have.
 */
const PARAPHRASE = { meaning: 0.28, rare: 2 };
const LIKE_MEANING = 0.8;
/** A name says of whom, not what. */
const NAME_SHARE = 0.6;
/** Below this a pair is not looked at. */
const CANDIDATE = { likeness: 0.22, containment: 0.6 };

/** In order of the first article's id and the place in it; a sentence has at most two partners in another article. */
export function copiesOf(story: StoryText): Copy[] {
  const { sentences, index } = story;
  const pairs = sharedMeanings(sentences, index, CANDIDATE).flatMap((pair) =>
    judged(pair, { sentences, index, articles: story.articles.length }),
  );
  const isWire = story.articles.map(
    ({ analysis }) => agencyOf(analysis) !== undefined || isAgency(analysis.outlet),
  );
  return fewPartners(pairs, sentences).map(({ a, b, kind, similarity }) => {
    const [first, second] = [sentences[a]!, sentences[b]!];
    return {
      story: story.id,
      kind,
      a: placeOf(first, story.articles),
      b: placeOf(second, story.articles),
      similarity: round6(similarity),
      quoted: Math.min(first.quoted, second.quoted) > 0.5,
      wire: isWire[first.article]! || isWire[second.article]!,
    };
  });
}

interface Judged {
  readonly a: number;
  readonly b: number;
  readonly kind: Copy['kind'];
  readonly similarity: number;
}

interface Context {
  readonly sentences: readonly StorySentence[];
  readonly index: MeaningIndex;
  readonly articles: number;
}

function judged(pair: SharedMeaning, context: Context): Judged[] {
  const { a, b, likeness } = pair;
  const [first, second] = [context.sentences[a]!.words, context.sentences[b]!.words];
  const common = commonSubsequence(first, second);
  const similarity = (2 * common) / (first.length + second.length);
  const shorter = Math.min(first.length, second.length);
  const isCopy =
    (shorter >= LONG.words &&
      similarity >= LONG.similarity &&
      likeness >= LONG.meaning &&
      (similarity >= SURE || beyondNames(pair, context) >= BEYOND_NAMES)) ||
    (shorter >= SHORT.words && similarity >= SHORT.similarity && likeness >= SHORT.meaning) ||
    (shorter >= PART.words && common / shorter >= PART.share && pair.containment >= PART.share);
  if (isCopy) return [{ a, b, kind: 'near-copy', similarity }];
  const meaning = paraphraseLikeness(pair, context);
  return meaning === undefined ? [] : [{ a, b, kind: 'paraphrase', similarity: meaning }];
}

/** Likeness of two sentences without names, titles, numbers and the calendar. */
function beyondNames({ a, b, shared }: SharedMeaning, { sentences, index }: Context): number {
  const [first, second] = [sentences[a]!, sentences[b]!];
  const weight = (lemma: string) =>
    first.names.has(lemma) || second.names.has(lemma) || /\d/.test(lemma) || CALENDAR.has(lemma)
      ? 0
      : index.weight(lemma);
  const total = (lemmas: readonly string[]) => lemmas.reduce((sum, lemma) => sum + weight(lemma), 0);
  const all = total(first.lemmas) + total(second.lemmas);
  return all === 0 ? 0 : (2 * total(shared)) / all;
}

const CALENDAR = new Set([...calendarWords].map((word) => word.toLowerCase()));

/** Names alone are no statement: one of the rare shared words must be something else. */
function paraphraseLikeness({ a, b, shared }: SharedMeaning, context: Context): number | undefined {
  const { sentences, index, articles } = context;
  const [first, second] = [sentences[a]!, sentences[b]!];
  const isName = (lemma: string) => first.names.has(lemma) || second.names.has(lemma);
  const weight = (lemma: string) => index.weight(lemma) * (isName(lemma) ? NAME_SHARE : 1);
  const total = (lemmas: readonly string[]) => lemmas.reduce((sum, lemma) => sum + weight(lemma), 0);
  const likes = wordsOfLikeMeaning(first.lemmas, second.lemmas);
  const common =
    total(shared) + likes.reduce((sum, [x, y]) => sum + LIKE_MEANING * Math.min(weight(x), weight(y)), 0);
  const likeness = (2 * common) / (total(first.lemmas) + total(second.lemmas));
  const few = Math.max(2, Math.floor(articles / 2));
  const rare = [
    ...shared.filter((lemma) => index.articles(lemma) <= few),
    ...likes.flatMap(([x, y]) => (index.articles(x) <= few && index.articles(y) <= few ? [x] : [])),
  ];
  const isEnough =
    likeness >= PARAPHRASE.meaning && rare.length >= PARAPHRASE.rare && rare.some((lemma) => !isName(lemma));
  return isEnough ? Math.min(1, likeness) : undefined;
}

/** Pairs of different words that may stand for each other, each word once. */
function wordsOfLikeMeaning(a: readonly string[], b: readonly string[]): (readonly [string, string])[] {
  const left = a.filter((lemma) => !b.includes(lemma));
  const right = new Set(b.filter((lemma) => !a.includes(lemma)));
  return left.flatMap((lemma) => {
    const like = [...right].find((other) => isSynonym(lemma, other));
    if (like === undefined) return [];
    right.delete(like);
    return [[lemma, like] as const];
  });
}

/** One sentence may say what two others say. */
const MOST_PARTNERS = 2;

/** Takes pairs from the most alike down, near-copies first; among equals the first in place. */
function fewPartners(pairs: readonly Judged[], sentences: readonly StorySentence[]): Judged[] {
  const partners = new Map<string, number>();
  const order = (pair: Judged) => (pair.kind === 'near-copy' ? 1 : 0) + pair.similarity;
  return pairs
    .toSorted((x, y) => order(y) - order(x) || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      const keys = [`${a} ${sentences[b]!.article}`, `${b} ${sentences[a]!.article}`];
      if (keys.some((key) => (partners.get(key) ?? 0) >= MOST_PARTNERS)) return false;
      for (const key of keys) partners.set(key, (partners.get(key) ?? 0) + 1);
      return true;
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

function placeOf({ article, passage, start, end }: StorySentence, articles: readonly Analysed[]): Place {
  const { analysis, doc } = articles[article]!;
  return { id: analysis.id, passage, start, end, text: doc[passage].text.slice(start, end) };
}
