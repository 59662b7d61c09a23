/** The first page of a folder of worksheets: what is there, what is not and why, and which standards it serves. */
import { type Block, heading, type Line, link, list, paragraph, table } from '../formats/markdown/nodes.ts';
import { counted } from '../wording.ts';
import type { Exercise, Level } from './exercise.ts';
import { exercises } from './exercises/index.ts';
import type { StoryWorksheets } from './index.ts';
import { NEWS_LITERACY } from './standards.ts';
import { LEVEL_NAMES, type Worksheet } from './worksheet.ts';

export interface Contents {
  readonly level: Level;
  /** Folder of each story. */
  readonly folders: readonly string[];
  /** Ending of the files that are linked. */
  readonly ending: string;
  /** File of a worksheet without `.sheet` and ending. */
  readonly nameOf: (worksheet: Worksheet) => string;
}

export function contents(
  stories: readonly StoryWorksheets[],
  { level, folders, ending, nameOf }: Contents,
): readonly Block[] {
  return [
    heading(1, 'Worksheets'),
    paragraph(
      `${LEVEL_NAMES[level]}. For each exercise there is a sheet for students and, in a file of its own, a key for you: what word lists and simple rules mark, why, and what can reasonably be argued otherwise. A key grades nobody. Read the texts before the class does.`,
    ),
    ...stories.flatMap((story, i) => [
      heading(2, story.title.trim() || '(no headline)'),
      paragraph(`${counted(story.articles, 'article')} on this event.`),
      ...(story.worksheets.length === 0
        ? []
        : [
            table([
              ['Exercise', 'Minutes', 'Sheet', 'Key'],
              ...story.worksheets.map((worksheet): Line[] => {
                const file = `${folders[i]}/${nameOf(worksheet)}`;
                return [
                  worksheet.title,
                  `${worksheet.minutes}`,
                  [link(`${file}.sheet.${ending}`, 'sheet')],
                  [link(`${file}.key.${ending}`, 'key')],
                ];
              }),
            ]),
          ]),
      ...(story.leftOut.length === 0 ? [] : [paragraph('Left out:'), list(story.leftOut)]),
    ]),
    heading(2, 'Exercises and standards'),
    ...standardsTable(exercises),
  ];
}

/** One row for each exercise; how the codes are to be read stands below. */
function standardsTable(all: readonly Exercise[]): readonly Block[] {
  const rows = all.map(({ title, standards: { commonCore, c3, unesco, newsLiteracy } }) => [
    title,
    commonCore.join(', '),
    c3.join(', '),
    unesco.join(', '),
    newsLiteracy.join(', '),
  ]);
  const names = Object.entries(NEWS_LITERACY).map(([number, name]) => `${number} ${name}`);
  return [
    table([['Exercise', 'Common Core', 'C3', 'UNESCO', 'News Literacy Project'], ...rows]),
    paragraph(
      `Common Core: reading informational text (RI), literacy in history (RH), writing (W), language (L), speaking and listening (SL); the grade stands in the code. C3: Dimension 3, evaluating sources and using evidence, and Dimension 4, communicating conclusions. UNESCO: themes of “Think Critically, Click Wisely” (2021), in our words. News Literacy Project: ${names.join(', ')}. The assignment is ours; none of these bodies has reviewed it.`,
    ),
  ];
}
