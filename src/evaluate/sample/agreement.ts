/** What the judges of a draw say, one by one and together. */
import { cohenKappa } from '../../../pipeline/stats/cohen-kappa.ts';
import { krippendorffAlpha } from '../../../pipeline/stats/krippendorff-alpha.ts';
import { type ShareInterval, wilsonInterval } from '../../../pipeline/stats/wilson-interval.ts';
import { byCodeUnit } from '../../batch/list-folder.ts';
import type { Judgement, Verdict } from './verdicts.ts';

export interface JudgeShare {
  /** Name of the judge, or `all judges`. */
  readonly judge: string;
  readonly judged: number;
  readonly right: number;
  readonly unsure: number;
  /** Right ÷ judged; unsure is not right. Absent when nothing was judged. */
  readonly share?: ShareInterval;
}

export interface DrawAgreement {
  readonly draw: string;
  readonly judges: readonly JudgeShare[];
  /** Marks that all judges judged: right if all say so. Absent for one judge. */
  readonly together?: JudgeShare;
  /** Cohen's κ of each pair of judges, over the marks both judged. */
  readonly kappas: readonly { readonly pair: string; readonly kappa?: number }[];
  /** Krippendorff's α over all judges, nominal. */
  readonly alpha?: number;
}

/** Agreement by draw, draws and judges in order of name. A mark judged twice by one judge counts as last judged. */
export function drawAgreements(judgements: readonly Judgement[]): readonly DrawAgreement[] {
  const draws = [...new Set(judgements.map(({ draw }) => draw))].sort(byCodeUnit);
  return draws.map((draw) =>
    agreementOf(
      draw,
      judgements.filter((one) => one.draw === draw),
    ),
  );
}

function agreementOf(draw: string, judgements: readonly Judgement[]): DrawAgreement {
  const marks = new Map<string, Map<string, Verdict>>();
  for (const { id, passage, start, end, category, judge, verdict } of judgements) {
    const key = JSON.stringify([id, passage, start, end, category]);
    marks.set(key, (marks.get(key) ?? new Map<string, Verdict>()).set(judge, verdict));
  }
  const judges = [...new Set(judgements.map(({ judge }) => judge))].sort(byCodeUnit);
  const units = [...marks.values()].map((unit) => judges.map((judge) => unit.get(judge)));
  const complete = units.filter((unit) => unit.every((verdict) => verdict !== undefined)) as Verdict[][];
  const jointly = complete.map((unit) =>
    unit.every((one) => one === 'right') ? 'right' : unit.includes('wrong') ? 'wrong' : 'unsure',
  );
  const alpha = krippendorffAlpha(units);
  return {
    draw,
    judges: judges.map((judge, i) => shareOf(judge, units.map((unit) => unit[i]).filter(isGiven))),
    ...(judges.length > 1 && { together: shareOf('all judges', jointly) }),
    kappas: pairsOf(judges).map(([i, j]) => {
      const both = units.filter((unit) => isGiven(unit[i]) && isGiven(unit[j])) as Verdict[][];
      const kappa = cohenKappa(
        both.map((unit) => unit[i]!),
        both.map((unit) => unit[j]!),
      );
      return { pair: `${judges[i]} and ${judges[j]}`, ...(kappa === undefined ? {} : { kappa }) };
    }),
    ...(alpha === undefined ? {} : { alpha }),
  };
}

function shareOf(judge: string, verdicts: readonly Verdict[]): JudgeShare {
  const right = verdicts.filter((one) => one === 'right').length;
  const unsure = verdicts.filter((one) => one === 'unsure').length;
  const share = wilsonInterval(right, verdicts.length);
  return { judge, judged: verdicts.length, right, unsure, ...(share === undefined ? {} : { share }) };
}

function isGiven(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined;
}

function pairsOf(judges: readonly string[]): readonly (readonly [number, number])[] {
  return judges.flatMap((_, i) => judges.slice(i + 1).map((_, k): [number, number] => [i, i + 1 + k]));
}
