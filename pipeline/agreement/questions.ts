import type { WordPhrase } from './phrases.ts';

/** Phrases a class talks about at most. */
const QUESTIONS = 5;

/**
 * The phrases the class disagrees on most, none within another: first those on which most pairs of coders
 * differ, then those more have marked, then in the order of the texts.
 */
export function mostDisagreed(phrases: readonly WordPhrase[]): readonly WordPhrase[] {
  const inOrder = phrases
    .filter(({ disagreement }) => disagreement > 0)
    .sort((a, b) => b.disagreement - a.disagreement || b.marked - a.marked || a.span.start - b.span.start);
  const chosen: WordPhrase[] = [];
  for (const phrase of inOrder) {
    const isApart = chosen.every(
      ({ span }) => span.end <= phrase.span.start || phrase.span.end <= span.start,
    );
    if (isApart) chosen.push(phrase);
    if (chosen.length === QUESTIONS) break;
  }
  return chosen;
}
