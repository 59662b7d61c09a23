/**
 * Quotation variants: words of one utterance that two articles of a story print in quotation marks, compared
 * word by word.
 */

import { round6 } from '../../stats/round6.ts';
import type { StoryArticles, Variant, VariantVerdict } from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { widened } from './align.ts';
import { candidatePairs } from './candidates.ts';
import { changesOf } from './changes.ts';
import { bestRegions, type Taken } from './choose.ts';
import { placeOf, stretchOf } from './places.ts';
import { type QuotedSentence, quotedSentences } from './quoted-sentences.ts';
import { grownRegions, type Region, wordsOf } from './regions.ts';
import { isOtherSpeaker, speakerOf } from './speakers.ts';
import { tellingWords } from './telling-words.ts';
import { verdictOf } from './verdict.ts';

const NOTES: Readonly<Record<VariantVerdict, string>> = {
  verbatim: 'The two articles print the same words.',
  trimmed: 'One of the two articles prints more of this quotation than the other.',
  altered:
    'The two articles print different words inside quotation marks for the same speaker and occasion. At most one can be verbatim.',
  possible: 'The two quotations may report the same words; they differ too much to be sure.',
};
const UNKNOWN_SPEAKER =
  'The two articles print different words inside quotation marks for what seems to be one statement. At most one can be verbatim.';

/**
 * Variants among the articles of one story, in order of article ids and place; the order of the articles changes
 * nothing. Each stretch of words has at most one partner in each other article.
 */
export function variantsOf(story: StoryArticles): readonly Variant[] {
  const articles = [...story.articles].sort((x, y) => byCodeUnit(x.analysis.id, y.analysis.id));
  const sentences = articles.flatMap((article, i) => quotedSentences(article, i));
  const pairs = candidatePairs(sentences);
  if (pairs.length === 0) return [];
  const told: Told = {
    story: story.id,
    ids: articles.map(({ analysis }) => analysis.id),
    sentences,
    isTelling: tellingWords(articles),
  };
  const regions = grownRegions(sentences, pairs).filter(
    (region) => verdictAt(told, region) !== undefined && !isOtherSpeaker(sentences, region),
  );
  const { chosen, taken } = bestRegions(sentences, regions);
  return chosen.map((region) => variantAt(told, withNeighbours(told, region, taken)));
}

/** What a story's quotations are compared with. */
interface Told {
  readonly story: string;
  /** Of its articles, in order. */
  readonly ids: readonly string[];
  readonly sentences: readonly QuotedSentence[];
  readonly isTelling: (key: string, a: number, b: number) => boolean;
}

function verdictAt({ sentences, isTelling }: Told, region: Region): VariantVerdict | undefined {
  const { a0, a1, b0, b1, alignment } = region;
  const [left, right] = [sentences[a0]!.article, sentences[b0]!.article];
  return verdictOf(stretchOf(sentences, a0, a1), stretchOf(sentences, b0, b1), alignment, {
    speakers: speakerOf(sentences, region).match,
    isTelling: (key) => isTelling(key, left, right),
  });
}

/** Where the same words are printed, but one article goes on and the other does not: the longer stretch. */
function withNeighbours(told: Told, region: Region, taken: Taken): Region {
  const { sentences } = told;
  if (verdictAt(told, region) !== 'verbatim') return region;
  const a = grown(sentences, region.a0, region.a1, sentences[region.b0]!.article, taken);
  const b = grown(sentences, region.b0, region.b1, sentences[region.a0]!.article, taken);
  const stretch = { a0: a[0], a1: a[1], b0: b[0], b1: b[1] };
  // Only one may be longer: else both print something of their own, and the shared words say enough.
  const isLongerA = a[0] < region.a0 || a[1] > region.a1;
  const isLongerB = b[0] < region.b0 || b[1] > region.b1;
  if (isLongerA === isLongerB) return region;
  const sizeOf = (first: number, last: number) => wordsOf(sentences, first, last).length;
  const left = { before: sizeOf(a[0], region.a0 - 1), length: sizeOf(a[0], a[1]) };
  const right = { before: sizeOf(b[0], region.b0 - 1), length: sizeOf(b[0], b[1]) };
  return { ...stretch, alignment: widened(region.alignment, left, right) };
}

/** Further whole sentences of the same utterance that have no partner in the other article. */
function grown(
  sentences: readonly QuotedSentence[],
  first: number,
  last: number,
  other: number,
  taken: Taken,
): readonly [number, number] {
  const { article, utterance } = sentences[first]!;
  const belongs = (i: number): boolean => {
    const sentence = sentences[i];
    return (
      sentence?.article === article &&
      sentence.utterance === utterance &&
      sentence.isDirect &&
      !taken.has(i, other)
    );
  };
  let [from, until] = [first, last];
  while (belongs(from - 1)) from -= 1;
  while (belongs(until + 1)) until += 1;
  return [from, until];
}

function variantAt(told: Told, region: Region): Variant {
  const { story, ids, sentences } = told;
  const { a0, a1, b0, b1, alignment } = region;
  const left = sentences[a0]!;
  const right = sentences[b0]!;
  const { words: wordsA } = stretchOf(sentences, a0, a1);
  const { words: wordsB } = stretchOf(sentences, b0, b1);
  const { name, match } = speakerOf(sentences, region);
  const verdict = verdictAt(told, region) ?? 'trimmed';
  return {
    story,
    verdict,
    ...(name === undefined ? {} : { speaker: name }),
    a: placeOf(sentences, a0, a1, ids[left.article]!),
    b: placeOf(sentences, b0, b1, ids[right.article]!),
    similarity: round6(alignment.similarity),
    changes: changesOf(
      { passage: left.passage, words: wordsA },
      { passage: right.passage, words: wordsB },
      alignment,
    ),
    note: verdict === 'altered' && match !== 'same' ? UNKNOWN_SPEAKER : NOTES[verdict],
  };
}
