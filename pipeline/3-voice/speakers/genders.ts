/**
 * Which pronoun the people of an article are called by: their first names tell, or a "Mr" or "spokeswoman" anywhere before
 * the name, or the pronouns that have stood for them so far.
 */
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import { LexemeFlag, type Speaker } from '../../types.ts';
import { flagsAt, type TextView, textOf } from '../text-view.ts';

export type Gender = 'm' | 'f';

/** So many more pronouns of one kind than of the other tell. */
const ENOUGH = 2;

export class Genders {
  readonly #view: TextView;
  readonly #known: (Gender | 'unknown' | undefined)[] = [];
  #byActor: Map<string, Gender> | undefined;
  readonly #byName = new Map<string, Gender | 'unknown'>();
  /** Times "he" stood for somebody less the times "she" did. */
  readonly #votes = new Map<string, number>();

  constructor(view: TextView) {
    this.#view = view;
  }

  /** A pronoun stands for somebody with a name. */
  learn({ name, named }: Speaker, gender: Gender): void {
    if (named) this.#votes.set(name, (this.#votes.get(name) ?? 0) + (gender === 'm' ? 1 : -1));
  }

  /** Whether the person of a mention is of this gender; undefined if nothing tells. */
  isOf(mention: number, gender: Gender): boolean | undefined {
    this.#known[mention] ??= this.#told(mention) ?? 'unknown';
    const known = this.#known[mention];
    const one = known === 'unknown' ? this.ofName(this.#view.mentions[mention]!.actor) : known;
    return one === undefined ? undefined : one === gender;
  }

  /** Of somebody who is named so in the article. */
  ofName(name: string): Gender | undefined {
    this.#byActor ??= this.#readActors();
    const told = this.#byActor.get(name);
    if (told !== undefined) return told;
    const votes = this.#votes.get(name) ?? 0;
    return Math.abs(votes) < ENOUGH ? undefined : votes > 0 ? 'm' : 'f';
  }

  #readActors(): Map<string, Gender> {
    const found = new Map<string, Gender>();
    const { mentions } = this.#view;
    for (let m = 0; m < mentions.length; m += 1) {
      const { actor, kind } = mentions[m]!;
      if (kind !== 'person' || found.has(actor)) continue;
      const gender = this.#told(m);
      if (gender !== undefined) found.set(actor, gender);
    }
    return found;
  }

  #told(mention: number): Gender | undefined {
    const { actor, role } = this.#view.mentions[mention]!;
    const title = role ?? this.#courtesy(this.#view.mentionFirst[mention]!);
    if (title !== undefined) return genderOf(actor, title);
    // What the name alone tells, it tells each time.
    const known = this.#byName.get(actor);
    if (known !== undefined) return known === 'unknown' ? undefined : known;
    const gender = genderOf(actor, undefined);
    this.#byName.set(actor, gender ?? 'unknown');
    return gender;
  }

  /** "Mr", "Ms" right before the name. */
  #courtesy(at: number): string | undefined {
    const view = this.#view;
    if (at <= 0 || at >= view.passage.length) return undefined;
    return flagsAt(view, at - 1) & LexemeFlag.capital ? textOf(view, at - 1, at) : undefined;
  }
}
