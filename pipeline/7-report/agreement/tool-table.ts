import type { Agreement } from '../../agreement/data.ts';
import { type Block, heading, paragraph, table } from '../formats/markdown/nodes.ts';
import { decimal, kindName } from './figures.ts';

/** The tool as just one more coder. */
export function toolTable(agreement: Agreement): readonly Block[] {
  const { tool, categories } = agreement;
  if (tool === undefined) return [];
  const rows = tool.filter(({ f1, alpha }) => f1 !== undefined || alpha !== undefined);
  return [
    heading(2, 'newsframe as one more coder'),
    paragraph(
      'It marks by word lists and rules, knows nothing of the event, and hears no irony. Where it agrees with the class less than the class with itself, look for the phrases: either side may have a point.',
    ),
    ...(rows.length === 0
      ? [paragraph('There are too few marks to compare.')]
      : [
          table([
            [
              'Kind',
              'Phrases it marks',
              'F1 with each coder',
              'F1 among the class',
              'κ with each coder',
              'α of the class',
              'α with newsframe',
            ],
            ...rows.map((row) => {
              const own = categories.find(({ category }) => category === row.category);
              return [
                kindName(row.category, agreement),
                String(row.marks),
                decimal(row.f1),
                decimal(own?.f1),
                decimal(row.kappa),
                decimal(own?.alpha),
                decimal(row.alpha),
              ];
            }),
          ]),
        ]),
  ];
}
