/** Worksheets as files: a folder for each story, sheet and key apart, in each of the formats. */
import { type Block, serialise } from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import { unparse } from '../../../pipeline/7-report/papaparse.ts';
import { contents } from '../../../pipeline/7-report/worksheets/contents.ts';
import type { Level } from '../../../pipeline/7-report/worksheets/exercise.ts';
import { type Paper, sheetHtml } from '../../../pipeline/7-report/worksheets/formats/html.ts';
import type { StoryWorksheets, Worksheet } from '../../../pipeline/7-report/worksheets/index.ts';
import { safeName } from '../safe-name.ts';
import type { OutputFile } from '../write-files.ts';

export const SHEET_FORMATS = ['md', 'html', 'docx'] as const;
type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface FileOptions {
  readonly level: Level;
  readonly formats: readonly SheetFormat[];
  /** More than 1: the version is part of the name. */
  readonly versions: number;
  readonly paper?: Paper | undefined;
  readonly wide: boolean;
}

/** Sheets and keys of every story, and a first page that says what is there. */
export async function worksheetFiles(
  stories: readonly StoryWorksheets[],
  options: FileOptions,
): Promise<readonly OutputFile[]> {
  const folders = storyFolders(stories);
  const nameOf = ({ exercise, version }: Worksheet) =>
    `${exercise}${options.versions > 1 ? `.v${version}` : ''}`;
  const { level } = options;
  const ending = options.formats.includes('html') ? 'html' : options.formats[0]!;
  const first = contents(stories, { level, folders, ending, nameOf });
  const files: OutputFile[] = [{ path: 'README.md', text: serialise(first) }];
  for (const [i, { worksheets }] of stories.entries()) {
    for (const worksheet of worksheets) {
      const { title, sheet, key, table } = worksheet;
      const name = `${folders[i]}/${nameOf(worksheet)}`;
      for (const format of options.formats) {
        files.push(await written(`${name}.sheet`, format, { blocks: sheet, title, options }));
        files.push(await written(`${name}.key`, format, { blocks: key, title: `Key: ${title}`, options }));
      }
      if (table !== undefined) files.push({ path: `${name}.csv`, text: unparse(table) });
    }
  }
  return files;
}

interface Content {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly options: FileOptions;
}

async function written(
  name: string,
  format: SheetFormat,
  { blocks, title, options }: Content,
): Promise<OutputFile> {
  const path = `${name}.${format}`;
  const { paper, wide } = options;
  if (format === 'md') return { path, text: serialise(blocks) };
  if (format === 'html') return { path, text: sheetHtml(blocks, { title, paper, wide }) };
  // A large library, needed for this format only.
  const { sheetDocx } = await import('./docx.ts');
  return { path, text: await sheetDocx(blocks, { title, paper, wide }) };
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
