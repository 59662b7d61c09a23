/** What shapes news and leaves no trace in the wording of one article: what no tool that reads words can see. */
import type { PerLevel } from './exercise.ts';

export interface Unseen {
  readonly what: string;
  readonly example: string;
  /** How somebody could find out. */
  readonly how: string;
}

/** Rows on a sheet. */
export const UNSEEN_SHOWN: PerLevel<number> = { '6-8': 5, '9-12': 8, college: 10 };

export const UNSEEN: readonly Unseen[] = [
  {
    what: 'Choice of story',
    example: 'what was reported that day, and what was not',
    how: 'Compare the front pages or programmes of several outlets on one day.',
  },
  {
    what: 'Placement and size',
    example: 'front page or page 17; top of the screen or far down',
    how: 'Look at the page or the site as it was; libraries and web archives keep them.',
  },
  {
    what: 'Photographs and captions',
    example: 'which picture, from which angle, at which moment',
    how: 'Look at the article as printed; ask what other pictures of the event there were.',
  },
  {
    what: 'What was not asked',
    example: 'questions nobody put, people nobody rang',
    how: 'List whom you would have asked; look whether other texts did, or ask the newsroom.',
  },
  {
    what: 'Whether it is true',
    example: 'plain words can be wrong, and loaded words right',
    how: 'Check against documents, data and other witnesses.',
  },
  {
    what: 'Ownership and money',
    example: 'who owns the outlet, who advertises in it, who subscribes',
    how: 'Read the imprint and the register of companies; ask whether they had any say in this text.',
  },
  {
    what: 'How the text was made',
    example: 'deadline, length, an editor’s cut, a headline by somebody else',
    how: 'Ask the newsroom; compare versions of the page over time.',
  },
  {
    what: 'What the writer had in mind',
    example: 'words do not show why they were chosen',
    how: 'It cannot be read off a text. Ask, and keep to what the words do.',
  },
  {
    what: 'Logic of the argument',
    example: 'whether the reasons given carry the conclusion',
    how: 'Write down claim and reasons as a list, and test each step.',
  },
  {
    what: 'What readers make of it',
    example: 'the same words, other readers',
    how: 'Ask several readers apart from each other, and count.',
  },
];
