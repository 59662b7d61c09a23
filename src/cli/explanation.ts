/** The one screen that convinces people: words in their place, a caret line, and the reason. */
import { CATEGORY_NAMES, STRENGTH_NAMES, VOICE_NAMES } from '../../pipeline/7-report/category-names.ts';
import type { Analysis, Article, Cue } from '../../pipeline/types.ts';
import { blanked } from './plain-text.ts';

/** Characters of context shown on each side of a mark. */
const CONTEXT = 60;
/** Characters of an entry's name; a pattern with twenty alternatives stands in full in cues.csv. */
const ENTRY = 50;

/** Sources shown; all of them are in sources.csv. */
const SOURCES = 8;

/** Whose words the body is made of, and who is heard most. */
export function voicesOf({ tokens, sources, quotes }: Analysis): string {
  const { own, quoted, indirect } = tokens;
  const lines = [`Words: ${own} own · ${quoted} in quotation marks · ${indirect} in reported speech`];
  const words = ({ quotedTokens, paraphrasedTokens }: (typeof sources)[number]) =>
    quotedTokens + paraphrasedTokens;
  const most = [...sources]
    .sort((a, b) => words(b) - words(a) || (a.name < b.name ? -1 : 1))
    .slice(0, SOURCES);
  if (most.length > 0) lines.push(`Heard: ${most.map((one) => `${one.name} (${words(one)})`).join(' · ')}`);
  const unknown = quotes.filter(
    ({ speaker, type }) => speaker === null && (type === 'direct' || type === 'mixed'),
  );
  if (unknown.length > 0) lines.push(`Speaker not found: ${unknown.length}`);
  return `${lines.map(blanked).join('\n')}\n`;
}

/** A block of lines for each cue. */
export function explanation(article: Article, cues: readonly Cue[]): readonly string[] {
  return cues.map((cue) => {
    const text = article[cue.passage];
    const before = contextBefore(text, cue);
    const mark = blanked(cue.text);
    const after = contextAfter(text, cue);
    return [
      `  ${before}${mark}${after}`,
      `  ${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(mark)))}`,
      `  ${cue.passage} ${cue.start}–${cue.end} · ${CATEGORY_NAMES[cue.category].name}, ${STRENGTH_NAMES[cue.strength]} · ${voiceName(cue)} · ${entryName(cue)}`,
      `  ${blanked(cue.reason)}`,
      `  ${cue.neutral.length === 0 ? 'Could be left out.' : `Could read: ${cue.neutral.join(' · ')}`}`,
      ...(cue.counter === undefined ? [] : [`  But: ${cue.counter}`]),
      '',
    ].join('\n');
  });
}

function voiceName({ voice, speaker }: Cue): string {
  return speaker == null ? VOICE_NAMES[voice] : `${VOICE_NAMES[voice]}, ${speaker}`;
}

function entryName({ entry }: Cue): string {
  return entry.length <= ENTRY ? entry : `${entry.slice(0, ENTRY - 1)}…`;
}

function contextBefore(text: string, cue: Cue): string {
  const from = Math.max(cue.sentence[0], cue.start - CONTEXT);
  const cut = from > cue.sentence[0] ? '… ' : '';
  return cut + blanked(text.slice(from, cue.start)).replace(cut === '' ? /^$/ : /^\S*\s/, '');
}

function contextAfter(text: string, cue: Cue): string {
  const to = Math.min(cue.sentence[1], cue.end + CONTEXT);
  const cut = to < cue.sentence[1] ? ' …' : '';
  return blanked(text.slice(cue.end, Math.max(cue.end, to))).replace(cut === '' ? /^$/ : /\s\S*$/, '') + cut;
}

/** Columns a terminal needs: one a character, which a pair of surrogates is. */
function width(text: string): number {
  return [...text].length;
}
