import { headlineOf } from '../label.ts';
import { markedText } from '../marked-text.ts';
import { type Block, heading, type Line, table } from '../nodes.ts';
import type { StoryFindings } from './telling.ts';

/** The headlines under each other, marked phrases in bold. */
export function headlinesSection({ tellings }: StoryFindings): Block[] {
  const rows = tellings.map(({ name, found }): Line[] => {
    const text = headlineOf(found);
    const marks = found.analysis.cues.filter((cue) => cue.passage === 'headline');
    return [
      name,
      found.analysis.date?.slice(0, 10) ?? 'no date',
      markedText(text, { start: 0, end: text.length }, marks),
    ];
  });
  return [heading(2, 'The headlines'), table([['Telling', 'Date', 'Headline'], ...rows])];
}
