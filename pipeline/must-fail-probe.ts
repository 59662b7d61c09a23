import { readFileSync } from 'node:fs';
export const a = process.cwd();
export const b = Buffer.from('x');
export const c = document.title;
export const d = readFileSync('x');
export const e: number = 1;