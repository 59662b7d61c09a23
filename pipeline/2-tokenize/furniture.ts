/**
 * Page furniture: lines of a page that are not part of the report (teasers, credits, source lines, prompts).
 * They stay in the text with their offsets, and no score counts them.
 */
import type { Furniture, FurnitureKind, Span } from '../types.ts';
import { authorLines } from './author-lines.ts';
import { FURNITURE_RULES } from './furniture-rules.ts';
import { isCredit } from './photo-credit.ts';

/** Somebody says something in marks, or outside them. */
const SPEECH = /[“"][^”"]{3,}[,.?!][”"]\s+\S+(?:\s+\S+){0,4}\s+(?:said|says|added|told|asked|wrote)\b/;
const SAID = /\b(?:said|says|told|tells?|added|warn(?:ed|s)|asked|argue[sd]|admitted)\b/;
const ENDS_SENTENCE = /[.!?]["”’)]?$/;

/** Longer lines are prose, but for a few rules that say so. */
const LONGEST = 420;
/** Among the last lines, a note on the author: "Ilse Korran is a columnist for the Herald." */
const AUTHOR_NOTE =
  /^[-–—*•⦁\s]*(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:is|was) (?:an?|the|co-?)\s?[^.!?]*\b(?:columnist|author of|contributor|contributing|freelance|correspondent for|editor of|senior fellow|host of)\b/u;

/** A place and an agency in front of the first sentence: "VELLHAVEN (CPA) —". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}’'.-]+(?:[ ,]+[\p{Lu}\d][\p{L}\d.’'-]*){0,6}\s*)?\((?:\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua)\)\s*[-–—]+\s*|^\p{Lu}{3}[\p{Lu}’'.-]*(?:[ ,]+[\p{Lu}\d][\p{L}\d.’'-]*){0,5}\s+[–—]+\s+(?=["“‘'\p{Lu}\d])|^(?:\p{Lu}[\p{L}.’'-]*[ ,]+){1,5}\((?:CNN|AP|AFP|UPI|PTI|ANI|Reuters|Xinhua)\)\s*(?:[-–—]+\s*)?(?=["“‘'\p{Lu}\d])/u;
/** The label in front of the first line of a summary, with no mark between them. */
const SUMMARY_LABEL = /^(?:Story highlights|STORY HIGHLIGHTS|Highlights:|HIGHLIGHTS:)\s+(?=["“‘'\p{Lu}\d$])/u;
/** A dateline stands before the first of the report's own paragraphs. */
const DATELINE_WITHIN = 4;

const AUTHORS_WITHIN = 6;

/** Finds page furniture among paragraphs, in order. The rest of a "Related" block goes with its heading. */
export function findFurniture(text: string, paragraphs: readonly Span[]): readonly Furniture[] {
  const found: Furniture[] = [];
  let headed: FurnitureKind | undefined;
  let dated = false;
  const authors = authorLines(
    paragraphs.slice(0, AUTHORS_WITHIN).map(({ start, end }) => text.slice(start, end)),
  );
  for (let i = 0; i < paragraphs.length; i += 1) {
    const { start, end } = paragraphs[i]!;
    const line = text.slice(start, end);
    let kind = i < authors ? 'byline' : kindOf(line);
    if (kind === undefined && i > 0 && i >= paragraphs.length - 2 && AUTHOR_NOTE.test(line)) kind = 'byline';
    const heads =
      kind === 'related' || (kind === 'teaser' && /^(?:read|see|related|more)\b.{0,24}:$/i.test(line));
    if (kind === undefined && headed !== undefined) {
      if (line.length < 160 && !ENDS_SENTENCE.test(line)) kind = headed;
      if (kind === undefined || headed === 'teaser') headed = undefined;
    }
    if (heads) headed = kind;
    if (kind !== undefined) found.push({ start, end, text: line, kind });
    else if (i === 0 && SUMMARY_LABEL.test(line)) {
      const label = SUMMARY_LABEL.exec(line)![0].trimEnd();
      found.push({ start, end: start + label.length, text: label, kind: 'teaser' });
    } else if (!dated && i < DATELINE_WITHIN) {
      const dateline = DATELINE.exec(line)?.[0].trimEnd();
      if (dateline === undefined) continue;
      dated = true;
      found.push({ start, end: start + dateline.length, text: dateline, kind: 'dateline' });
    }
  }
  return found;
}

/** A longer line that ends like a sentence is furniture only if it begins with one of these words, or contains what a rule asks for. */
const PROSE_LENGTH = 100;
const FIRST_WORDS = new Set(
  (
    'a ad advertisement also an analysis article breaking by cartoon click close comment commentary contact content continue ' +
    'contributing cookie copyright correction cover daily don download edited editing editor email enlarge exclusive ' +
    'explained facebook file first follow free from full get got graphic graphics have if illustration image images in ' +
    'insight join just know learn like listen live loading love material media more newsletter newsletters online ' +
    'opinion original originally our photo photograph photographs photos pic picture pictures play privacy published ' +
    'read related replay reported reporting revealed scroll see send share sign source sources story subscribe support ' +
    'interested please something tap terms thank the this to trending update updated via video visit want watch we weekly with words written you'
  ).split(' '),
);

function mayBeFurniture(line: string): boolean {
  if (line.length < PROSE_LENGTH || !ENDS_SENTENCE.test(line)) return true;
  const word = firstWord(line);
  return word === undefined || FIRST_WORDS.has(word.toLowerCase());
}

/** The first run of letters; a line of prose mostly begins with it. */
function firstWord(line: string): string | undefined {
  let end = 0;
  while (isAsciiLetter(line.charCodeAt(end))) end += 1;
  if (end > 0 && line.charCodeAt(end) < 128) return line.slice(0, end);
  return /^[^\p{L}©]*(\p{L}+|©)/u.exec(line)?.[1];
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Texts of which rules ask for one, looked for together: one search of a line is far quicker than many. */
const ASKED_FOR = new RegExp(
  FURNITURE_RULES.flatMap(({ containing = [] }) => containing)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
);

function containsOne(line: string, texts: readonly string[]): boolean {
  for (const text of texts) if (line.includes(text)) return true;
  return false;
}

function kindOf(line: string): FurnitureKind | undefined {
  if (line.startsWith('<!--') && line.endsWith('-->')) return 'comment';
  const anywhere = line.length <= LONGEST && mayBeFurniture(line);
  const hasAsked = ASKED_FOR.test(line);
  if (!anywhere && !hasAsked) return creditOf(line);
  for (const rule of FURNITURE_RULES) {
    if (line.length > rule.longest || (!anywhere && rule.containing === undefined)) continue;
    if (rule.containing !== undefined && !(hasAsked && containsOne(line, rule.containing))) continue;
    if (!rule.pattern.test(line)) continue;
    if (rule.unlessSaid && SAID.test(line)) continue;
    if (rule.unlessSentence && ENDS_SENTENCE.test(line)) continue;
    if (line.length > LONGEST || !SPEECH.test(line)) return rule.kind;
  }
  return creditOf(line);
}

function creditOf(line: string): FurnitureKind | undefined {
  return line.length <= LONGEST && isCredit(line) && !SPEECH.test(line) ? 'credit' : undefined;
}
