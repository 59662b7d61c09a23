/** How differently the sides word their own sentences, corrected for length. */
import { jensenShannonTest } from '../stats/jensen-shannon-test.ts';
import { seededRandom } from '../stats/random.ts';
import { round6 } from '../stats/round6.ts';
import type { WordDistance } from '../types.ts';
import { contrastedGroups, type Group } from './groups.ts';
import { thresholds } from './thresholds.ts';
import type { WordTally } from './word-counts.ts';

/** Sides and articles up to which distances are measured: every deal of the labels costs all words. */
const MOST_SIDES = 12;
const MOST_ARTICLES = 400;
/** Articles on a side from which articles are dealt; below, there are too few ways to deal them. */
const FEWEST = 4;

/**
 * Each side against the others, dealt article by article. Sides of fewer than four articles are left out: with one
 * article each there is nothing to deal, and the sentences of one article belong together.
 */
export function wordDistances(
  articles: readonly Group[],
  outlets: readonly Group[],
  { words, seed }: { readonly words: number; readonly seed: string },
): WordDistance[] {
  const sides = contrastedGroups(articles, outlets);
  if (sides.length < 2 || sides.length > MOST_SIDES || articles.length > MOST_ARTICLES) return [];
  return sides.flatMap((side, i): WordDistance[] => {
    const others = sides.filter((other) => other !== side);
    const rest = others.flatMap(({ members }) => members);
    if (side.members.length < FEWEST || rest.length < FEWEST) return [];
    const reference = others.length === 1 ? others[0]!.name : 'the others';
    // Two sides are one comparison: the same deals serve both directions.
    const isMirrored = sides.length === 2 && i === 1;
    const names = sides.length === 2 ? sides.map(({ name }) => name).join(' | ') : side.name;
    const [first, second] = isMirrored ? [rest, side.members] : [side.members, rest];
    const row = (tally: WordTally) => rowOf(tally, words);
    const test = jensenShannonTest(
      first.map((member) => row(member.words)),
      second.map((member) => row(member.words)),
      { random: seededRandom([seed, 'distance', names].join('/')) },
    );
    if (test === undefined) return [];
    const found = {
      target: side.name,
      reference,
      jsd: round6(test.jsd),
      expected: round6(test.expected),
      excess: round6(test.excess),
      p: round6(test.p),
    };
    return [{ ...found, inWords: inWords(found) }];
  });
}

function rowOf({ words, counts }: WordTally, width: number): Int32Array {
  const row = new Int32Array(width);
  words.forEach((word, i) => {
    row[word] = counts[i]!;
  });
  return row;
}

function inWords({ target, reference, jsd, expected, p }: Omit<WordDistance, 'inWords'>): string {
  const sizes = `${jsd.toFixed(3)} bits, where articles dealt by chance give ${expected.toFixed(3)}`;
  return p <= thresholds.alpha && jsd > expected
    ? `The own words of ${target} and of ${reference} differ more than chance would have it (${sizes}). Topics count as well as wording.`
    : `The own words of ${target} and of ${reference} do not differ more than articles dealt by chance (${sizes}).`;
}
