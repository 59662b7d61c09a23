import type { Cue } from '../../../types.ts';
import { CATEGORY_NAMES, STRENGTH_NAMES, VOICE_NAMES } from '../../category-names.ts';
import { listed } from '../../wording.ts';
import { type Part, strong } from './nodes.ts';

/** A mark in one line: what, which kind, whose words, why, and what could stand there instead. */
export function markLine(cue: Cue): Part[] {
  const kind = `${CATEGORY_NAMES[cue.category].name} (${STRENGTH_NAMES[cue.strength]})${whose(cue)}`;
  const why = [sentence(cue.reason), otherWording(cue.neutral), otherReading(cue.counter)];
  return ['“', strong(cue.text), `” — ${kind}. ${why.filter((part) => part !== '').join(' ')}`];
}

/** Own words need no name here: they stand under a heading that says so. */
function whose({ voice, speaker }: Cue): string {
  if (voice === 'outlet') return '';
  return `, ${VOICE_NAMES[voice]}, ${speaker ? `attributed to ${speaker}` : 'speaker not found'}`;
}

function otherWording(neutral: readonly string[]): string {
  const wordings = neutral.filter((wording) => wording.trim() !== '').map((wording) => `“${wording}”`);
  if (wordings.length === 0) return 'Could be left out.';
  const omit = wordings.length < neutral.length ? '; or could be left out' : '';
  return `Could read: ${listed(wordings, 'or')}${omit}.`;
}

function otherReading(counter: string | undefined): string {
  return counter === undefined || counter.trim() === '' ? '' : `On the other hand: ${sentence(counter)}`;
}

/** A text with a full stop, if it does not end in a mark of its own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
