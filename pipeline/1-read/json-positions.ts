/** Where the elements of a list stand in a JSON text: JSON.parse does not tell. */

/**
 * Offsets of the first character of each element of the list at the top of a JSON text, or of the list
 * under `key` in the object at the top. The text must be valid JSON. Of a key given twice the last counts,
 * as in JSON.parse. Time is linear in the text.
 */
export function elementOffsets(text: string, key: string): readonly number[] {
  const listDepth = /^\s*\[/.test(text) ? 1 : 2;
  let offsets: number[] = [];
  let depth = 0;
  let keyAtTop: unknown;
  let expectsElement = false;
  const isInList = (): boolean => depth === listDepth && (listDepth === 1 || keyAtTop === key);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ',') expectsElement = isInList();
    if (' \t\r\n:,'.includes(character)) continue;
    if (character === ']' || character === '}') {
      depth--;
      expectsElement = false;
      continue;
    }
    if (expectsElement) offsets.push(at);
    expectsElement = false;
    if (character === '[' || character === '{') {
      depth++;
      if (character === '{' || !isInList()) continue;
      offsets = [];
      expectsElement = true;
    } else if (character === '"') {
      const end = stringEnd(text, at);
      // A value at the top may pass for a key here; the next real key takes its place before any list.
      if (depth === 1 && listDepth === 2) keyAtTop = JSON.parse(text.slice(at, end));
      at = end - 1;
    }
  }
  return offsets;
}

/** Offset after the closing quotation mark of the string that begins at `start`. No regex: strings are long. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charAt(first - 1) === '\\') first--;
  return (at - first) % 2 === 1;
}
