import type { Line, Part } from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import { bestAnswer, type Outcome, type Row } from '../outcome.ts';
import { countText, figureText, intervalText } from '../output/figure-text.ts';
import type { Measured } from './measured.ts';

const HEADER = [
  'set',
  'task',
  'asked',
  'measure',
  'newsframe',
  '95 % interval',
  'baseline, same run',
  'known figures',
  'besides',
  'n',
  'made by',
  'command',
  'data',
];

/** Every figure with what it takes to get it again. `maker`: version and lexicons. */
export function pageTable(measured: readonly Measured[], maker: string): readonly (readonly Line[])[] {
  const rows = measured.flatMap(({ evaluation, planned, command, data }) =>
    evaluation.rows.map((row) => {
      const { outcome } = bestAnswer(row);
      return [
        evaluation.set,
        evaluation.task,
        row.asked,
        outcome.measure,
        answerText(row),
        intervalText(outcome.interval),
        baselineText(row),
        planned.references[row.asked] ?? '–',
        besidesText(outcome),
        `${countText(outcome.n)} ${outcome.unit}`,
        maker,
        [code(command)],
        [code(data.join(' '))],
      ];
    }),
  );
  return [HEADER, ...rows];
}

/** The figure that counts, and in brackets the setting and the other settings that were tried. */
function answerText(row: Row): string {
  const best = bestAnswer(row);
  const setting = (by: string) => by.replace(/^newsframe,? ?/, '');
  const others = row.answers.filter((answer) => answer !== best);
  const tried = others.map(({ by, outcome }) => `${setting(by)}: ${figureText(outcome.value)}`);
  const said = [setting(best.by), ...tried].filter((part) => part !== '').join('; ');
  return `${figureText(best.outcome.value)}${said === '' ? '' : ` (${said})`}`;
}

/** Precision and recall of a single category, and what else was measured. */
function besidesText({ categories, also, measure }: Outcome): string {
  const [only, second] = categories;
  const shares =
    only === undefined || second !== undefined || measure === 'share right'
      ? []
      : [`precision ${figureText(only.precision)}`, `recall ${figureText(only.recall)}`];
  const alpha = only?.alpha === undefined ? [] : [`α ${figureText(only.alpha)}`];
  const parts = [...shares, ...alpha, ...also.map(({ name, value }) => `${name} ${figureText(value)}`)];
  return parts.join(', ') || '–';
}

/** As it stands, to be copied. */
export function code(value: string): Part {
  return { type: 'inlineCode', value };
}

function baselineText({ baseline }: Row): string {
  if (baseline === undefined) return '–';
  return `${figureText(baseline.outcome.value)} (${baseline.by})`;
}
