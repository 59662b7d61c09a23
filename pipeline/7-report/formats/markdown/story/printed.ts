/** A text from an article on one line, in quotation marks unless it brings its own; longer ones are cut. */
export function printed(text: string, longest = Number.POSITIVE_INFINITY): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const shown = plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s\S*$/, '')} …`;
  return /["“”]/.test(shown) ? shown : `“${shown}”`;
}
