import { byCodeUnit } from '../by-code-unit.ts';
import type { Mark, MarkSheet } from '../marks.ts';
import type { CoderPart } from './place-marks.ts';

export interface Gathered {
  /** In the order of their codes. */
  readonly sheets: readonly MarkSheet[];
  readonly notes: readonly string[];
}

/**
 * The sheets of all coders, whatever files they came in and in which order. The same marks given twice count
 * once. Parts on different texts are one coder's; two different parts on one text are two coders who chose the
 * same code. Accounts of a web service get codes of their own, so that no name is written anywhere.
 */
export function gather(parts: readonly CoderPart[], taken: readonly string[]): Gathered {
  const codes = new Set(taken);
  const notes: string[] = [];
  const sheets: MarkSheet[] = [];
  const coded = withCodes(parts).map((part) => ({ ...part, marks: sorted(part.marks) }));
  for (const coder of [...new Set(coded.map((part) => part.coder))].sort(byCodeUnit)) {
    const own = coded.filter((part) => part.coder === coder);
    const distinct = distinctParts(own, notes);
    const merged: (CoderPart & { readonly files: string[] })[] = [];
    for (const part of distinct) {
      const free = merged.findIndex(({ texts }) => !texts.some((text) => part.texts.includes(text)));
      const other = merged[free];
      if (other === undefined) merged.push({ ...part, files: [part.file] });
      else {
        merged[free] = {
          ...other,
          texts: [...other.texts, ...part.texts],
          marks: [...other.marks, ...part.marks],
          files: [...other.files, part.file],
        };
      }
    }
    if (merged.length > 1) notes.push(clash(coder, merged));
    for (const { texts, marks } of merged) {
      const code = freeCode(coder, codes);
      codes.add(code);
      sheets.push({ coder: code, texts: [...texts].sort(byCodeUnit), marks: sorted(marks) });
    }
  }
  return { sheets, notes };
}

/** Parts with different content, in the order of the content, so that the order of files does not matter. */
function distinctParts(parts: readonly CoderPart[], notes: string[]): readonly CoderPart[] {
  const groups = new Map<string, CoderPart[]>();
  for (const part of parts) {
    const key = JSON.stringify([[...part.texts].sort(byCodeUnit), part.marks]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, same]) => {
      const files = same.map(({ file }) => file).sort(byCodeUnit);
      if (same.length > 1)
        notes.push(`${files.join(', ')}: the same marks of ${same[0]!.coder}; counted once`);
      return { ...same[0]!, file: files[0]! };
    });
}

function clash(coder: string, parts: readonly { readonly files: readonly string[] }[]): string {
  const files = [...new Set(parts.flatMap((part) => part.files))].sort(byCodeUnit).join(', ');
  return `${files}: different marks of ${coder} on the same text, counted as ${parts.length} coders; if one is an older copy, remove it`;
}

function withCodes(parts: readonly CoderPart[]): readonly CoderPart[] {
  const names = [...new Set(parts.flatMap(({ coder, isNamed }) => (isNamed ? coder : [])))].sort(byCodeUnit);
  return parts.map((part) => {
    return part.isNamed
      ? { ...part, coder: `account ${names.indexOf(part.coder) + 1}`, isNamed: false }
      : part;
  });
}

function freeCode(coder: string, codes: ReadonlySet<string>): string {
  let code = coder;
  for (let i = 2; codes.has(code); i++) code = `${coder} (${i})`;
  return code;
}

/** In the order of the text, each once. */
function sorted(marks: readonly Mark[]): readonly Mark[] {
  const rows = new Map(marks.map((mark) => [JSON.stringify(keyOf(mark)), mark]));
  return [...rows.values()].sort((a, b) => {
    return (
      byCodeUnit(a.text, b.text) ||
      byCodeUnit(b.passage, a.passage) ||
      a.start - b.start ||
      a.end - b.end ||
      byCodeUnit(a.category, b.category) ||
      byCodeUnit(a.reason ?? '', b.reason ?? '')
    );
  });
}

function keyOf({ text, passage, start, end, category, reason }: Mark) {
  return [text, passage, start, end, category, reason ?? ''];
}
