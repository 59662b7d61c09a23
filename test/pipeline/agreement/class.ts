/** Invented texts as a class has them, and sheets of coders who marked them. */
import { CODEBOOK, textForClass } from '../../../pipeline/7-report/agreement/index.ts';
import { type Agreement, agreement, type ClassText, TOOL } from '../../../pipeline/agreement/index.ts';
import type { Mark, MarkSheet } from '../../../pipeline/agreement/marks.ts';
import { findWords } from '../../../pipeline/agreement/read/find-words.ts';
import { hashText } from '../../../pipeline/hash.ts';
import { createNewsframe } from '../../../pipeline/pipeline.ts';
import type { Article } from '../../../pipeline/types.ts';

const newsframe = createNewsframe();

export function classTextOf(article: Article): ClassText {
  return textForClass(article, newsframe.analyze(article), hashText);
}

/** Twelve sentences and a headline; “the plan” stands in several places. */
export const FERRY: Article = {
  id: 'ferry',
  outlet: 'Harbour Post',
  url: 'https://harbour.example/ferry?from=home',
  headline: 'Fury as island loses its ferry',
  body: [
    'The council slammed the brakes on the ferry on Monday. It was a disastrous day for the island of Sorrel.',
    'Mayor Ida Brandt defended the plan. “We cannot pay for empty boats,” she said. The plan saves two million a year.',
    'Shopkeepers fear ruin. One of them called the vote a betrayal. Another said the plan was long overdue.',
    'The last boat leaves in June. A bus will replace it, insiders claim. Nobody has seen a timetable for the bus.',
    'A shocking silence followed. The mayor’s office did not answer on Tuesday.',
  ].join('\n\n'),
};

const BRIDGE: Article = {
  id: 'bridge',
  outlet: 'Sorrel Echo',
  headline: 'Island votes for a bus over the bridge',
  body: 'The council of Sorrel voted for a bus on Monday. The ferry will stop in June.\n\nThe bus takes forty minutes, the council said.',
};

export const [ferry, bridge] = [classTextOf(FERRY), classTextOf(BRIDGE)];

/** [words, category], or with a reason. */
type Marked = readonly [words: string, category: string, reason?: string];

export function sheet(coder: string, text: ClassText, marks: readonly Marked[]): MarkSheet {
  return { coder, texts: [text.id], marks: marks.map((mark) => markOf(text, mark)) };
}

function markOf(text: ClassText, [words, category, reason]: Marked): Mark {
  const found = findWords(text, words);
  if (found === undefined) throw new Error(`“${words}” is not in ${text.id}`);
  const { passage, start, end } = found.place;
  return { text: text.id, passage, start, end, category, ...(reason !== undefined && { reason }) };
}

export function agreementOf(
  sheets: readonly MarkSheet[],
  request: Partial<Parameters<typeof agreement>[0]> = {},
): Agreement {
  const rest = { keyers: [], seed: '1', problems: [], notes: [], tool: false };
  return agreement({ texts: [ferry, bridge], sheets, codebook: CODEBOOK, ...rest, ...request });
}

export { CODEBOOK, TOOL };
