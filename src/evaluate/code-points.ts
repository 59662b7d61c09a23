/**
 * Turns offsets that count Unicode code points, as Python does, into UTF-16 offsets of the same text.
 * `undefined` for an offset outside the text, or none at all.
 *
 * @example utf16Offsets('🙂 ok')(2) // 3
 */
export function utf16Offsets(text: string): (offset: number) => number | undefined {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => (isOffset(offset, text.length) ? offset : undefined);
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (offset) => starts[offset];
}

function isOffset(offset: number, length: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= length;
}
