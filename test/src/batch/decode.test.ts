import { expect, test } from 'vitest';
import { decode, decodeUtf8 } from '../../../src/batch/decode.ts';

const UTF8: readonly (readonly [string, Buffer, string])[] = [
  ['plain', Buffer.from('Dam'), 'Dam'],
  ['byte-order mark', Buffer.from('\uFEFFDam'), 'Dam'],
  ['right to left, emoji', Buffer.from('مطر 🌊'), 'مطر 🌊'],
  ['empty', Buffer.alloc(0), ''],
  ['a NUL far behind', Buffer.from(`${'x'.repeat(8_000)}\0`), `${'x'.repeat(8_000)}\0`],
];

test.each(UTF8)('%s is text', async (_name, bytes, text) => {
  expect(decodeUtf8(bytes)).toEqual({ text, encoding: 'utf-8' });
  expect(await decode(bytes)).toEqual({ text, encoding: 'utf-8' });
});

test.each([
  ['Latin-1', Buffer.from('café', 'latin1'), 'this is not UTF-8 text'],
  ['a character cut off', Buffer.from('é').subarray(0, 1), 'this is not UTF-8 text'],
  ['a surrogate as bytes', Buffer.from([0xed, 0xa0, 0x80]), 'this is not UTF-8 text'],
  ['UTF-16, little end first', Buffer.from('\uFEFFDam', 'utf16le'), 'this is UTF-16 text, not UTF-8 text'],
  ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x44]), 'this is UTF-16 text, not UTF-8 text'],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]), 'this looks like a binary file, not text'],
])('%s is a problem in a stream', (_name, bytes, problem) => {
  expect(decodeUtf8(bytes)).toMatchObject({ problem });
});

test.each([
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff])],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
])('%s is a problem in a file', async (_name, bytes) => {
  expect(await decode(bytes)).toMatchObject({ problem: 'this looks like a binary file, not text' });
});

// Not the decoder of Node 20, which gives control characters for these.
test.each([
  ['curly marks and dash', [0x93, 0x57, 0x65, 0x94, 0x20, 0x96, 0x20, 0x69, 0x74, 0x92, 0x73], '“We” – it’s'],
  ['euro sign', [0x61, 0x20, 0x80, 0x35], 'a €5'],
])('windows-1252: %s', async (_name, bytes, text) => {
  expect(await decode(Buffer.from(bytes))).toMatchObject({ text, encoding: 'windows-1252' });
});

test.each([
  [
    'another alphabet',
    [
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xfd, 0xf2, 0xee, 0x20, 0xed, 0xee, 0xe2, 0xee, 0xf1,
      0xf2, 0xe8, 0x20, 0xe8, 0xe7, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe0,
    ],
    'Привет, это новости из города',
  ],
])('%s is told apart', async (_name, bytes, text) => {
  expect(await decode(Buffer.from(bytes))).toMatchObject({ text });
});

test('what the file declares comes before a guess, and UTF-8 before both', async () => {
  const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
  expect(await decode(bytes, 'iso-8859-2')).toEqual({ text: 'café', encoding: 'iso-8859-2' });
  expect(await decode(Buffer.from('café'), 'windows-1252')).toEqual({ text: 'café', encoding: 'utf-8' });
  expect(await decode(bytes, 'no-such-charset')).toMatchObject({ encoding: 'iso-8859-1' });
  expect(await decode(bytes, 'utf-8')).toMatchObject({ encoding: 'iso-8859-1' });
});

test('UTF-8 with one damaged byte stays UTF-8, and the damage is told', async () => {
  const bytes = Buffer.concat([Buffer.from('café, naïve, “yes”'), Buffer.from([0xe9])]);
  const decoded = await decode(bytes);
  expect(decoded).toMatchObject({ text: 'café, naïve, “yes”\ufffd', encoding: 'utf-8' });
  expect('note' in decoded && decoded.note).toMatch(/1 character was damaged/);
});
