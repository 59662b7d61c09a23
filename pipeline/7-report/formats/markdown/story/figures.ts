import type { FigureGroup } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { counted } from '../../../wording.ts';
import { markedText } from '../marked-text.ts';
import { type Block, heading, type Line, paragraph, table } from '../nodes.ts';
import { sentenceAround } from './sentence-around.ts';
import type { StoryFindings } from './telling.ts';

/** Groups shown; the CSV file has them all. */
const SHOWN = 8;

/** Figures that seem to count the same thing, one table a group; those that differ first. */
export function figuresSection(findings: StoryFindings, options: ReportOptions): Block[] {
  const own = new Set(findings.story.articles);
  const groups = findings.figures
    .filter(({ values }) => values.some(({ id }) => own.has(id)))
    .toSorted((a, b) => rank(a) - rank(b));
  if (groups.length === 0) return [];
  const more = groups.length - SHOWN;
  return [
    heading(2, 'Figures side by side'),
    paragraph(
      'Figures that seem to count or measure one thing. Where they differ they may still describe different things: look at what is counted, where, when, and on whose word.',
    ),
    ...groups.slice(0, SHOWN).flatMap((group) => groupBlocks(group, findings, options)),
    ...(more > 0
      ? [
          paragraph(
            `${counted(more, 'more group')} of figures ${more === 1 ? 'is' : 'are'} in figure-groups.csv.`,
          ),
        ]
      : []),
  ];
}

function rank({ verdict }: FigureGroup): number {
  return verdict === 'differs' ? 0 : 1;
}

function groupBlocks(group: FigureGroup, findings: StoryFindings, { text }: ReportOptions): Block[] {
  const rows = group.values.map((value): Line[] => {
    const row: Line[] = [findings.nameOf(value.id), value.text, value.speaker ?? ''];
    const sentence = text ? sentenceAround(value, findings) : undefined;
    return text
      ? [...row, sentence === undefined ? '' : markedText(sentence.source, sentence, [value])]
      : row;
  });
  const head = ['Telling', 'Figure', 'On whose word', ...(text ? ['In its sentence'] : [])];
  return [heading(3, title(group)), table([head, ...rows])];
}

/** @example 'Soldiers (Eastmark): the figures differ, the largest is 1.9 times the smallest' */
function title({ counts, of, where, unit, verdict, ratio }: FigureGroup): string {
  const what = counts ?? unit;
  const whose = [of, where].filter((part) => part !== undefined).join(', ');
  const head = `${what.charAt(0).toUpperCase()}${what.slice(1)}${whose === '' ? '' : ` (${whose})`}`;
  if (verdict === 'consistent') return `${head}: the figures fit each other`;
  return ratio === undefined
    ? `${head}: the figures differ`
    : `${head}: the figures differ; the largest is ${ratio.toFixed(1)} times the smallest`;
}
