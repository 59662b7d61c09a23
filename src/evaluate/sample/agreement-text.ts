import { figureText, intervalText } from '../output/figure-text.ts';
import type { DrawAgreement, JudgeShare } from './agreement.ts';

/** What the judges say, as lines for the terminal. */
export function agreementText({ draw, judges, together, kappas, alpha }: DrawAgreement): string {
  const rows = together === undefined ? judges : [...judges, together];
  return `${[
    draw,
    ...rows.map(shareLine),
    ...kappas.map(({ pair, kappa }) => `Cohen's κ of ${pair}: ${figureText(kappa)}`),
    ...(together === undefined ? [] : [`Krippendorff's α of all judges: ${figureText(alpha)}`]),
  ].join('\n')}\n`;
}

function shareLine({ judge, judged, right, unsure, share }: JudgeShare): string {
  const figures = `${figureText(share?.share)} (95 % interval ${intervalText(share)})`;
  return `${judge}: ${right} of ${judged} right, ${figures}${unsure > 0 ? `, ${unsure} unsure` : ''}`;
}
