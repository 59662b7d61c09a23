/** Whose words two stretches are, as far as the articles tell. */
import type { QuotedSentence } from './quoted-sentences.ts';
import type { Region } from './regions.ts';

/** So alike and so long, one of the two speakers must be wrong: the White House for its spokeswoman. */
const SURELY_SAME = 0.95;
const LONG = 10;

export function isOtherSpeaker(sentences: readonly QuotedSentence[], region: Region): boolean {
  const a = sentences[region.a0]!.speaker;
  const b = sentences[region.b0]!.speaker;
  if (a === undefined || b === undefined || isSameName(a, b)) return false;
  const { similarity, common } = region.alignment;
  return similarity < SURELY_SAME || common < LONG;
}

/** The name, where one article at least has it and the other does not disagree; sure if both have it. */
export function speakerOf(
  sentences: readonly QuotedSentence[],
  region: Region,
): { readonly name: string | undefined; readonly isSure: boolean } {
  const a = sentences[region.a0]!.speaker;
  const b = sentences[region.b0]!.speaker;
  if (a === undefined || b === undefined) return { name: a ?? b, isSure: false };
  if (!isSameName(a, b)) return { name: undefined, isSure: false };
  // The fuller name; of two as long the one first by code unit, so that the order of articles says nothing.
  const [first, second] = a < b ? [a, b] : [b, a];
  return { name: second.length > first.length ? second : first, isSure: true };
}

/** "Maren Orlen" and "Orlen", "Ms Orlen". */
function isSameName(a: string, b: string): boolean {
  return a === b || lastWord(a) === lastWord(b);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
