/** Tasks headline-tone and target-tone. */
import { afinnSum } from '../afinn.ts';
import { TARGET_LABELS, type TargetGold, type TargetLabel, type ToneGold } from '../gold.ts';
import type { Row } from '../outcome.ts';
import { targetLabel } from '../predicted/target-label.ts';
import { scoreClasses } from '../score/classes.ts';
import { scoreCorrelation } from '../score/correlation.ts';
import type { Tool } from '../tool.ts';
import type { SeedFor } from './seed-for.ts';

const BY = 'newsframe';
const BASELINE = 'AFINN, sum of values';
const NEUTRAL = 'neutral' satisfies TargetLabel;

export function evaluateHeadlineTone(gold: ToneGold, tool: Tool, seedFor: SeedFor): readonly Row[] {
  const asked = 'tone of the headline';
  const texts = gold.articles.map(({ article, cluster }) => ({
    article: article.id,
    cluster,
    value: gold.values.get(article.id)!,
  }));
  const scores = gold.articles.map(({ article }) => tool.analyze(article).analysis.tone.headline.score);
  const sums = gold.articles.map(({ article }) => afinnSum(article.headline));
  return [
    {
      asked,
      answers: [{ by: BY, outcome: scoreCorrelation(texts, scores, seedFor(asked, BY)) }],
      baseline: { by: BASELINE, outcome: scoreCorrelation(texts, sums, seedFor(asked, BASELINE)) },
    },
  ];
}

export function evaluateTargetTone(gold: TargetGold, tool: Tool, seedFor: SeedFor): readonly Row[] {
  const asked = 'tone towards the target';
  const texts = gold.articles.map(({ article, cluster }) => ({
    article: article.id,
    cluster,
    label: gold.labels.get(article.id)!,
  }));
  const labels = gold.articles.map(({ article }) => targetLabel(tool.analyze(article).analysis) ?? NEUTRAL);
  const signs = gold.articles.map(({ article }) => labelOf(afinnSum(article.body)));
  const options = (by: string) => ({ classes: TARGET_LABELS, neutral: NEUTRAL, seed: seedFor(asked, by) });
  return [
    {
      asked,
      answers: [{ by: BY, outcome: scoreClasses(texts, labels, options(BY)) }],
      baseline: { by: BASELINE, outcome: scoreClasses(texts, signs, options(BASELINE)) },
    },
  ];
}

function labelOf(sum: number): TargetLabel {
  return sum > 0 ? 'positive' : sum < 0 ? 'negative' : NEUTRAL;
}
