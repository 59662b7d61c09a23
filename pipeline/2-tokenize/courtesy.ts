/** Two of one surname told apart by "Mr" and "Mrs": after "President Bram Vask", "Mrs. Vask" is somebody else. */
import { genderOf } from '../lexicons/gazetteers/gender.ts';
import { lastWord } from './name-parts.ts';

/** Say who is a person, and nothing else. */
export const COURTESY = /^(?:Mrs?|Ms|Miss|Mx|Mme|Herr|Frau|Señora?)\.?$/;

interface Addressed {
  readonly name: string;
  readonly title?: string;
}

/**
 * The name of whoever is addressed so with a surname alone: the one bearer of the surname whose first name fits, or, if
 * those that are named are of the other sex, surname and title. undefined where the surname alone tells as much.
 * `canonical` is who a name means otherwise.
 */
export class Courtesies {
  readonly #canonical: (name: string) => string;
  /** By surname: the full names that end with it. */
  readonly #bearers = new Map<string, Set<string>>();
  /** By surname: the sexes of the titles it comes with. */
  readonly #sexes = new Map<string, Set<string>>();

  constructor(chunks: readonly Addressed[], canonical: (name: string) => string) {
    this.#canonical = canonical;
    for (const { name, title } of chunks) {
      if (name.includes(' ')) continue;
      const sex = sexOf(title);
      if (sex !== undefined) add(this.#sexes, name, sex);
    }
    if (this.#sexes.size === 0) return;
    for (const { name } of chunks) {
      const last = lastWord(name);
      if (last !== name && this.#sexes.has(last)) add(this.#bearers, last, canonical(name));
    }
  }

  meant({ name, title }: Addressed): string | undefined {
    const sex = this.#sexes.size === 0 ? undefined : sexOf(title);
    if (sex === undefined || name.includes(' ')) return undefined;
    const fit: string[] = [];
    for (const bearer of this.#bearers.get(name) ?? []) if (genderOf(bearer) === sex) fit.push(bearer);
    if (fit.length === 1) return fit[0];
    const other = this.#canonical(name);
    const known = other === name ? undefined : genderOf(other);
    if (known === undefined ? this.#isUsual(name, sex) : known === sex) return undefined;
    return `${title} ${name}`;
  }

  /** "Mr. Vask" and "Mrs. Vask" both come, and neither has a first name: the surname alone is his. */
  #isUsual(name: string, sex: string): boolean {
    return sex === 'm' || this.#sexes.get(name)!.size === 1;
  }
}

function sexOf(title: string | undefined): 'm' | 'f' | undefined {
  return title !== undefined && COURTESY.test(title) ? genderOf('', title) : undefined;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
