/** Agreement of a class: its marks read from files, set side by side word by word and phrase by phrase. */

export { agreement } from './agreement.ts';
export { type ClassText, upToLine } from './class-text.ts';
export type { Agreement } from './data.ts';
export { readMarks } from './read/read-marks.ts';
export { TOOL } from './tool-agreement.ts';
