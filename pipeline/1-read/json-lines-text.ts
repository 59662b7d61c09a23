/** Tells JSON with one object per line from one JSON document. */

/** Whether the first line that is not blank is a whole JSON object. */
export function isJsonLines(text: string): boolean {
  const start = text.search(/\S/);
  if (start === -1) return false;
  const end = text.indexOf('\n', start);
  const value = parsed(end === -1 ? text.slice(start) : text.slice(start, end));
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the text is one JSON document over several lines, and so not one object per line. */
export function isJsonDocument(text: string): boolean {
  return !isJsonLines(text) && /^\s*[[{]/.test(text) && parsed(text) !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
