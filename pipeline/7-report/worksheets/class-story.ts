/** A story as a class works with it: its articles lettered and in numbered lines. */
import type { ArticleFindings, PassageName, Span } from '../../types.ts';
import type { StoryFindings, Telling } from '../formats/markdown/story/telling.ts';
import { capitalised } from '../wording.ts';
import type { Level, MakeOptions, PerLevel } from './exercise.ts';
import { type TextLine, textLines } from './text-lines.ts';

export interface ClassStory {
  readonly findings: StoryFindings;
  /** Its articles in order of date, then of name. */
  readonly tellings: readonly Telling[];
  /** Articles on other events, for a text nobody has talked about yet; those of the next story first. */
  readonly elsewhere: readonly Telling[];
}

/** A stretch of one of the two texts of an article. */
export type PlaceIn = Span & { readonly passage: PassageName };

/** An article on a sheet. */
export interface SheetArticle {
  /** "A", "B", …: what sheet and key call it by. */
  readonly letter: string;
  /** As the sheet heads it: "Article A", and whose it is unless that is hidden. */
  readonly title: string;
  /** Whose it is: outlet, with its date where two would be called alike. */
  readonly name: string;
  /** The id that is printed on sheets: the article's own, or its hash where outlets are hidden and the id names one. */
  readonly id: string;
  readonly found: ArticleFindings;
  readonly telling: Telling;
  /** All its lines. */
  readonly lines: readonly TextLine[];
  /** Those that are printed where the article is: whole paragraphs from the beginning, as many as the level can read. */
  readonly printed: readonly TextLine[];
}

/** Lines of an article that are printed at most, unless its first paragraph alone has more. */
const PRINTED_LINES: PerLevel<number> = { '6-8': 40, '9-12': 48, college: 90 };

/** Articles with letters in the order given. */
export function onSheet(
  tellings: readonly Telling[],
  { level, blind }: Pick<MakeOptions, 'level' | 'blind'>,
): readonly SheetArticle[] {
  return tellings.map((telling, i) => {
    const { name, found } = telling;
    const letter = String.fromCharCode(65 + (i % 26));
    const lines = textLines(found.article, found.analysis.furniture);
    return {
      letter,
      title: blind ? `Article ${letter}` : `Article ${letter} · ${capitalised(name)}`,
      name: capitalised(name),
      id: blind && namesOutlet(found) ? found.analysis.stamp.input : found.article.id,
      found,
      telling,
      lines,
      printed: printedLines(lines, level),
    };
  });
}

/** Whether a word of the outlet's name is in the article's id. */
function namesOutlet({ article: { id, outlet = '' } }: ArticleFindings): boolean {
  const words = outlet.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => word !== 'the' && id.toLowerCase().includes(word));
}

/** Whole paragraphs from the beginning while they fit; the headline and one paragraph in any case. */
function printedLines(lines: readonly TextLine[], level: Level): readonly TextLine[] {
  const most = PRINTED_LINES[level];
  let last = 1;
  for (const { paragraph, number } of lines) if (number <= most) last = Math.max(last, paragraph);
  const isWhole = lines.every(({ paragraph, number }) => paragraph !== last || number <= most);
  const end = isWhole || last === 1 ? last : last - 1;
  return lines.filter(({ paragraph }) => paragraph <= end);
}

/** The lines a place stands on, if they are printed: first and last. */
export function printedAt(article: SheetArticle, { passage, start, end }: PlaceIn): readonly TextLine[] {
  const on = article.printed.filter(
    (line) => line.passage === passage && line.start < end && start < line.end,
  );
  const [first, last] = [on[0], on.at(-1)];
  return first === undefined || last === undefined || first.start > start || last.end < end ? [] : on;
}

/** "A 12", "A 12–13"; undefined if the place is not printed. */
export function lineOf(article: SheetArticle, place: PlaceIn): string | undefined {
  const on = printedAt(article, place);
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const numbers = first === last ? `${first.number}` : `${first.number}–${last.number}`;
  return `${article.letter} ${numbers}`;
}
