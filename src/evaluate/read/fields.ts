/** Typed looks into the fields of a gold line. A field of another type counts as not there. */
import type { GoldRecord } from './records.ts';

/** The first of the named fields that holds a text (or a number, as a text); an empty text is none. */
export function textField({ fields }: GoldRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A finite number, written as a number or as a text. */
export function numberField({ fields }: GoldRecord, name: string): number | undefined {
  const value = fields.get(name);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Texts of a list, or of one text with `;` between them (as in CSV); undefined if the field is not there. */
export function listField({ fields }: GoldRecord, name: string): readonly string[] | undefined {
  const value = fields.get(name);
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  if (typeof value !== 'string') return undefined;
  return value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Objects of a list, as records of the same line. */
export function recordsField(record: GoldRecord, name: string): readonly GoldRecord[] {
  const value = record.fields.get(name);
  if (!Array.isArray(value)) return [];
  const objects = value.filter((one): one is object => typeof one === 'object' && one !== null);
  return objects.map((one) => ({ ...record, fields: new Map(Object.entries(one)) }));
}

/** Whether all the named fields are there, `null` included. */
export function hasFields({ fields }: GoldRecord, ...names: readonly string[]): boolean {
  return names.every((name) => fields.has(name));
}
