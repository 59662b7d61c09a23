/** Whether a figure is the whole of another one, or a part of what was counted before. */
import type { Analysed, Figure } from '../../types.ts';

/** "820 of the plant's 900 employees", "38 of 61 shopkeepers", "Of 61 shopkeepers, 38 …". */
export function isWhole({ doc }: Analysed, before: Figure | undefined, figure: Figure): boolean {
  const { text } = figure.passage === 'body' ? doc.body : doc.headline;
  if (
    /(?:^|[.!?”"]\s|\n)Of (?:the |its |their |some |all )?$/.test(
      text.slice(Math.max(0, figure.start - 14), figure.start),
    )
  )
    return true;
  if (before === undefined || before.passage !== figure.passage) return false;
  return /^ (?:out )?of (?:[\p{L}'’ ]{0,40} )?$/u.test(text.slice(before.end, figure.start));
}

export function isPart({ doc }: Analysed, figure: Figure): boolean {
  const { text } = figure.passage === 'body' ? doc.body : doc.headline;
  return /^ of (?:them|those|whom|these|which)\b/.test(text.slice(figure.end, figure.end + 12));
}
