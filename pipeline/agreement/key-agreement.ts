/** Coders of a class beside a key: one made by people, or the tool's marks. */
import { besideKey, type KeyRow } from './against-key.ts';
import { categoryAgreement } from './category-agreement.ts';
import { type ClassText, lineOf } from './class-text.ts';
import { ANY, type Coded, type Coder, coded } from './coded.ts';
import type { KeyAgreement, KeyPlace } from './data.ts';
import { type KeyItem, keyOfCoders } from './key.ts';
import type { Codebook, MarkSheet } from './marks.ts';
import { TOOL } from './tool-agreement.ts';
import { wordsOf } from './words-of.ts';

interface KeyRequest {
  readonly texts: readonly ClassText[];
  readonly keyers: readonly MarkSheet[];
  readonly codebook: Codebook;
  readonly seed: string;
}

/** Beside the key of people if there is one, else beside the tool's marks; undefined without either. */
export function keyAgreement(
  { keyers, texts, codebook, seed }: KeyRequest,
  coding: Coded,
  tool: Coder | undefined,
): KeyAgreement | undefined {
  if (keyers.length > 0) {
    const used = texts.filter(({ id }) => coding.texts.some(({ text }) => text.id === id));
    const keys = coded(keyers, used, Object.keys(codebook));
    const { alpha } = categoryAgreement(keys, ANY, { coders: keys.coders, pairs: [], seed });
    const items = keyOfCoders(keys, keys.coders);
    return beside(coding, items, {
      keyers: keyers.map(({ coder }) => coder),
      tool,
      ...(alpha !== undefined && { alpha }),
    });
  }
  if (tool === undefined) return undefined;
  const items = coding.texts.flatMap(({ text, start: from }) =>
    text.tool.flatMap((mark): readonly KeyItem[] => {
      const { start, end } = wordsOf(text, mark);
      const { category, strength } = mark;
      return start === end
        ? []
        : [{ start: from + start, end: from + end, category, isArguable: strength === 1 }];
    }),
  );
  return beside(coding, items, { keyers: [TOOL], tool });
}

function beside(
  coding: Coded,
  items: readonly KeyItem[],
  { keyers, tool, alpha }: { keyers: readonly string[]; tool: Coder | undefined; alpha?: number },
): KeyAgreement {
  return {
    keyers,
    ...(alpha !== undefined && { alpha }),
    items: items.length,
    arguable: items.filter(({ isArguable }) => isArguable).length,
    coders: coding.coders
      .filter((coder) => coder !== tool)
      .map((coder) => {
        const { rows, ...figures } = besideKey(coder, items, coding);
        return { coder: coder.code, ...figures, rows: rows.map((row) => keyPlace(row, coding)) };
      }),
  };
}

function keyPlace({ span, ...row }: KeyRow, { texts }: Coded): KeyPlace {
  const { text, start: from } = texts.find(({ start, end }) => start <= span.start && span.start < end)!;
  const { passage, start } = text.words[span.start - from]!;
  const { end } = text.words[span.end - 1 - from]!;
  const line = lineOf(text, { passage, start });
  const words = text[passage].slice(start, end).replace(/\s+/g, ' ');
  return { ...row, text: text.id, passage, start, end, words, ...(line !== undefined && { line }) };
}
