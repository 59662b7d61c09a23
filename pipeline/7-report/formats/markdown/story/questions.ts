import { type Block, heading, list } from '../nodes.ts';
import type { StoryFindings } from './telling.ts';
import { utterances } from './utterances.ts';

/** Questions for a class, each tied to something that was found in these texts. */
export function questionsSection(findings: StoryFindings): Block[] {
  const { variants, figures, coverage, labels, nameOf, copies } = findings;
  const questions = [
    ...altered(findings),
    ...(figures.some(({ verdict }) => verdict === 'differs')
      ? [
          'Choose one group of figures that differ. Who gives each figure, and what exactly does it count? How would you report them?',
        ]
      : []),
    ...coverage
      .filter(({ kind }) => kind === 'statement' || kind === 'figure')
      .slice(0, 1)
      .map(
        ({ notIn }) =>
          `Read ${nameOf(notIn[0]!)} without this page. What would a reader of that text alone not know? Does it matter for understanding the event?`,
      ),
    ...(new Set(labels.map(({ outlet }) => outlet)).size > 1
      ? ['Replace one label by another outlet’s label for the same person. What changes?']
      : []),
    ...(copies.some(({ quoted, kind }) => !quoted && kind === 'near-copy')
      ? [
          'Two texts have sentences in nearly the same words. What are ordinary reasons for that, and how could you find out which one holds here?',
        ]
      : []),
    'Write a headline that all of these outlets could print. What did you have to leave out?',
  ];
  return variants.length + figures.length + coverage.length + labels.length === 0
    ? []
    : [heading(2, 'Questions to talk about'), list(questions)];
}

function altered({ variants, nameOf }: StoryFindings): string[] {
  const first = utterances(variants).find(({ verdict }) => verdict === 'altered');
  if (first === undefined) return [];
  const other = first.others.find(({ changes }) => changes.length > 0) ?? first.others[0];
  if (other === undefined) return [];
  const who = first.speaker === undefined ? 'One quotation' : `What ${first.speaker} said`;
  return [
    `${who} is printed in different words by ${nameOf(first.reference.id)} and ${nameOf(other.place.id)}. How could you find out what was said? Does the difference change the meaning?`,
  ];
}
