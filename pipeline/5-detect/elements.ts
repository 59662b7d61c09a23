/** Makes a frame element out of the tokens where one of its wordings stands. */
import { type FrameElement, type FrameElementKind, VOICES, type Voice } from '../types.ts';
import type { CompiledEntry } from './compile.ts';
import { reasonOf, type Setting, sentenceSpan, speakerAt } from './cue.ts';
import type { Stretch } from './exceptions.ts';

/** undefined where the words are page furniture. */
export function elementOf(
  { clause: { passage }, sources }: Setting,
  { first, end }: Stretch,
  { id, category, why }: CompiledEntry,
): FrameElement | undefined {
  const voice = VOICES[passage.voice[first]!] as Voice;
  if (voice === 'furniture') return undefined;
  const start = passage.start[first]!;
  const stop = passage.end[end - 1]!;
  const text = passage.text.slice(start, stop);
  return {
    passage: passage.name,
    start,
    end: stop,
    text,
    sentence: sentenceSpan(passage, first),
    element: category as FrameElementKind,
    voice,
    ...(voice === 'outlet' ? {} : { speaker: speakerAt(passage, first, sources) }),
    entry: id,
    reason: reasonOf(why, text),
  };
}
