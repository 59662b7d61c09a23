/** The one screen that convinces people: words in their place, a caret line, and the reason. */
import { CATEGORY_NAMES, STRENGTH_NAMES, VOICE_NAMES } from '../../pipeline/7-report/category-names.ts';
import type { Article, Cue } from '../../pipeline/types.ts';

/** Characters of context shown on each side of a mark. */
const CONTEXT = 60;
/** A block of lines for each cue. */
export function explanation(article: Article, cues: readonly Cue[]): readonly string[] {
  return cues.map((cue) => {
    const text = article[cue.passage];
    const before = contextBefore(text, cue);
    const mark = oneLine(cue.text);
    const after = contextAfter(text, cue);
    const indent = ' '.repeat(width(before));
    return [
      `  ${before}${mark}${after}`,
      `  ${indent}${'^'.repeat(Math.max(1, width(mark)))}`,
      `  ${cue.passage} ${cue.start}–${cue.end} · ${CATEGORY_NAMES[cue.category].name}, ${STRENGTH_NAMES[cue.strength]} · ${VOICE_NAMES[cue.voice]} · ${cue.entry}`,
      `  ${cue.reason}`,
      `  ${cue.neutral.length === 0 ? 'Could be left out.' : `Could read: ${cue.neutral.join(' · ')}`}`,
      ...(cue.counter === undefined ? [] : [`  But: ${cue.counter}`]),
      '',
    ].join('\n');
  });
}

function contextBefore(text: string, cue: Cue): string {
  const from = Math.max(cue.sentence[0], cue.start - CONTEXT);
  const cut = from > cue.sentence[0] ? '… ' : '';
  return cut + oneLine(text.slice(from, cue.start)).replace(cut === '' ? /^$/ : /^\S*\s/, '');
}

function contextAfter(text: string, cue: Cue): string {
  const to = Math.min(cue.sentence[1], cue.end + CONTEXT);
  const cut = to < cue.sentence[1] ? ' …' : '';
  return oneLine(text.slice(cue.end, Math.max(cue.end, to))).replace(cut === '' ? /^$/ : /\s\S*$/, '') + cut;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text must not steer the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}

function width(text: string): number {
  return [...text].length;
}
