/** The table of lexicons in pipeline/lexicons/README.md, made from the lexicons. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Lexicon } from '../../../pipeline/lexicons/lexicon.ts';

const HEAD = ['id', 'category', 'entries', 'strength 3', '2', '1', 'negation', 'licence', 'source'];

export function lexiconTable(lexicons: readonly Lexicon[]): string {
  const rows = [HEAD, ...lexicons.map(rowOf), total(lexicons)];
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })),
  }));
  const align = HEAD.map((_, i) => (i > 1 && i < 6 ? 'right' : null));
  return toMarkdown({ type: 'table', align, children } as Parameters<typeof toMarkdown>[0], {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

function rowOf(lexicon: Lexicon): string[] {
  const { id, category, negation, licence, groups } = lexicon;
  const sources = groups.flatMap(({ source, entries }) => [
    source,
    ...entries.map((row) => row[3]?.source ?? source),
  ]);
  return [id, category, ...counts([lexicon]), negation, licence, worksOf(sources)];
}

/** "own; class after Hooper 1975 (factives)" and the like, drawn together: "own; classes after Hooper 1975". */
function worksOf(sources: readonly string[]): string {
  const works = sources.flatMap((source) =>
    source
      .replace(/^own(?:; class after )?/, '')
      .replace(/ \([^)]*\)/g, '')
      .split(/(?<=\d{4}) and /),
  );
  const named = [...new Set(works)].filter((work) => work !== '').sort();
  const own = sources.some((source) => !source.startsWith('own')) ? '' : 'own';
  return named.length === 0
    ? own
    : [own, `classes after ${named.join(', ')}`].filter((part) => part !== '').join('; ');
}

function total(lexicons: readonly Lexicon[]): string[] {
  return ['all', '', ...counts(lexicons), '', '', ''];
}

/** All entries, and those of strength 3, 2 and 1. */
function counts(lexicons: readonly Lexicon[]): string[] {
  const strengths = lexicons.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(([, strength]) => strength)),
  );
  return [
    strengths.length,
    ...[3, 2, 1].map((wanted) => strengths.filter((strength) => strength === wanted).length),
  ].map(String);
}
