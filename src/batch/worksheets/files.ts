/** Worksheets as files: a folder for each story, sheet and key apart. */
import { serialise } from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import type { StoryWorksheets } from '../../../pipeline/7-report/worksheets/index.ts';
import type { ReportFile } from '../../../pipeline/types.ts';
import { safeName } from '../safe-name.ts';

export interface FileOptions {
  /** More than 1: the version is part of the name. */
  readonly versions: number;
}

export function worksheetFiles(
  stories: readonly StoryWorksheets[],
  { versions }: FileOptions,
): readonly ReportFile[] {
  const folders = storyFolders(stories);
  return stories.flatMap(({ worksheets }, i) =>
    worksheets.flatMap(({ exercise, version, sheet, key }) => {
      const name = `${folders[i]}/${exercise}${versions > 1 ? `.v${version}` : ''}`;
      return [
        { path: `${name}.sheet.md`, text: serialise(sheet) },
        { path: `${name}.key.md`, text: serialise(key) },
      ];
    }),
  );
}

/** Words of a title in a folder's name. */
const TITLE_WORDS = 6;

/** A name for each story that is safe everywhere: its event, or the first words of a headline; its number if two are alike. */
function storyFolders(stories: readonly StoryWorksheets[]): readonly string[] {
  const taken = new Set<string>();
  return stories.map(({ id, title, event }) => {
    const words = (event ?? title).toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
    const name = safeName(words.slice(0, TITLE_WORDS).join('-') || id);
    const own = taken.has(name) ? `${id}-${name}` : name;
    taken.add(own);
    return own;
  });
}
