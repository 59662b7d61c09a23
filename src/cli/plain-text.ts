/** A text must not steer the terminal: no control characters, no marks that turn the direction of writing. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the terminal
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A blank in the place of each, so that columns stay as they are; for words shown in their place. */
export function blanked(text: string): string {
  return text.replace(STEERING, ' ');
}

/** Each made visible, as \u001b; for names of files and ids in messages. */
export function escaped(text: string): string {
  return text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
