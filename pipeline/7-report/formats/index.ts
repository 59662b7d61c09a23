import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** All report formats. To add one: a file here beside the others, and a line below. */
export const formats = { csv, markdown, html, json } as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;
