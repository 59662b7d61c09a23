import { type Block, heading, paragraph } from '../nodes.ts';
import { wordContrasts } from '../word-contrasts.ts';
import type { StoryFindings } from './telling.ts';

/** Own words below which single words are not contrasted. */
const ENOUGH = 120;
/** In texts this short a word is worth a line only if it is used three times, and clearly more than elsewhere. */
const CLEAR = 1.96;
const OFTEN = 3;

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
  const clear = keyness.filter(
    ({ logOddsZ, countTarget, countReference }) =>
      Math.abs(logOddsZ) >= CLEAR && Math.max(countTarget, countReference) >= OFTEN,
  );
  if (clear.length === 0) {
    return [title, paragraph('No single word is used so much more in one telling that it is worth listing.')];
  }
  const [, ...rest] = wordContrasts({ keyness: clear }, nameOf);
  return [title, ...rest];
}
