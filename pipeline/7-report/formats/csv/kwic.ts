import type { ArticleFindings, Findings, PassageName, Span, Voice } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { articleColumns } from './article-columns.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

/** Characters on each side. */
const CONTEXT = 60;

interface Row {
  readonly found: ArticleFindings;
  readonly what: 'kind of mark' | 'actor';
  /** The category, or the actor's name. */
  readonly of: string;
  readonly place: Span & { readonly passage: PassageName; readonly text: string };
  readonly voice: Voice | undefined;
}

/**
 * kwic.csv: every mark, and every mention of the people that two articles name, with the words before and after.
 * For any other word there is `newsframe explain --word`.
 */
export function kwicTable({ articles }: Findings, { text }: ReportOptions): Table {
  const people = namedTwice(articles);
  const rows = articles.flatMap((found) => [
    ...found.analysis.cues.map(
      (cue): Row => ({ found, what: 'kind of mark', of: cue.category, place: cue, voice: cue.voice }),
    ),
    ...found.analysis.mentions
      .filter(({ kind, actor }) => kind === 'person' && people.has(actor))
      .map((mention): Row => ({ found, what: 'actor', of: mention.actor, place: mention, voice: undefined })),
  ]);
  return table('kwic', [...articleColumns, ...columns, ...(text ? contexts : [])], rows);
}

/** Names of people that stand in two articles. */
function namedTwice(articles: readonly ArticleFindings[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { analysis } of articles) {
    for (const actor of new Set(analysis.mentions.map((mention) => mention.actor))) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([actor]) => actor));
}

const columns = columnsOf<Row>([
  ['what', 'What is looked up', 'words', 'kind of mark, actor', ({ what }) => what],
  ['of', 'The kind of mark, or the name of the person', 'text', 'any', ({ of }) => of],
  [
    'passage',
    'Which of the two texts of the article',
    'word',
    'headline, body',
    ({ place }) => place.passage,
  ],
  ['start', 'First character', 'UTF-16 offset', '0 or more', ({ place }) => place.start],
  ['end', 'One past the last character', 'UTF-16 offset', 'start or more', ({ place }) => place.end],
  [
    'voice',
    'Whose words a mark stands in; empty for names',
    'word',
    'outlet, quote, indirect',
    ({ voice }) => voice,
  ],
  [
    'node',
    'The words themselves',
    'text',
    'any',
    // Of a report without text, long marks are shortened.
    ({ place }) => place.text,
  ],
]);

const contexts = columnsOf<Row>([
  [
    'left',
    'Up to 60 characters before',
    'text',
    'any',
    ({ found, place }) =>
      plain(found.article[place.passage].slice(Math.max(0, place.start - CONTEXT), place.start)),
  ],
  [
    'right',
    'Up to 60 characters after',
    'text',
    'any',
    ({ found, place }) => plain(found.article[place.passage].slice(place.end, place.end + CONTEXT)),
  ],
]);

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
