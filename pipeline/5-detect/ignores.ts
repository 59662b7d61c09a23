/**
 * What a user does not want to be marked: entries by their names, words and phrases, and paragraphs below a line such
 * as `<!-- newsframe ignore: storm, fear/threat -->` (without words: everything in the paragraph).
 */
import type { Cue, Doc, ListMatch, Passage, PassageName } from '../types.ts';
import { type CompiledLists, compileLists } from './lists/compile-lists.ts';
import { listFinds } from './lists/list-matches.ts';

export interface Ignores {
  /** `lexicon/pattern` or `detector/name`. */
  readonly entries: ReadonlySet<string>;
  /** Words and phrases. */
  readonly phrases: CompiledLists;
}

type Find = Pick<Cue | ListMatch, 'passage' | 'start' | 'end' | 'entry'>;

export function compileIgnores(ignores: readonly string[]): Ignores {
  const wanted = ignores.map((each) => each.trim()).filter((each) => each !== '');
  const phrases = wanted.filter((each) => !each.includes('/'));
  const entries = phrases.map((term) => ({ term, categories: ['ignored'] }));
  return {
    entries: new Set(wanted.filter((each) => each.includes('/'))),
    phrases: compileLists([{ id: 'ignores', entries }]),
  };
}

/** The finds that are left: those that begin outside of every ignored phrase. "panic button" takes the mark off "panic". */
export function withoutIgnored<T extends Find>(
  doc: Doc,
  finds: readonly T[],
  ignores: Ignores,
): readonly T[] {
  const inline = inlineIgnores(doc.body);
  const isEmpty =
    ignores.entries.size === 0 && ignores.phrases.lists.every(({ entries }) => entries.length === 0);
  if ((isEmpty && inline.length === 0) || finds.length === 0) return finds;
  const spans: Record<PassageName, readonly Stretch[]> = {
    headline: phraseSpans(doc.headline, ignores),
    body: phraseSpans(doc.body, ignores),
  };
  return finds.filter(
    (find) =>
      !isNamed(find, ignores) &&
      !spans[find.passage].some(({ start, end }) => start <= find.start && find.start < end) &&
      !(find.passage === 'body' && inline.some((each) => isIgnoredInline(doc.body, find, each))),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface InlineIgnore extends Stretch {
  /** undefined: everything. */
  readonly ignores: Ignores | undefined;
}

function phraseSpans(passage: Passage, { phrases }: Ignores): readonly Stretch[] {
  return listFinds(passage, phrases).map(({ start, stop }) => ({ start, end: stop }));
}

function isNamed({ entry }: Find, { entries }: Ignores): boolean {
  return entries.has(entry);
}

const COMMENT = /<!--\s*newsframe[ -]ignore(?:\s*:\s*([^<>]{0,2000}?))?\s*-->/gi;

function inlineIgnores(body: Passage): readonly InlineIgnore[] {
  const { text } = body;
  if (!text.includes('<!--')) return [];
  return Array.from(text.matchAll(COMMENT), ({ 0: comment, 1: words, index }) => {
    const start = index + comment.length;
    return {
      start,
      end: paragraphEnd(text, start),
      ignores: words === undefined || words.trim() === '' ? undefined : compileIgnores(words.split(/[,|]/)),
    };
  });
}

/** End of the paragraph at or after an offset: at the next blank line behind its first letter. */
function paragraphEnd(text: string, from: number): number {
  const first = text.slice(from).search(/\S/);
  if (first === -1) return text.length;
  const blank = text.slice(from + first).search(/\n[ \t]*\r?\n/);
  return blank === -1 ? text.length : from + first + blank;
}

function isIgnoredInline(body: Passage, find: Find, { start, end, ignores }: InlineIgnore): boolean {
  if (find.start < start || find.start >= end) return false;
  if (ignores === undefined) return true;
  return (
    isNamed(find, ignores) ||
    phraseSpans(body, ignores).some((span) => span.start <= find.start && find.start < span.end)
  );
}
