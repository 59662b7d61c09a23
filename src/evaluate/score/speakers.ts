/** Who says it: of the quotations found, the share with the right speaker and with a wrong one. */

import type { GoldQuote } from '../gold.ts';
import { grouped } from '../grouped.ts';
import type { Confusion, Outcome } from '../outcome.ts';
import type { PredictedQuote } from '../predicted/quotes.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';
import { coverage } from './coverage.ts';
import { nameWords } from './name-words.ts';
import { SPEAKER_KIND } from './quote-kinds.ts';
import type { QuotedText } from './quotes.ts';

type Verdict = 'right' | 'wrong' | 'none';

/**
 * Judges speakers of direct and mixed quotations with a named source that the tool found; `predicted[i]` are
 * the tool's quotations in `gold[i]`. Right: a name word of the predicted speaker occurs in the gold source.
 * Wrong: another speaker is given. Neither: the tool says nothing.
 */
export function scoreSpeakers(
  gold: readonly QuotedText[],
  predicted: readonly (readonly PredictedQuote[])[],
  seed: string,
): Outcome {
  const judged = gold.flatMap(({ cluster, quotes }, i) =>
    quotes.flatMap((quote) => {
      const found = matching(quote, predicted[i]!);
      return found === undefined ? [] : { cluster, quote, found, verdict: verdictOn(quote, found) };
    }),
  );
  const tallyOf = ({ verdict }: { readonly verdict: Verdict }): Tally => [
    1,
    Number(verdict === 'right'),
    Number(verdict === 'wrong'),
  ];
  const clusters = [...grouped(judged, ({ cluster }) => cluster).values()].map((one) =>
    summed(one.map(tallyOf)),
  );
  const [n = 0, right = 0, wrong = 0] = summed(clusters);
  const shareRight = ([all = 0, good = 0]: Tally) => (all === 0 ? undefined : good / all);
  const interval = countInterval(clusters, shareRight, seed);
  return {
    measure: 'share right',
    ...(n === 0 ? {} : { value: right / n }),
    ...(interval === undefined ? {} : { interval }),
    n,
    unit: 'quotations found, named source',
    also: [{ name: 'share wrong', ...(n === 0 ? {} : { value: wrong / n }) }],
    categories: [
      {
        category: 'speaker',
        gold: n,
        predicted: right + wrong,
        truePositives: right,
        falsePositives: wrong,
        falseNegatives: n - right,
        ...(right + wrong > 0 && { precision: right / (right + wrong) }),
        ...(n > 0 && { recall: right / n }),
        ...(n > 0 && { f1: (2 * right) / (n + right + wrong) }),
      },
    ],
    confusions: judged.flatMap(({ quote, found, verdict }) =>
      verdict === 'right' ? [] : confusionOf(quote, found),
    ),
  };
}

/** The quotation of the tool that lies in the gold one, of several the one with most characters. */
function matching(gold: GoldQuote, predicted: readonly PredictedQuote[]): PredictedQuote | undefined {
  const isKind = ({ type }: { readonly type: string }) => SPEAKER_KIND.types.some((one) => one === type);
  if (gold.speaker === undefined || nameWords(gold.speaker).length === 0 || !isKind(gold)) return undefined;
  const length = (one: PredictedQuote) => one.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return predicted
    .filter((one) => isKind(one) && one.passage === gold.passage)
    .filter((one) => coverage(one.content, gold.content) >= SPEAKER_KIND.threshold)
    .reduce<PredictedQuote | undefined>(
      (best, one) => (best === undefined || length(one) > length(best) ? one : best),
      undefined,
    );
}

function verdictOn({ speaker = '' }: GoldQuote, found: PredictedQuote): Verdict {
  if (found.speaker === null) return 'none';
  const wanted = new Set(nameWords(speaker).map((word) => word.toLowerCase()));
  return nameWords(found.speaker).some((word) => wanted.has(word.toLowerCase())) ? 'right' : 'wrong';
}

function confusionOf({ article, passage, speaker = '' }: GoldQuote, found: PredictedQuote): Confusion {
  const { start, end } = found;
  const said = found.speaker ?? 'none';
  return {
    article,
    passage,
    start,
    end,
    gold: 'the speaker',
    predicted: found.speaker === null ? 'none' : 'another speaker',
    words: { gold: speaker, predicted: said },
  };
}
