import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeName } from '../../../src/batch/safe-name.ts';

test.each([
  ['bbc', 'bbc'],
  ['The_Courier-2', 'The_Courier-2'],
  ['Правда', 'Правда'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['console', 'console'],
])('%s stays %s', (text, name) => {
  expect(safeName(text)).toBe(name);
});

test.each([
  ['The Courier', /^The-Courier-[0-9a-f]{8}$/],
  ['express.co.uk', /^express-co-uk-[0-9a-f]{8}$/],
  ['../../x', /^x-[0-9a-f]{8}$/],
  ['a\0b', /^a-b-[0-9a-f]{8}$/],
  ['', /^[0-9a-f]{8}$/],
  ['🌊', /^[0-9a-f]{8}$/],
  ['\uD83C', /^[0-9a-f]{8}$/],
  ['..', /^[0-9a-f]{8}$/],
  ['-rf', /^rf-[0-9a-f]{8}$/],
  ['CON', /^CON-[0-9a-f]{8}$/],
  ['lpt1', /^lpt1-[0-9a-f]{8}$/],
  ['x'.repeat(61), /^x{51}-[0-9a-f]{8}$/],
  ['e\u0301', /^\u00e9-[0-9a-f]{8}$/],
])('%j becomes %s', (text, name) => {
  expect(safeName(text)).toMatch(name);
});

test('different texts have different names', () => {
  const texts = ['a/b', 'a:b', 'a b', 'a-b', ' a-b', '\uD83C', '\uD83D', ''];
  expect(new Set(texts.map(safeName)).size).toBe(texts.length);
});

test('any text becomes a harmless name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = safeName(text);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]{1,60}$/u);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(safeName(text)).toBe(name);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
    }),
  );
});
