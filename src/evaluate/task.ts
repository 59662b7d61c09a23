/** What can be compared with human coding; the names are those of the command line. */
export const TASKS = [
  'sentences',
  'words',
  'spans',
  'quotes',
  'speakers',
  'headline-tone',
  'target-tone',
  'stories',
] as const;
export type Task = (typeof TASKS)[number];

/** Half of a set: `tune` is looked at while the tool is built, `report` gives the figures. */
export const PARTS = ['tune', 'report', 'all'] as const;
export type Part = (typeof PARTS)[number];
