/**
 * Stage 2: article → doc. Page furniture is set aside, Title Case is recased, wink-nlp tokenizes, and the
 * columns later stages read are filled: offsets, sentences, paragraphs, clauses, words, negation, names.
 */
import type { Article, Doc, Furniture, Passage, Span } from '../types.ts';
import { captionLabelsIn } from './caption-labels.ts';
import { findFurniture } from './furniture.ts';
import { guard } from './guard.ts';
import { casingOf, type RecaseOptions, recase } from './headline-case.ts';
import { paragraphsOf } from './lines.ts';
import { linkListsIn } from './link-lists.ts';
import { findMentions } from './mentions.ts';
import { readPassage } from './passage.ts';
import { Reader } from './reader.ts';
import { wink } from './wink.ts';

let reader: Reader | undefined;

/** Tokenizes an article. The result depends on the article alone, whatever was read before. */
export function tokenize(article: Article): Doc {
  reader ??= new Reader(wink());
  reader.renewWhenFull();
  const links = [...linkListsIn(article.body), ...captionLabelsIn(article.body)];
  const guarded = guard(without(article.body, links));
  const paragraphs = paragraphsOf(guarded.text);
  const headings = paragraphs.filter((paragraph) => isHeading(guarded.text, paragraph));
  const evidence: RecaseOptions = {
    body: without(guarded.text, [...headings, ...occurrence(guarded.text, article.headline)]),
    knows: wink().knows,
  };
  const furniture = findFurniture(article.body, paragraphs);
  const body = readBody(article.body, guarded.text, { paragraphs, headings, furniture, evidence, reader });
  const headline = readHeadline(article.headline, evidence, reader);
  const aside = links.filter(
    ({ start }) => !furniture.some((line) => line.start <= start && start < line.end),
  );
  const all = [...furniture, ...aside].sort((a, b) => a.start - b.start);
  const doc = { id: article.id, vocab: reader.vocab, headline, body, furniture: all };
  return { ...doc, ...findMentions(doc), cautions: cautionsOf(guarded.blanked) };
}

interface BodyOptions {
  readonly paragraphs: readonly Span[];
  /** Headings within the body, in Title Case or capitals. */
  readonly headings: readonly Span[];
  readonly furniture: readonly Furniture[];
  readonly evidence: RecaseOptions;
  readonly reader: Reader;
}

function readBody(text: string, guarded: string, options: BodyOptions): Passage {
  const { paragraphs, headings, furniture, evidence, reader } = options;
  const safe = headings.reduce(
    (all, { start, end }) => all.slice(0, start) + recase(all.slice(start, end), evidence) + all.slice(end),
    guarded,
  );
  return readPassage({ name: 'body', text, safe, paragraphs, furniture }, reader.read(safe));
}

const LONGEST_HEADING = 140;

/** A short line in Title Case or capitals without a full stop. */
function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING || /[.,;”"]/.test(text.charAt(end - 1))) return false;
  return casingOf(text.slice(start, end)) !== 'sentence';
}

/** Blanks stretches: a heading's capitals say nothing about what is a name, and pasted links say nothing at all. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  );
}

/** The headline itself, when the body repeats it. */
function occurrence(body: string, headline: string): readonly Span[] {
  const start = headline.length < 8 ? -1 : body.indexOf(headline);
  return start === -1 ? [] : [{ start, end: start + headline.length }];
}

function readHeadline(text: string, evidence: RecaseOptions, reader: Reader): Passage {
  const safe = recase(guard(text).text, evidence);
  const paragraphs = paragraphsOf(safe);
  return readPassage({ name: 'headline', text, safe, paragraphs, furniture: [] }, reader.read(safe));
}

function cautionsOf(blanked: number): readonly string[] {
  if (blanked === 0) return [];
  return [`${blanked} characters stand in runs of more than 256 without a space; those runs were not read.`];
}
