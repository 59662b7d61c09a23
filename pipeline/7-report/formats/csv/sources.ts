import type { Findings, Source } from '../../../types.ts';
import { type ArticleRow, articleColumns, eventColumns } from './article-columns.ts';
import { type Column, type Table, table } from './table.ts';

interface Row extends ArticleRow {
  readonly source: Source;
  readonly accused: boolean;
}

/** sources.csv: one row per source of an article. */
export function sourcesTable({ articles }: Findings): Table {
  const rows = articles.flatMap((found) => {
    const accused = new Set(found.analysis.accused.map(({ name }) => name));
    return found.analysis.sources.map(
      (source): Row => ({ found, source, accused: accused.has(source.name) }),
    );
  });
  return table('sources', [...articleColumns, ...eventColumns, ...sourceColumns], rows);
}

const sourceColumns: readonly Column<Row>[] = [
  {
    name: 'source',
    meaning: 'Who is heard: name, or role',
    unit: 'text',
    range: 'any',
    value: ({ source }) => source.name,
  },
  {
    name: 'role',
    meaning: 'Title or role, in the words of the article',
    unit: 'text',
    range: 'any',
    value: ({ source }) => source.role,
  },
  {
    name: 'kind',
    meaning: 'named: has a name; role: only a function; anonymous: a name that is kept back',
    unit: 'word',
    range: 'named, role, anonymous',
    value: ({ source }) => source.kind,
  },
  {
    name: 'quoted_tokens',
    meaning: 'Words of the body in quotation marks',
    unit: 'words',
    range: '0 and up',
    value: ({ source }) => source.quotedTokens,
  },
  {
    name: 'paraphrased_tokens',
    meaning: 'Words of the body that report what the source says, without quotation marks',
    unit: 'words',
    range: '0 and up',
    value: ({ source }) => source.paraphrasedTokens,
  },
  {
    name: 'share',
    meaning: 'Its part of all words of the body that have a known source',
    unit: 'share',
    range: '0 to 1',
    value: ({ source }) => source.share,
  },
  {
    name: 'first',
    meaning: 'Where it is first heard in the body; empty if only in the headline',
    unit: 'UTF-16 offset',
    range: '0 and up',
    value: ({ source }) => source.first,
  },
  {
    name: 'verbs',
    meaning: 'Verbs used for what it says, in dictionary form',
    unit: 'words separated by "; "',
    range: 'any',
    value: ({ source }) => source.verbs.join('; '),
  },
  {
    name: 'accused',
    meaning: 'Whether the article says that somebody accuses or blames it',
    unit: 'true or false',
    range: 'true, false',
    value: ({ accused }) => accused,
  },
];
