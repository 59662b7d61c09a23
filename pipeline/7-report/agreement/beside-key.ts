import { STANDINGS } from '../../agreement/against-key.ts';
import type { Agreement, KeyAgreement } from '../../agreement/data.ts';
import { TOOL } from '../../agreement/tool-agreement.ts';
import { type Block, heading, paragraph, table } from '../formats/markdown/nodes.ts';
import { counted } from '../wording.ts';
import { decimal } from './figures.ts';

/** Each coder beside the key: what to look at, and nothing that could be taken for a grade. */
export function besideKey({ key }: Agreement): readonly Block[] {
  if (key === undefined || key.coders.length === 0) return [];
  return [
    heading(2, 'Beside the key'),
    paragraph(whose(key)),
    paragraph(
      'A phrase of the key is found if half of the words marked and meant are the same. Where the key itself can be argued, nothing is counted for or against. Extra marks are no mistakes: ask for the reason. These are counts to look at, not grades.',
    ),
    table([
      ['Coder', 'Found', 'As another kind', 'Missed', 'Arguable', 'Extra', 'F1 of words', 'κ'],
      ...key.coders.map(({ coder, rows, wordF1, kappa }) => [
        coder,
        ...STANDINGS.map((standing) => String(rows.filter((row) => row.standing === standing).length)),
        decimal(wordF1),
        decimal(kappa),
      ]),
    ]),
  ];
}

function whose({ keyers, items, arguable, alpha }: KeyAgreement): string {
  const size = `${counted(items, 'phrase')}, ${arguable} of them arguable`;
  if (keyers.length === 1 && keyers[0] === TOOL) {
    return `The key is what newsframe marks: ${size}. It goes by word lists and is one opinion among others.`;
  }
  if (keyers.length === 1)
    return `The key is one person’s: ${size}. One key is an opinion; have a second made.`;
  const agree =
    alpha === undefined ? 'how far they agree cannot be said' : `they agree with α ${decimal(alpha)}`;
  return `The key is made by ${keyers.length} people (${keyers.join(', ')}): ${size}; ${agree}.`;
}
