import {
  LEAST_MARKED,
  LEAST_MARKED_FOR_INTERVAL,
  LEAST_SENTENCES,
  LEAST_WORDS,
} from '../../agreement/category-agreement.ts';
import { type Block, heading, list, paragraph } from '../formats/markdown/nodes.ts';

/** How the figures are made; the same for every class. */
export function method(): readonly Block[] {
  return [
    heading(2, 'How this was computed'),
    list([
      'α: Krippendorff’s alpha of words marked and unmarked, one kind at a time; 1 is full agreement, 0 as by lot, below 0 less. 0.80 is called firm, 0.667 tentative. A text a coder did not read is missing, not unmarked. The interval is a bootstrap over sentences (1,000 draws, 95 %): another text of the kind, the same coders.',
      'αu: Krippendorff’s alpha for unitizing (closed form of 2004), which also asks whether phrases begin and end at the same words.',
      'κ: Cohen’s kappa of words, for each two coders; shown are middle, lowest and highest.',
      'F1 of phrases: the same kind, and half of the words or more in common (intersection over union); pairs one to one.',
      `No figure below ${LEAST_WORDS} marked words or ${LEAST_MARKED} sentences with one; no interval below ${LEAST_SENTENCES} sentences or ${LEAST_MARKED_FOR_INTERVAL} with a mark.`,
    ]),
    paragraph(
      'Agreement is not truth: a class can agree and overlook something, and one who stands alone can have the best reason.',
    ),
  ];
}
