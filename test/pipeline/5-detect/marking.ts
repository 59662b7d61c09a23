/** Small lexicons and what they mark in a text. */
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { type CompiledLexicons, compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { detect } from '../../../pipeline/5-detect/index.ts';
import type { EntryOptions, EntryRow, Lexicon } from '../../../pipeline/lexicons/lexicon.ts';
import type { Category, Cue, Doc, PassageName } from '../../../pipeline/types.ts';

/** A lexicon of one group. Negation is kept unless the options say otherwise. */
export function lexiconOf(
  entries: readonly EntryRow[],
  options: EntryOptions = {},
  category: Category = 'emotive',
): Lexicon {
  return {
    id: category,
    category,
    title: 'Test',
    description: 'Test.',
    licence: 'CC-BY-4.0',
    negation: 'keep',
    groups: [{ why: '“{text}” is a test.', source: 'own', ...options, entries }],
  };
}

function read(text: string, passage: PassageName = 'body'): Doc {
  const other = passage === 'body' ? { headline: '', body: text } : { headline: text, body: '' };
  const doc = tokenize({ id: 'test', ...other });
  voice(doc);
  return doc;
}

/** Cues of lexicons alone, without those of detectors. */
export function cuesOf(
  lexicons: CompiledLexicons,
  text: string,
  passage: PassageName = 'body',
): readonly Cue[] {
  return detect(read(text, passage), lexicons).cues.filter((cue) => !cue.entry.startsWith('detector/'));
}

/** Words that one pattern marks. */
export function marked(
  pattern: string,
  text: string,
  options: EntryOptions & { passage?: PassageName } = {},
): string[] {
  const { passage = 'body', ...rest } = options;
  const lexicons = compileLexicons([lexiconOf([[pattern, 2, 'other', rest]])]);
  return cuesOf(lexicons, text, passage).map((cue) => cue.text);
}
