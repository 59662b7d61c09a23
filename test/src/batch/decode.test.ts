import { expect, test } from 'vitest';
import { decode } from '../../../src/batch/decode.ts';

test.each([
  ['plain', Buffer.from('Dam'), 'Dam'],
  ['byte-order mark', Buffer.from('\uFEFFDam'), 'Dam'],
  ['right to left, emoji', Buffer.from('مطر 🌊'), 'مطر 🌊'],
  ['empty', Buffer.alloc(0), ''],
  ['a NUL far behind', Buffer.from(`${'x'.repeat(8_000)}\0`), `${'x'.repeat(8_000)}\0`],
])('%s is text', (_name, bytes, text) => {
  expect(decode(bytes)).toEqual({ text, encoding: 'utf-8' });
});

test.each([
  ['Latin-1', Buffer.from('café', 'latin1'), 'this is not UTF-8 text'],
  ['a character cut off', Buffer.from('é').subarray(0, 1), 'this is not UTF-8 text'],
  ['a surrogate as bytes', Buffer.from([0xed, 0xa0, 0x80]), 'this is not UTF-8 text'],
  ['UTF-16, little end first', Buffer.from('\uFEFFDam', 'utf16le'), 'this is UTF-16 text, not UTF-8 text'],
  ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x44]), 'this is UTF-16 text, not UTF-8 text'],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]), 'this looks like a binary file, not text'],
])('%s is a problem', (_name, bytes, problem) => {
  expect(decode(bytes)).toMatchObject({ problem });
});
