/** reports/evaluation.md: every figure on one page, with what it means and does not mean. No text of the data. */
import {
  heading,
  list,
  paragraph,
  serialise,
  table,
} from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import { figureText, intervalText } from '../output/figure-text.ts';
import type { DrawAgreement } from '../sample/agreement.ts';
import { LIMITS, MEANINGS } from './meanings.ts';
import type { Measurement } from './measured.ts';
import { code, pageTable } from './page-table.ts';

export interface PageOptions {
  readonly version: string;
  readonly seed: string;
  readonly agreements: readonly DrawAgreement[];
}

const DATA_NOTE = ' reads the sets from another folder: DATA in the commands, ../shared/eval unless given.';

export function evaluationPage({ measured, missing, lexicons }: Measurement, options: PageOptions): string {
  const { version, seed, agreements } = options;
  const maker = `newsframe ${version}, lexicons ${lexicons}`;
  const absent =
    missing.length === 0
      ? []
      : [paragraph(`Not in the data folder, and so not measured: ${missing.join(', ')}.`)];
  return serialise([
    heading(1, 'newsframe against human coding'),
    paragraph(
      'How often the tool says what people said who read the same texts. The texts are public sets made for ' +
        'this purpose; none of their words stands here or in the package. A low figure stands here like a high one.',
    ),
    heading(2, 'Figures'),
    ...(measured.length === 0 ? [] : [table(pageTable(measured, maker))]),
    ...absent,
    heading(2, 'Judged marks'),
    ...judged(agreements),
    heading(2, 'What the measures mean'),
    list(MEANINGS),
    heading(2, 'What the figures do not say'),
    list(LIMITS),
    heading(2, 'To get the same figures'),
    list([
      [code('npm run evaluate'), ' writes this page. ', code('npm run evaluate -- --data FOLDER'), DATA_NOTE],
      'The column "data" shows how the SHA-256 of each file begins.',
      `Intervals come from 1,000 bootstrap samples of whole articles (or events), seed ${seed}.`,
      [
        'A row with all its counts and the places where tool and people differ: add ',
        code('--out FOLDER'),
        '.',
      ],
    ]),
  ]);
}

function judged(agreements: readonly DrawAgreement[]) {
  if (agreements.length === 0) return [paragraph('No draw of marks has been judged by people yet.')];
  const rows = agreements.flatMap(({ draw, judges, together, alpha }) => {
    const all = together === undefined ? judges : [...judges, together];
    return all.map((one) => [
      draw,
      one.judge,
      `${one.right} of ${one.judged}`,
      figureText(one.share?.share),
      intervalText(one.share),
      one === together ? figureText(alpha) : '',
    ]);
  });
  return [table([['draw', 'judge', 'right', 'share', '95 % interval (Wilson)', 'α of the judges'], ...rows])];
}
