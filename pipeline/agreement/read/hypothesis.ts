import type { CsvRows } from './csv-rows.ts';
import { type Fields, isFields, listOf, offsetOf, textOf } from './json-fields.ts';
import type { RawMark, RawMarks } from './raw-marks.ts';

/**
 * Annotations of Hypothes.is as JSON: an answer of its API (`rows`), an export of its client (`annotations`),
 * or a plain list. The words are those of the TextQuoteSelector; each tag is a category. The position in the
 * TextPositionSelector is that of a web page with all around the article, so it only orders places. Replies and
 * notes on a whole page mark no words and are left out.
 */
export function hypothesisJson(annotations: readonly Fields[]): RawMarks {
  const marks = annotations.flatMap((annotation, i): RawMark[] => {
    if (Array.isArray(annotation.references) && annotation.references.length > 0) return [];
    const selectors = listOf(listOf(annotation.target)[0]?.selector);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    if (quote === undefined) return [];
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const start = offsetOf(position?.start);
    return perTag(tagsOf(annotation.tags), {
      coder: textOf(annotation.user),
      article: textOf(annotation.uri) || textOf(annotation.url),
      ...(start !== undefined && { start }),
      words: textOf(quote.exact),
      reason: textOf(annotation.text),
      row: i + 1,
    });
  });
  return { marks, read: [], isNamed: true };
}

/** The annotations in a JSON value, if it is one of the three kinds. */
export function annotationsIn(value: unknown): readonly Fields[] | undefined {
  const list = isFields(value) ? (value.rows ?? value.annotations) : value;
  if (!Array.isArray(list)) return undefined;
  return list.length === 0 || list.some((one) => isFields(one) && 'target' in one) ? listOf(list) : undefined;
}

/** The CSV export of the client: one row per annotation, tags joined by commas. */
export function hypothesisCsv({ rows }: CsvRows): RawMarks {
  const marks = rows.flatMap(({ cell, number }): RawMark[] => {
    if (/reply/i.test(cell('annotation/reply type')) || cell('quote') === '') return [];
    return perTag(cell('tags').split(','), {
      coder: cell('user'),
      article: cell('url'),
      words: cell('quote'),
      reason: cell('body'),
      row: number,
    });
  });
  return { marks, read: [], isNamed: true };
}

export function isHypothesisCsv(head: readonly string[]): boolean {
  return ['url', 'quote', 'user', 'tags'].every((name) => head.includes(name));
}

/** A phrase with two tags is marked twice; one without a tag is a mark of no kind, which is told. */
function perTag(tags: readonly string[], mark: Omit<RawMark, 'category'>): RawMark[] {
  const named = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return (named.length === 0 ? [''] : named).map((category) => ({ ...mark, category }));
}

function tagsOf(tags: unknown): readonly string[] {
  return Array.isArray(tags) ? tags.map(textOf) : [];
}
