import { entmanElements } from '../../../lexicons/entman-elements.ts';
import type { ArticleFindings, FrameElement } from '../../../types.ts';
import { VOICE_NAMES } from '../../category-names.ts';
import type { ReportOptions } from '../../format.ts';
import { markedText } from './marked-text.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** Sentences shown of each element. */
const SHOWN = 3;

/** Sentences that name a problem, a cause, a judgement or a remedy, at most three of each. */
export function disputable(found: ArticleFindings, depth: number, options: ReportOptions): Block[] {
  const { elements } = found.analysis;
  if (elements.length === 0) return [];
  const blocks = entmanElements.flatMap(({ id, title, question }): Block[] => {
    const sentences = sentencesOf(elements.filter(({ element }) => element === id));
    if (sentences.length === 0) return [];
    const lines = sentences.slice(0, SHOWN).map((group) => sentenceLine(found, group, options));
    const more = sentences.length - SHOWN;
    const rest = more > 0 ? ` ${more} more in the CSV and JSON reports.` : '';
    return [paragraph([strong(title), ` ${question}${rest}`]), list(lines)];
  });
  return [
    heading(depth, 'Sentences a reader may dispute'),
    paragraph(
      'To name a problem, a cause, a judgement or a remedy is to frame it (Entman 1993). Nothing is wrong with these sentences; somebody else could tell it otherwise.',
    ),
    ...blocks,
  ];
}

/** Elements by sentence, the outlet's own sentences first, else in order of place. */
function sentencesOf(elements: readonly FrameElement[]): readonly (readonly FrameElement[])[] {
  const sentences = new Map<string, FrameElement[]>();
  for (const element of elements) {
    const key = `${element.passage} ${element.sentence[0]}`;
    sentences.set(key, [...(sentences.get(key) ?? []), element]);
  }
  const groups = [...sentences.values()];
  const isOwn = (group: readonly FrameElement[]) => group.some(({ voice }) => voice === 'outlet');
  return [...groups.filter(isOwn), ...groups.filter((group) => !isOwn(group))];
}

function sentenceLine(found: ArticleFindings, group: readonly FrameElement[], { text }: ReportOptions): Line {
  const [first] = group;
  if (first === undefined) return '';
  const [start, end] = first.sentence;
  const who =
    first.voice === 'outlet' ? '' : ` (${VOICE_NAMES[first.voice]}, ${first.speaker ?? 'speaker not found'})`;
  if (!text) return [group.map((element) => `“${element.text}”`).join(', '), who];
  return [...markedText(found.article[first.passage], { start, end }, group), who];
}
