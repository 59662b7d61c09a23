import type { Findings, FurnitureKind, Problem } from '../../../types.ts';
import { FURNITURE_NAMES } from '../../furniture-names.ts';
import { counted } from '../../wording.ts';
import { type Block, heading, list, paragraph } from './nodes.ts';

/** What the figures leave out: page furniture, and records that could not be read. */
export function setAside({ articles, problems }: Findings): Block[] {
  return [heading(2, 'What was set aside'), ...furnitureLines(articles), ...problemLines(problems)];
}

function furnitureLines(articles: Findings['articles']): Block[] {
  const furniture = articles.flatMap(({ analysis }) => analysis.furniture);
  if (furniture.length === 0)
    return [paragraph('No page furniture (teasers, credits, source lines) was found in the articles.')];
  const kinds = (Object.keys(FURNITURE_NAMES) as FurnitureKind[])
    .map((kind) => ({
      names: FURNITURE_NAMES[kind],
      count: furniture.filter((line) => line.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
  return [
    paragraph(
      `${counted(furniture.length, 'line')} of page furniture stayed in the text but ${furniture.length === 1 ? 'is' : 'are'} counted in no figure:`,
    ),
    list(kinds.map(({ names, count }) => counted(count, ...names))),
  ];
}

function problemLines(problems: readonly Problem[]): Block[] {
  if (problems.length === 0) return [paragraph('Everything that was given could be read.')];
  return [
    paragraph(`${counted(problems.length, 'record')} could not be used:`),
    list(problems.map(problemLine)),
  ];
}

function problemLine({ id, file, line, problem, hint }: Problem): string {
  const where = [
    file,
    line === undefined ? undefined : `line ${line}`,
    id === undefined ? undefined : `id ${id}`,
  ];
  const place = where.filter((part) => part !== undefined).join(', ');
  return `${place === '' ? '' : `${place}: `}${problem}; ${hint}`;
}
