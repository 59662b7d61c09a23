/** Groups the articles into stories and compares each; loads the articles of a few stories at a time. */
import type { Analysed, FigureGroup, Story } from '../types.ts';
import { type ArticleDigest, withoutWire } from './article-digest.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { type ComparedStory, compareStory, storylineFigures } from './compare-story.ts';
import { groupStories, type StoryGroup } from './stories/group-stories.ts';
import type { TermTable } from './stories/term-table.ts';
import { setAsideOf, sharedSentences } from './wire-copy.ts';
import type { WordIndex } from './word-index.ts';

export interface ComparedStories {
  readonly stories: readonly Story[];
  /** What was found in each story of two articles and more, in the order of the stories. */
  readonly parts: readonly ComparedStory[];
  /** Of the stories, and of storylines across their stories. */
  readonly figures: readonly FigureGroup[];
  /** Articles with wire copy set aside, by their place in `digests`. */
  readonly wire: ReadonlyMap<number, NonNullable<ArticleDigest['wire']>>;
  /** Names of events that the data give and that were found to be of subjects. */
  readonly subjects: readonly string[];
}

export interface StoryContext {
  /** The article of a digest, in full. */
  readonly load: (i: number) => Analysed;
  readonly tables: { readonly words: WordIndex; readonly terms: TermTable };
}

/** `digests` stand in order of id. */
export function compareStories(
  digests: readonly ArticleDigest[],
  { load, tables }: StoryContext,
): ComparedStories {
  const groups = groupStories(
    digests.map(({ story }) => story),
    tables.terms,
  );
  const idOf = (g: number) => `s${g + 1}`;
  const storyOf = new Map(groups.flatMap(({ members }, g) => members.map((i) => [digests[i]!.id, idOf(g)])));
  const outlets = new Map(digests.map(({ id, outlet }) => [id, outlet]));
  const wire = new Map(digests.flatMap(({ wire: own }, i) => (own === undefined ? [] : [[i, own] as const])));
  const parts: (ComparedStory | undefined)[] = new Array(groups.length);
  const across: FigureGroup[] = [];
  for (const unit of units(groups)) {
    const loaded: Analysed[] = [];
    for (const g of unit) {
      const { members } = groups[g]!;
      if (members.length < 2 && unit.length < 2) continue;
      const articles = members.map(load);
      loaded.push(...articles);
      if (members.length < 2) continue;
      const part = compareStory({ id: idOf(g), articles }, groups[g]!.event);
      parts[g] = part;
      const shared = sharedSentences(part.copies, (id) => outlets.get(id));
      members.forEach((i, k) => {
        const { agency, id } = digests[i]!;
        const setAside = setAsideOf(agency, shared.get(id));
        if (setAside === undefined || wire.has(i)) return;
        wire.set(i, withoutWire(articles[k]!, { words: tables.words, agency, setAside }));
      });
    }
    const { storyline } = groups[unit[0]!]!;
    if (unit.length < 2 || storyline === undefined) continue;
    loaded.sort((a, b) => byCodeUnit(a.analysis.id, b.analysis.id));
    across.push(...storylineFigures(lineId(storyline), loaded, (id) => storyOf.get(id)!));
  }
  const found = parts.filter((part) => part !== undefined);
  return {
    stories: groups.map((group, g) => storyRow(group, { id: idOf(g), digests, part: parts[g] })),
    parts: found,
    figures: [
      ...found.flatMap(({ figures }) => figures.filter((figure) => !isInside(figure, across))),
      ...across,
    ],
    wire,
    subjects: subjectsOf(digests, groups),
  };
}

/** The names given, in order of id, if no story goes by them. */
function subjectsOf(digests: readonly ArticleDigest[], groups: readonly StoryGroup[]): string[] {
  if (groups.some(({ event }) => event !== undefined)) return [];
  return [...new Set(digests.flatMap(({ story }) => story.event ?? []))];
}

/** Articles of a storyline up to which its stories are looked at together. */
const MOST_ARTICLES = 12;

/** Stories to look at together: those of a small storyline; every other story by itself. */
function units(groups: readonly StoryGroup[]): number[][] {
  const lines = new Map<number, number[]>();
  groups.forEach(({ storyline }, g) => {
    if (storyline !== undefined) lines.set(storyline, [...(lines.get(storyline) ?? []), g]);
  });
  const articles = (line: readonly number[]) => line.reduce((sum, g) => sum + groups[g]!.members.length, 0);
  const small = [...lines.values()].filter((line) => articles(line) <= MOST_ARTICLES);
  const together = new Set(small.flat());
  return [...small, ...groups.flatMap((_, g) => (together.has(g) ? [] : [[g]]))];
}

function lineId(storyline: number): string {
  return `l${storyline + 1}`;
}

const ALONE = 'no other article here tells of this event';

function storyRow(
  group: StoryGroup,
  { id, digests, part }: { id: string; digests: readonly ArticleDigest[]; part: ComparedStory | undefined },
): Story {
  const { members, centre, storyline, event } = group;
  return {
    id,
    title: event ?? digests[centre]!.story.headline,
    ...(event !== undefined && { event }),
    ...(storyline !== undefined && { storyline: lineId(storyline) }),
    articles: members.map((i) => digests[i]!.id),
    why: part?.why ?? [ALONE],
  };
}

/** Whether a group across stories has all the figures of this one. */
function isInside({ values }: FigureGroup, across: readonly FigureGroup[]): boolean {
  const keyOf = ({ id, passage, start }: FigureGroup['values'][number]) => `${passage} ${start} ${id}`;
  const own = values.map(keyOf);
  return across.some((group) => {
    const keys = new Set(group.values.map(keyOf));
    return own.every((key) => keys.has(key));
  });
}
