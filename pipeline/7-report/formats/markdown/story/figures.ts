import type { FigureGroup } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { capitalised, counted, listed } from '../../../wording.ts';
import { markedText } from '../marked-text.ts';
import { type Block, heading, type Line, list, paragraph, strong, table } from '../nodes.ts';
import { sentenceAround } from './sentence-around.ts';
import type { StoryFindings } from './telling.ts';

/** Groups shown; the CSV file has them all. */
const SHOWN = 8;

/** Figures that seem to count the same thing: one table for each group that differs, a line for those that agree. */
export function figuresSection(findings: StoryFindings, options: ReportOptions): Block[] {
  const own = new Set(findings.story.articles);
  const groups = findings.figures.filter(({ values }) => values.some(({ id }) => own.has(id)));
  const differing = groups.filter(({ verdict }) => verdict === 'differs');
  const agreeing = groups.filter(({ verdict }) => verdict === 'consistent');
  if (groups.length === 0) return [];
  const more = differing.length - SHOWN;
  return [
    heading(2, 'Figures side by side'),
    ...(differing.length === 0
      ? [paragraph('No figures were found that differ.')]
      : [
          paragraph(
            'Figures that seem to count or measure one thing. Where they differ they may still describe different things: look at what is counted, where, when, and on whose word.',
          ),
        ]),
    ...differing.slice(0, SHOWN).flatMap((group) => groupBlocks(group, findings, options)),
    ...(more > 0
      ? [
          paragraph(
            `${counted(more, 'more group')} of figures ${more === 1 ? 'is' : 'are'} in figure-groups.csv.`,
          ),
        ]
      : []),
    ...agreement(agreeing, findings),
  ];
}

/** Figures that texts agree on, in one line each. */
function agreement(groups: readonly FigureGroup[], { nameOf }: StoryFindings): Block[] {
  if (groups.length === 0) return [];
  const lines = groups.slice(0, SHOWN).map(({ values }): Line => {
    const texts = [...new Set(values.map(({ text }) => text))];
    const names = [...new Set(values.map(({ id }) => nameOf(id)))];
    return [strong(texts.slice(0, 3).join(' / ')), ` (${listed(names)})`];
  });
  return [heading(3, 'Figures that fit each other'), list(lines)];
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
  return [heading(3, figureTitle(group)), table([head, ...rows])];
}

/** @example 'Soldiers (Eastmark): the largest figure is 1.9 times the smallest' */
export function figureTitle({ counts, of, where, unit, ratio }: FigureGroup): string {
  const what = counts === undefined ? (UNITS[unit] ?? unit) : COUNTED.has(unit) ? plural(counts) : counts;
  const whose = [of, where].filter((part) => part !== undefined).join(', ');
  const head = `${capitalised(what)}${whose === '' ? '' : ` (${whose})`}`;
  return ratio === undefined
    ? `${head}: the figures differ`
    : `${head}: the largest figure is ${ratio.toFixed(1)} times the smallest`;
}

/** What a unit measures, where the text does not say what is measured. */
const UNITS: Readonly<Record<string, string>> = {
  people: 'people',
  count: 'a number',
  percent: 'a percentage',
  'percentage points': 'a percentage',
  seconds: 'a length of time',
  date: 'a date',
  metres: 'a length',
  kilograms: 'a weight',
  litres: 'a volume',
};
const COUNTED = new Set(['people', 'count']);

function plural(noun: string): string {
  if (noun === 'person' || noun === 'people') return 'people';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
