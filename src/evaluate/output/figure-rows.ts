import { type Answer, bestAnswer, type Evaluation, type Row } from '../outcome.ts';

/** One answer with its row and its part in it. */
export interface FigureRow extends Answer {
  readonly asked: string;
  /** `counts`: the best answer of the tool · `also tried`: its others · `baseline`. */
  readonly role: 'counts' | 'also tried' | 'baseline';
}

/** All answers of an evaluation in the order they are shown. */
export function figureRows({ rows }: Evaluation): readonly FigureRow[] {
  return rows.flatMap((row) => [...toolRows(row), ...baselineRow(row)]);
}

function toolRows(row: Row): readonly FigureRow[] {
  const best = bestAnswer(row);
  return row.answers.map((answer) => ({
    ...answer,
    asked: row.asked,
    role: answer === best ? 'counts' : 'also tried',
  }));
}

function baselineRow({ asked, baseline }: Row): readonly FigureRow[] {
  return baseline === undefined ? [] : [{ ...baseline, asked, role: 'baseline' }];
}
