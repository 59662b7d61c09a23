import type { PassageName, Span } from '../../../../types.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import { type QuotedUtterance, utterances } from '../../markdown/story/utterances.ts';

/** Items of a kind that a page lists; the CSV tables have them all. */
export const MOST_LISTED = 60;

/** A stretch of an article that the story's page speaks of: `q2` its second quotation, `f1` its first figure. */
export interface Reference extends Span {
  readonly key: string;
}

/** By article id and passage. */
export type StoryReferences = (id: string, passage: PassageName) => readonly Reference[];

/** The utterances a story's page lists, in its order. */
export function listedUtterances({ variants }: StoryFindings): readonly QuotedUtterance[] {
  return utterances(variants).slice(0, MOST_LISTED);
}

/** Quotations, figures and statements of all stories where they stand in the articles. */
export function storyReferences(stories: readonly StoryFindings[]): StoryReferences {
  const byPlace = new Map<string, Reference[]>();
  const add = (id: string, passage: PassageName, reference: Reference) => {
    const key = `${passage} ${id}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [reference]);
    else known.push(reference);
  };
  for (const story of stories) {
    listedUtterances(story).forEach(({ reference, others }, i) => {
      for (const place of [reference, ...others.map((other) => other.place)]) {
        for (const { start, end } of place.pieces)
          add(place.id, place.passage, { start, end, key: `q${i + 1}` });
      }
    });
    story.figures.slice(0, MOST_LISTED).forEach(({ values }, i) => {
      for (const { id, passage, start, end } of values) add(id, passage, { start, end, key: `f${i + 1}` });
    });
    story.coverage.forEach(({ kind, places }, i) => {
      if (kind !== 'statement') return;
      for (const { id, passage, start, end } of places) add(id, passage, { start, end, key: `c${i + 1}` });
    });
  }
  return (id, passage) => byPlace.get(`${passage} ${id}`) ?? [];
}
