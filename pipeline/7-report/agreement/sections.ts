import type { Agreement } from '../../agreement/data.ts';
import { type Block, heading, list, paragraph } from '../formats/markdown/nodes.ts';
import { counted } from '../wording.ts';
import { besideKey } from './beside-key.ts';
import { byKind } from './by-kind.ts';
import { method } from './method.ts';
import { talk } from './talk.ts';
import { toolTable } from './tool-table.ts';
import { unused } from './unused.ts';

/** A report's parts before and after what the class marked in the texts, which has a picture in HTML. */
export interface Sections {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

export function sections(agreement: Agreement): Sections {
  const { coders, texts, cautions } = agreement;
  const marks = coders.reduce((sum, coder) => sum + coder.marks, 0);
  return {
    before: [
      heading(1, 'How a class marked the news'),
      paragraph(
        `${counted(coders.length, 'coder')} marked ${counted(marks, 'phrase')} in ${counted(texts.length, 'text')}. The figures are about the marks, not about anybody: nothing here is a grade.`,
      ),
      ...(cautions.length === 0 ? [] : [list([...cautions])]),
      ...talk(agreement),
    ],
    after: [
      ...byKind(agreement),
      ...toolTable(agreement),
      ...besideKey(agreement),
      ...unused(agreement),
      ...method(),
    ],
  };
}
