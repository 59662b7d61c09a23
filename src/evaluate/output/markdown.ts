import {
  type Block,
  heading,
  list,
  paragraph,
  serialise,
  table,
} from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import type { Shown, ShownConfusion } from './shown.ts';
import { categoriesTable, figuresTable, type TextTable } from './tables.ts';

/** Confusions that a page shows; all of them are in confusions.csv. */
const MOST_CONFUSIONS = 50;

/** An evaluation as a Markdown page. */
export function markdownText({ evaluation, provenance, confusions }: Shown): string {
  const { set, task, notes } = evaluation;
  const { version, lexicons, command, data, seed } = provenance;
  return serialise([
    heading(1, `${set}: ${task} against human coding`),
    ...notes.map((note) => paragraph(note)),
    table(figuresTable(evaluation)),
    ...section('By category', categoriesTable(evaluation)),
    ...confusionList(confusions),
    heading(2, 'How these figures were made'),
    list([
      `newsframe ${version}, lexicons ${lexicons}`,
      `command: ${command}`,
      `SHA-256 of the coded files begins with ${data.join(', ')}`,
      `intervals: 95 %, 1,000 bootstrap samples, seed ${seed}`,
    ]),
  ]);
}

function section(title: string, rows: TextTable): readonly Block[] {
  return rows.length === 0 ? [] : [heading(2, title), table(rows)];
}

function confusionList(confusions: readonly ShownConfusion[]): readonly Block[] {
  if (confusions.length === 0) return [];
  const shown = confusions.slice(0, MOST_CONFUSIONS);
  const are =
    confusions.length === 1 ? 'There is 1 such place' : `There are ${confusions.length} such places`;
  const first = shown.length < confusions.length ? `; the first ${shown.length} are shown` : '';
  return [
    heading(2, 'Where tool and coding differ'),
    paragraph(`${are}${first}. confusions.csv has all of them.`),
    table([
      ['article', 'place', 'coded', 'predicted', 'words', 'sentence'],
      ...shown.map(({ article, passage, start, end, gold, predicted, text = '', sentence = '' }) => [
        article,
        `${passage} ${start}–${end}`,
        gold,
        predicted,
        text,
        sentence,
      ]),
    ]),
  ];
}
