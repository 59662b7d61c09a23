import { type Block, heading, paragraph } from '../nodes.ts';
import { wordContrasts } from '../word-contrasts.ts';
import type { StoryFindings } from './telling.ts';

/** Own words below which single words are not contrasted. */
const ENOUGH = 120;

/** Single words one telling uses more than the others on this story; first whether there is text enough to say. */
export function wordsSection({ keyness, tellings, nameOf }: StoryFindings): Block[] {
  const title = heading(2, 'Single words');
  const few = tellings.filter(({ found }) => found.analysis.tokens.own < ENOUGH);
  if (tellings.length - few.length < 2) {
    return [
      title,
      paragraph(
        `Not enough text to contrast single words: at least two texts of ${ENOUGH} own words are needed.`,
      ),
    ];
  }
  const [, ...rest] = wordContrasts({ keyness }, nameOf);
  return [title, ...rest];
}
