/** The moves planted in the shipped corpus: every altered, trimmed and kept quotation, every differing figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../pipeline/1-read/read.ts';
import { figureGroupsOf } from '../../../pipeline/6-compare/figures/index.ts';
import { variantsOf } from '../../../pipeline/6-compare/variants/index.ts';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { Span, StoryArticles, VariantVerdict } from '../../../pipeline/types.ts';

const CORPUS = new URL('../../../corpus/', import.meta.url);
const newsframe = createNewsframe();

interface Mark {
  readonly file: string;
  readonly outlet: string;
  readonly text: string;
}

interface Move {
  readonly event: string;
  readonly kind: string;
  readonly articles: readonly Mark[];
  readonly note: string;
}

const moves: readonly Move[] = readFileSync(new URL('gold/moves.jsonl', CORPUS), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Move);

/** Articles of an event; the outlet is the id. */
const bodies = new Map<string, string>();
const stories = new Map<string, StoryArticles>();
for (const event of new Set(moves.map((move) => move.event))) {
  const marks = moves.filter((move) => move.event === event).flatMap((move) => move.articles);
  const articles = [...new Set(marks.map(({ file }) => file))].flatMap((file) => {
    const text = readFileSync(new URL(`articles/${file}`, CORPUS), 'utf8');
    const outletOf = (i: number) => marks.find((mark) => mark.file === file)!.outlet || String(i);
    return read(text, file).articles.map((article, i) => ({ ...article, id: article.outlet ?? outletOf(i) }));
  });
  for (const { id, body } of articles) bodies.set(`${event}/${id}`, body);
  stories.set(event, { id: event, articles: articles.map((article) => newsframe.analyze(article)) });
}

interface Place extends Span {
  readonly id: string;
}

/** Where a mark of the record stands; several marks may stand in one article. */
function placesOf({ event, articles }: Move): readonly Place[] {
  return articles.map(({ outlet, text }) => {
    const start = bodies.get(`${event}/${outlet}`)!.indexOf(text);
    expect(start).toBeGreaterThanOrEqual(0);
    return { id: outlet, start, end: start + text.length };
  });
}

function overlaps(a: Place, b: Place): boolean {
  return a.id === b.id && a.start < b.end && b.start < a.end;
}

const WANTED: Readonly<Record<string, readonly VariantVerdict[]>> = {
  'quote-altered': ['altered'],
  'quote-trimmed': ['trimmed'],
  'quote-verbatim': ['verbatim', 'trimmed'],
};

describe('planted moves of the shipped corpus', () => {
  const quotations = moves.filter(({ kind }) => kind in WANTED);
  const figures = moves.filter(({ kind }) => kind === 'figure-differs');

  it('are there', () => {
    expect(quotations.length).toBe(20);
    expect(figures.length).toBe(8);
  });

  it.each(quotations.map((move) => [move.kind, move.event, move.note, move] as const))(
    '%s, %s: %s',
    (kind, event, _note, move) => {
      const places = placesOf(move);
      const found = variantsOf(stories.get(event)!).filter(
        ({ a, b }) =>
          places.some((place) => overlaps(place, a)) && places.some((place) => overlaps(place, b)),
      );
      expect(
        found.map(({ verdict }) => verdict).filter((verdict) => WANTED[kind]!.includes(verdict)),
      ).not.toEqual([]);
      // Every article of the move is in one of them.
      const ids = new Set(found.flatMap(({ a, b }) => [a.id, b.id]));
      expect(places.filter(({ id }) => !ids.has(id))).toEqual([]);
    },
  );

  it.each(figures.map((move) => [move.event, move.note, move] as const))(
    'figure-differs, %s: %s',
    (event, _note, move) => {
      const places = placesOf(move);
      const found = figureGroupsOf(stories.get(event)!).filter(
        (group) =>
          group.verdict === 'differs' &&
          new Set(
            group.values
              .filter((value) => places.some((place) => overlaps(place, value)))
              .map(({ id }) => id),
          ).size > 1,
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );
});
