import { STANDINGS } from '../../agreement/against-key.ts';
import type { CategoryAgreement } from '../../agreement/category-agreement.ts';
import type { Agreement, KeyPlace } from '../../agreement/data.ts';
import type { HeatText, HeatWord } from '../../agreement/heat.ts';
import type { PairAgreement } from '../../agreement/pairs.ts';
import type { Phrase } from '../../agreement/phrases.ts';
import { codebookTable } from '../formats/csv/codebook.ts';
import { type ColumnLine, columnsOf, joined } from '../formats/csv/columns.ts';
import { type Table, table } from '../formats/csv/table.ts';

const KIND = 'kind of mark, or any';

/** The tables of a class, the codebook last. */
export function agreementTables(agreement: Agreement): readonly Table[] {
  const tables = [
    kinds(agreement),
    table('agreement-pairs', columnsOf(PAIR), agreement.pairs),
    table('agreement-phrases', columnsOf(PHRASE), agreement.phrases),
    table('agreement-words', columnsOf(WORD), wordRows(agreement)),
    ...(agreement.key === undefined ? [] : [table('agreement-key', columnsOf(KEY), keyRows(agreement))]),
  ];
  const codebook = codebookTable(tables);
  const rows = codebook.rows.map(([file, ...rest]) => [
    file === 'codebook.csv' ? 'agreement-codebook.csv' : file,
    ...rest,
  ]);
  return [...tables, { ...codebook, name: 'agreement-codebook', rows }];
}

interface KindRow extends CategoryAgreement {
  readonly toolF1: number | undefined;
  readonly alphaWithTool: number | undefined;
}

function kinds({ categories, tool = [] }: Agreement): Table {
  const rows = categories.map((row): KindRow => {
    const beside = tool.find(({ category }) => category === row.category);
    return { ...row, toolF1: beside?.f1, alphaWithTool: beside?.alpha };
  });
  return table('agreement-kinds', columnsOf(KINDS), rows);
}

const KINDS: readonly ColumnLine<KindRow>[] = [
  ['category', 'Kind of mark', KIND, 'any', (row) => row.category],
  ['coders', 'Coders who used it', 'coders', '0 or more', (row) => row.users],
  ['phrases', 'Phrases marked, each coder’s counted', 'phrases', '0 or more', (row) => row.marks],
  ['marked_words', 'Words somebody marked', 'words', '0 or more', (row) => row.markedWords],
  ['alpha', 'Krippendorff’s alpha of words', 'alpha', 'at most 1', (row) => row.alpha],
  ['alpha_low', 'Lower end of its 95 % interval', 'alpha', 'at most 1', (row) => row.interval?.low],
  ['alpha_high', 'Upper end of its 95 % interval', 'alpha', 'at most 1', (row) => row.interval?.high],
  ['alpha_u', 'Krippendorff’s alpha for unitizing', 'alpha', 'at most 1', (row) => row.unitized],
  ['kappa_median', 'Cohen’s kappa of pairs, the middle', 'kappa', '-1 to 1', (row) => row.kappa?.median],
  ['kappa_lowest', 'The lowest', 'kappa', '-1 to 1', (row) => row.kappa?.lowest],
  ['kappa_highest', 'The highest', 'kappa', '-1 to 1', (row) => row.kappa?.highest],
  ['f1', 'F1 of phrases that overlap by half, mean of pairs', 'F1', '0 to 1', (row) => row.f1],
  ['f1_overlap', 'F1 of phrases that overlap at all', 'F1', '0 to 1', (row) => row.f1Overlap],
  ['tool_f1', 'F1 of phrases of newsframe and each coder', 'F1', '0 to 1', (row) => row.toolF1],
  [
    'alpha_with_tool',
    'Alpha of words, newsframe as one more coder',
    'alpha',
    'at most 1',
    (row) => row.alphaWithTool,
  ],
  ['note', 'Why a figure is missing', 'text', 'any', (row) => row.note],
];

const PAIR: readonly ColumnLine<PairAgreement>[] = [
  ['category', 'Kind of mark', KIND, 'any', (row) => row.category],
  ['first', 'One coder', 'code', 'any', (row) => row.first],
  ['second', 'The other coder', 'code', 'any', (row) => row.second],
  ['words', 'Words both have read', 'words', '0 or more', (row) => row.words],
  ['kappa', 'Cohen’s kappa of words', 'kappa', '-1 to 1', (row) => row.kappa],
  ['f1', 'F1 of phrases that overlap by half', 'F1', '0 to 1', (row) => row.f1],
  ['f1_overlap', 'F1 of phrases that overlap at all', 'F1', '0 to 1', (row) => row.f1Overlap],
];

const PHRASE: readonly ColumnLine<Phrase>[] = [
  ['article', 'Id of the text', 'id', 'any', (row) => row.text],
  ['passage', 'Headline or body', 'word', 'headline, body', (row) => row.passage],
  ['start', 'First character in the passage', 'UTF-16 offset', '0 or more', (row) => row.start],
  ['end', 'Behind the last character', 'UTF-16 offset', '1 or more', (row) => row.end],
  ['line', 'Printed line it begins on', 'line', '1 or more', (row) => row.line],
  ['words', 'The phrase', 'text', 'any', (row) => row.words],
  ['marked', 'Coders who marked half of it or more', 'coders', '1 or more', (row) => row.marked],
  ['coders', 'Coders who read the text', 'coders', '1 or more', (row) => row.coders],
  [
    'kinds',
    'Kinds given, with the number of coders',
    'text',
    'any',
    (row) => joined(row.kinds.map(({ category, count }) => `${category} ${count}`)),
  ],
  ['disagreement', 'Share of the pairs of coders who differ', 'share', '0 to 1', (row) => row.disagreement],
  ['reasons', 'Reasons given', 'text', 'any', (row) => joined(row.reasons)],
  ['tool', 'Kinds newsframe gives it', 'text', 'any', (row) => joined(row.tool ?? [])],
];

interface WordRow extends HeatWord {
  readonly text: string;
  readonly word: string;
  readonly coders: number;
}

function wordRows({ heat, texts }: Agreement): readonly WordRow[] {
  return heat.flatMap(({ text, coders, words }: HeatText) => {
    const source = texts.find(({ id }) => id === text)!;
    return words.map((word) => {
      return { ...word, text, coders, word: source[word.passage].slice(word.start, word.end) };
    });
  });
}

const WORD: readonly ColumnLine<WordRow>[] = [
  ['article', 'Id of the text', 'id', 'any', (row) => row.text],
  ['passage', 'Headline or body', 'word', 'headline, body', (row) => row.passage],
  ['start', 'First character in the passage', 'UTF-16 offset', '0 or more', (row) => row.start],
  ['end', 'Behind the last character', 'UTF-16 offset', '1 or more', (row) => row.end],
  ['word', 'The word', 'text', 'any', (row) => row.word],
  ['marked', 'Coders who marked it', 'coders', '0 or more', (row) => row.marked],
  ['coders', 'Coders who read the text', 'coders', '0 or more', (row) => row.coders],
  [
    'share',
    'Share of the readers who marked it',
    'share',
    '0 to 1',
    (row) => (row.coders === 0 ? undefined : row.marked / row.coders),
  ],
];

interface PlaceRow extends KeyPlace {
  readonly coder: string;
}

function keyRows({ key }: Agreement): readonly PlaceRow[] {
  return (key?.coders ?? []).flatMap(({ coder, rows }) => rows.map((row) => ({ ...row, coder })));
}

const KEY: readonly ColumnLine<PlaceRow>[] = [
  ['coder', 'The coder', 'code', 'any', (row) => row.coder],
  ['standing', 'How the phrase stands to the key', 'word', STANDINGS.join(', '), (row) => row.standing],
  ['article', 'Id of the text', 'id', 'any', (row) => row.text],
  ['passage', 'Headline or body', 'word', 'headline, body', (row) => row.passage],
  ['start', 'First character in the passage', 'UTF-16 offset', '0 or more', (row) => row.start],
  ['end', 'Behind the last character', 'UTF-16 offset', '1 or more', (row) => row.end],
  ['line', 'Printed line it begins on', 'line', '1 or more', (row) => row.line],
  ['words', 'The coder’s phrase, or the key’s where it was missed', 'text', 'any', (row) => row.words],
  ['category', 'The coder’s kind, or the key’s where it was missed', KIND, 'any', (row) => row.category],
  ['key_category', 'The key’s kind', KIND, 'any', (row) => row.keyCategory],
  ['overlap', 'Words in common with the key’s phrase, as IoU', 'share', '0 to 1', (row) => row.overlap],
];
