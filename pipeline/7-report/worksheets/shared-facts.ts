/** What at least two articles of a story tell: sentences in the same or other words, and figures that fit each other. */
import { SAME_STATEMENT } from '../../same-statement.ts';
import type { ArticleFindings, FigurePlace, Place } from '../../types.ts';
import { sentenceAround } from '../formats/markdown/story/sentence-around.ts';
import type { StoryFindings } from '../formats/markdown/story/telling.ts';
import { ranked } from './choose.ts';
import type { ClassStory } from './class-story.ts';

/** A fact as the article words it that has the fewest marks there; the others that tell it, in order of the story. */
export interface SharedFact {
  readonly place: Place;
  readonly others: readonly Place[];
}

/**
 * Facts that most articles carry first. Each is a sentence with those that are like it; likeness is not passed on from
 * one to the next. A sentence is used once.
 */
export function sharedFacts(story: ClassStory): readonly SharedFact[] {
  const { articleOf } = story.findings;
  const order = new Map(story.tellings.map(({ found }, i) => [found.article.id, i]));
  const nodes = [...linked(story).values()].filter(({ place }) => isPlain(articleOf(place.id), place));
  const worth = ({ place, like }: Linked) =>
    2 * onePerArticle(like, order).length - marksIn(articleOf(place.id), place);
  const used = new Set<string>();
  const facts: SharedFact[] = [];
  for (const { place, like } of ranked(nodes, worth)) {
    const others = onePerArticle(like, order).filter(({ id }) => id !== place.id);
    if (others.length === 0 || [place, ...others].some((one) => used.has(keyOf(one)))) continue;
    for (const one of [place, ...like]) used.add(keyOf(one));
    facts.push({ place, others });
  }
  return facts;
}

/**
 * Facts to write from: those that are shared, then plain ones of single articles: sentences in the outlet's own words
 * without a mark that name or count something, one article after the other.
 */
export function factsToUse(story: ClassStory, least: number): readonly SharedFact[] {
  const shared = sharedFacts(story);
  if (shared.length >= least) return shared;
  const used = new Set(shared.flatMap(({ place, others }) => [place, ...others]).map(keyOf));
  const lists = story.tellings.map(({ found }) =>
    found.sentences
      .filter(
        (row) => row.passage === 'body' && !row.furniture && row.quoted === 0 && row.tokens >= FEWEST_WORDS,
      )
      .map(({ passage, start, end, text }): Place => ({ id: found.article.id, passage, start, end, text }))
      .filter((place) => !used.has(keyOf(place)) && marksIn(found, place) === 0 && isPlain(found, place))
      .filter(({ text }) => !/(?:\.{3}|…)$/.test(text.trim())),
  );
  const single: SharedFact[] = [];
  for (let i = 0; lists.some((list) => i < list.length); i += 1)
    for (const list of lists) if (list[i] !== undefined) single.push({ place: list[i]!, others: [] });
  return [...shared, ...single];
}

/** Words of a sentence that is a fact to write from. */
const FEWEST_WORDS = 8;

/** A sentence and those of other articles that tell the same. */
interface Linked {
  readonly place: Place;
  readonly like: Place[];
}

/** Sentences that are near-copies, firm paraphrases, or carry figures that fit each other. */
function linked({ findings }: ClassStory): ReadonlyMap<string, Linked> {
  const nodes = new Map<string, Linked>();
  const link = (place: Place, other: Place) => {
    const node = nodes.get(keyOf(place)) ?? { place, like: [] };
    if (!node.like.some((known) => keyOf(known) === keyOf(other))) node.like.push(other);
    nodes.set(keyOf(place), node);
  };
  for (const { quoted, kind, similarity, a, b } of findings.copies) {
    if (quoted || a.passage !== 'body' || b.passage !== 'body') continue;
    if (kind === 'paraphrase' && (similarity < SAME_STATEMENT || !areTold(findings, a, b))) continue;
    link(a, b);
    link(b, a);
  }
  for (const { verdict, values } of findings.figures) {
    if (verdict !== 'consistent') continue;
    const places = values.flatMap((value) => sentenceOf(value, findings));
    for (const a of places) for (const b of places) if (a.id !== b.id && shareWord(a, b)) link(a, b);
  }
  return nodes;
}

/** Whether both are told by their article: quoted words of two speakers are alike by chance. */
function areTold({ articleOf }: StoryFindings, ...places: readonly Place[]): boolean {
  return places.every((place) => isPlain(articleOf(place.id), place));
}

/** Letters by which two forms of a word are one. */
const STEM = 5;

/** Whether sentences share more than a figure: “two days” alone tells no fact. */
function shareWord(a: Place, b: Place): boolean {
  const stems = ({ text }: Place) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM));
  const known = new Set(stems(a));
  return stems(b).some((stem) => known.has(stem));
}

function sentenceOf(value: FigurePlace, findings: StoryFindings): readonly Place[] {
  const around = value.passage === 'body' ? sentenceAround(value, findings) : undefined;
  if (around === undefined) return [];
  const { source, start, end } = around;
  return [{ id: value.id, passage: 'body', start, end, text: source.slice(start, end) }];
}

function keyOf({ id, passage, start }: Place): string {
  return `${id} ${passage} ${start}`;
}

/** The first place of each article of the story, in the story's order. */
function onePerArticle(places: readonly Place[], order: ReadonlyMap<string, number>): readonly Place[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    const known = first.get(place.id);
    if (order.has(place.id) && (known === undefined || place.start < known.start)) first.set(place.id, place);
  }
  return [...first.values()].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** Whether a sentence can stand alone: not mostly in quotation marks, which do not say whose words they are, nor cut from one. */
export function isPlain(found: ArticleFindings | undefined, { passage, start, text }: Place): boolean {
  const row = found?.sentences.find((sentence) => sentence.passage === passage && sentence.start === start);
  if (row === undefined || row.quoted * 2 > row.tokens) return false;
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0;
}

/** Marks in a sentence, whoever says it; words of caution are none here. */
export function marksIn(
  found: ArticleFindings | undefined,
  { passage, start, end }: Omit<Place, 'id' | 'text'>,
): number {
  const cues = found?.analysis.cues ?? [];
  return cues.filter(
    (cue) => cue.passage === passage && start <= cue.start && cue.start < end && cue.category !== 'hedge',
  ).length;
}
