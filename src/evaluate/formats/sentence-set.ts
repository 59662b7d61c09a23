/** Sets of single sentences with one yes/no code: each sentence is an article without a headline. */
import type { CodedText, GoldArticle, GoldMark } from '../gold.ts';
import { textField } from '../read/fields.ts';
import type { ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

export interface CodedSentence {
  readonly item: GoldArticle;
  readonly coded: CodedText;
}

/** A sentence by itself, or undefined if it has no text or no label of 0 or 1. */
export function codedSentence(
  record: GoldRecord,
  context: ReadContext,
  marks: (text: string) => readonly GoldMark[] = () => [],
): CodedSentence | undefined {
  const body = textField(record, 'text');
  const label = textField(record, 'label');
  if (body === undefined || (label !== '0' && label !== '1')) {
    context.refuse(record, 'there is no text with a label of 0 or 1', 'give both');
    return undefined;
  }
  const id = textField(record, 'id') ?? `line ${record.line}`;
  return {
    item: { article: { id, headline: '', body }, cluster: id },
    coded: {
      article: id,
      passage: 'body',
      start: 0,
      end: body.length,
      coder: 'gold',
      labels: label === '1' ? ['any'] : [],
      marks: marks(body),
    },
  };
}
