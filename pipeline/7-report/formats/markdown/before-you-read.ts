import type { Findings } from '../../../types.ts';
import { counted } from '../../wording.ts';
import { type Block, heading, paragraph, quotation, strong } from './nodes.ts';

/** Title, what this is, and the box that says how to take a mark. */
export function beforeYouRead({ title, articles }: Findings): Block[] {
  const comparing =
    articles.length > 1 ? ', who says them, and how the tellings differ' : ' and who says them';
  return [
    heading(1, title),
    paragraph(
      `A close look at the wording of ${counted(articles.length, 'news article')}: which phrases colour the story${comparing}.`,
    ),
    quotation(
      [strong('Before you read')],
      [
        'A mark is an invitation to look again, not a verdict. A marked phrase can be perfectly accurate, and a phrase without a mark can still deserve a question. ',
        'Quotations are counted apart: words in quotation marks belong to the person quoted, not to the outlet.',
      ],
      'Read the articles first, without the marks. Then decide for yourself whether each mark has a point.',
    ),
  ];
}
