/**
 * Users' own lists in an article. A category with the name of one of our kinds of marks makes marks; any other is
 * counted by itself and never added to them.
 */

import { round6 } from '../../stats/round6.ts';
import {
  CATEGORIES,
  type Category,
  type Doc,
  type ListCount,
  type ListMatch,
  type Passage,
  type Source,
  VOICES,
  type Voice,
} from '../../types.ts';
import { type CueDraft, sentenceSpan, speakerAt } from '../cue.ts';
import type { CompiledLists } from './compile-lists.ts';
import { type ListFind, listFinds } from './list-matches.ts';

const KINDS: ReadonlySet<string> = new Set(CATEGORIES);
const WHY = '“{text}” stands in your list';

/** Marks that a list makes in a passage. */
export function listDrafts(passage: Passage, lists: CompiledLists): readonly CueDraft[] {
  return listFinds(passage, lists).flatMap((find) => {
    const { list, entry } = find.term;
    return entry.categories
      .filter((category) => KINDS.has(category))
      .map(
        (category): CueDraft => ({
          first: find.first,
          end: find.end,
          category: category as Category,
          strength: entry.strength ?? 2,
          negated: passage.negated[find.first] === 1,
          entry: `${list}/${entry.term}`,
          why: entry.why ?? `${WHY} ${list}.`,
          neutral:
            entry.neutral === undefined
              ? []
              : entry.neutral
                  .split('|')
                  .map((each) => each.trim())
                  .filter((each) => each !== ''),
        }),
      );
  });
}

/** Finds of all other categories, headline first, by place, list and category. */
export function listMatches(
  doc: Doc,
  lists: CompiledLists,
  sources: readonly Source[],
): readonly ListMatch[] {
  return [doc.headline, doc.body].flatMap((passage) =>
    listFinds(passage, lists).flatMap((find) => matchesOf(passage, find, sources)),
  );
}

function matchesOf(passage: Passage, find: ListFind, sources: readonly Source[]): readonly ListMatch[] {
  const { term, first, start, stop } = find;
  const { list, entry } = term;
  const voice = VOICES[passage.voice[first]!] as Exclude<Voice, 'furniture'>;
  return entry.categories
    .filter((category) => !KINDS.has(category))
    .map(
      (category): ListMatch => ({
        passage: passage.name,
        start,
        end: stop,
        text: passage.text.slice(start, stop),
        sentence: sentenceSpan(passage, first),
        list,
        category,
        entry: entry.term,
        voice,
        ...(voice === 'outlet' ? {} : { speaker: speakerAt(passage, first, sources) }),
        negated: passage.negated[first] === 1,
        ...(entry.value === undefined ? {} : { value: entry.value }),
        ...(entry.why === undefined ? {} : { reason: entry.why }),
      }),
    );
}

/** A count for every category of every list, 0 included, in the order of the lists. */
export function listCounts(
  matches: readonly ListMatch[],
  lists: CompiledLists,
  ownTokens: number,
): readonly ListCount[] {
  const byCategory = new Map<string, ListMatch[]>();
  for (const match of matches) {
    const key = JSON.stringify([match.list, match.category]);
    byCategory.set(key, [...(byCategory.get(key) ?? []), match]);
  }
  return lists.lists.flatMap(({ id, entries }) => {
    const categories = new Set(
      entries.flatMap(({ categories }) => categories).filter((category) => !KINDS.has(category)),
    );
    return [...categories].map((category): ListCount => {
      const found = byCategory.get(JSON.stringify([id, category])) ?? [];
      const inBody = (voice: Voice): readonly ListMatch[] =>
        found.filter((match) => match.passage === 'body' && match.voice === voice);
      const own = inBody('outlet');
      const values = own.map(({ value }) => value).filter((value) => value !== undefined);
      return {
        list: id,
        category,
        headline: found.filter(({ passage }) => passage === 'headline').length,
        own: own.length,
        quoted: inBody('quote').length,
        indirect: inBody('indirect').length,
        ...(ownTokens < FEWEST_OWN_TOKENS ? {} : { per100: round6((100 * own.length) / ownTokens) }),
        ...(values.length === 0 ? {} : { value: round6(values.reduce((a, b) => a + b, 0) / values.length) }),
      };
    });
  });
}

/** As for marks: below this many own words a rate says nothing. */
const FEWEST_OWN_TOKENS = 120;
