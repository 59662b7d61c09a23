import type { CategoryAgreement } from '../../agreement/category-agreement.ts';
import type { Agreement } from '../../agreement/data.ts';
import { type Block, heading, list, paragraph, table } from '../formats/markdown/nodes.ts';
import { alphaInWords, decimal, firmness, kindName, spreadInWords, UNKNOWN } from './figures.ts';

/** How far the class agrees on each kind of mark. */
export function byKind(agreement: Agreement): readonly Block[] {
  const { categories } = agreement;
  const known = categories.filter(({ alpha }) => alpha !== undefined);
  const notes = categories.flatMap(({ category, note }) =>
    note === undefined ? [] : [`${kindName(category, agreement)}: ${note}`],
  );
  return [
    heading(2, 'How far the class agrees'),
    ...verdict(categories[0]),
    ...(known.length === 0
      ? []
      : [
          table([
            [
              'Kind',
              'Coders who used it',
              'Phrases',
              'α of words',
              'αu of phrases',
              'κ of pairs',
              'F1 of phrases',
            ],
            ...known.map((row) => [
              kindName(row.category, agreement),
              String(row.users),
              String(row.marks),
              alphaInWords(row),
              decimal(row.unitized),
              spreadInWords(row.kappa),
              row.f1 === undefined
                ? UNKNOWN
                : `${decimal(row.f1)} (${decimal(row.f1Overlap)} if they overlap at all)`,
            ]),
          ]),
        ]),
    ...(notes.length === 0
      ? []
      : [paragraph('No figure, or not all figures, where there is too little:'), list(notes)]),
  ];
}

function verdict(any: CategoryAgreement | undefined): readonly Block[] {
  if (any?.alpha === undefined) return [];
  const words = {
    firm: 'This class sees much the same phrases.',
    tentative: 'This class sees many of the same phrases; conclusions from the marks are tentative.',
    'not firm':
      'The marks of one are not yet those of another: a good reason to talk about them, and to sharpen what each kind means.',
  }[firmness(any.alpha) as 'firm' | 'tentative' | 'not firm'];
  return [
    paragraph(
      `Whether a word is marked at all: α ${alphaInWords(any)}. ${words} Trained experts who judged such wording in news reached about 0.40 (Spinde et al. 2021).`,
    ),
  ];
}
