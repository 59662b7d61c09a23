/** Headlines that break off with dots: "And the winner is…". */
import { LexemeFlag, type Passage } from '../../types.ts';
import type { Detector } from '../cue.ts';
import { isOutlets } from './headline-parts.ts';

/** A longer headline has more likely been cut short on its way here. */
const LONGEST = 60;

export const unfinishedHeadline: Detector = {
  id: 'unfinished-headline',
  category: 'sensational',
  title: 'Headlines that break off',
  description: 'Short headlines that end in dots and leave the point to the article.',
  source: 'own; class after Blom and Hansen 2015 (forward reference)',
  find: (doc, passage) => {
    if (passage.name !== 'headline' || !/(?:\.{3}|…)\s*$/.test(passage.text)) return [];
    if (passage.text.trim().length > LONGEST) return [];
    const last = lastWord(passage);
    if (last === undefined || !isOutlets(passage, last, last + 1)) return [];
    let end = last + 1;
    while (end < passage.length && doc.vocab.flags[passage.lexeme[end]!]! & LexemeFlag.barrier) end += 1;
    return [
      {
        first: last,
        end,
        strength: 1,
        negated: false,
        why: '“{text}” breaks off before the point. Readers have to open the article to learn it.',
        neutral: ['the rest of the sentence'],
        counter: 'The headline may have been cut short where it was copied from.',
      },
    ];
  },
};

function lastWord(passage: Passage): number | undefined {
  for (let i = passage.length - 1; i >= 0; i -= 1) if (passage.word[i]) return i;
  return undefined;
}
