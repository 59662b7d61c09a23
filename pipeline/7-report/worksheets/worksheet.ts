/** Frames what an exercise made: title, aim, time and steps on the sheet; how to read it and whose texts on the key. */
import { type Block, heading, paragraph, quotation, strong, table } from '../formats/markdown/nodes.ts';
import { withoutOutlets } from './blind.ts';
import { steps } from './blocks.ts';
import type { ClassStory } from './class-story.ts';
import type { Exercise, Level, Made, MakeOptions } from './exercise.ts';
import { standardsLine } from './standards.ts';

export interface Worksheet {
  readonly exercise: string;
  /** 1 or more. */
  readonly version: number;
  readonly title: string;
  readonly minutes: number;
  readonly sheet: readonly Block[];
  readonly key: readonly Block[];
  /** A table to type into, head first. */
  readonly table?: readonly (readonly string[])[];
}

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  '6-8': 'Grades 6–8',
  '9-12': 'Grades 9–12',
  college: 'College',
};

/** The sheet and the key of one exercise for one story of enough articles, or one sentence why there is none. */
export function worksheet(
  exercise: Exercise,
  story: ClassStory,
  { options, versions }: { readonly options: MakeOptions; readonly versions: number },
): Worksheet | string {
  const made = exercise.make(story, options);
  if (typeof made === 'string') return made;
  const version = versions > 1 ? ` · version ${options.version + 1}` : '';
  const sheet = sheetBlocks(exercise, made, { options, version });
  return {
    exercise: exercise.name,
    version: options.version + 1,
    title: exercise.title,
    minutes: exercise.minutes[options.level],
    sheet: options.blind ? withoutOutlets(sheet, story) : sheet,
    key: keyBlocks(exercise, made, { options, version }),
    ...(made.table !== undefined && { table: made.table }),
  };
}

interface Framing {
  readonly options: MakeOptions;
  readonly version: string;
}

function sheetBlocks(exercise: Exercise, made: Made, { options, version }: Framing): readonly Block[] {
  const { level } = options;
  return [
    heading(1, exercise.title),
    paragraph(
      `${LEVEL_NAMES[level]} · ${exercise.minutes[level]} minutes${version} · Your code: …………………… (no name)`,
    ),
    paragraph([strong('Aim.'), ' ', exercise.aim[level]]),
    heading(2, 'What to do'),
    steps(exercise.steps[level]),
    paragraph([strong('Please note.'), ' ', SENSITIVE[level]]),
    heading(2, 'Your sheet'),
    ...made.sheet,
  ];
}

const SENSITIVE: Readonly<Record<Level, string>> = {
  '6-8':
    'News can be upsetting. You may stop reading and ask for another text. We talk about words, not about people in the room.',
  '9-12':
    'News can be upsetting. You may stop reading and ask for another text. We talk about wording, not about people in the room.',
  college:
    'The text may deal with violence or with groups you belong to; you may ask for another. The subject is the wording, not the person who wrote or reads it.',
};

function keyBlocks(
  exercise: Exercise,
  { articles, key }: Made,
  { options, version }: Framing,
): readonly Block[] {
  const texts = articles.map(({ letter, name, id, found }) => [
    letter,
    name,
    found.analysis.date?.slice(0, 10) ?? 'no date',
    id === found.article.id ? id : `${id} (${found.article.id})`,
  ]);
  return [
    heading(1, `Key: ${exercise.title}`),
    paragraph(
      `${LEVEL_NAMES[options.level]}${version} · for the teacher; the students’ sheet is a separate file`,
    ),
    quotation(
      [strong('How to use this key')],
      'It lists what word lists and simple rules mark in these texts, why, and what can reasonably be argued otherwise. It is no list of right answers and no grade: a marked phrase can be perfectly accurate, and students may see what no list does. Ask for the line and the reason.',
      [strong('In class.'), ' ', exercise.sensitive],
    ),
    table([['', 'Whose text', 'Date', 'Article id'], ...texts]),
    paragraph([strong('Standards.'), ` ${standardsLine(exercise.standards)}`]),
    ...key,
  ];
}
