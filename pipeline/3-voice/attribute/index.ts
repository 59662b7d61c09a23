/** Gives every quotation its attribution: the first rule that fits decides, and its name is kept. */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import type { TextView } from '../text-view.ts';
import { afterParaphrase } from './after-paraphrase.ts';
import type { Attributed } from './attributed.ts';
import { headlineName } from './headline-name.ts';
import { inside } from './inside.ts';
import { introduced } from './introduced.ts';
import { named } from './named.ts';
import { namedBehind } from './named-behind.ts';
import { newSentence } from './new-sentence.ts';
import { quotedBy } from './quoted-by.ts';
import { repeated } from './repeated.ts';
import { continueBack, continued, floating, goesOn, interrupted } from './same-speaker.ts';
import { shoutedName } from './shouted-name.ts';
import { signed } from './signed.ts';
import { teaserName } from './teaser-name.ts';

const NOBODY: Attributed = { attribution: -1, mention: -1, rule: 'speaker not found' };

/** In the order of `quotes`. */
export function attribute(
  view: TextView,
  quotes: readonly MarkedWords[],
  attributions: readonly Attribution[],
): readonly Attributed[] {
  const known: Attributed[] = [];
  const evidence = { view, quotes, attributions, known };
  for (let q = 0; q < quotes.length; q += 1) {
    const quote = quotes[q]!;
    known.push(
      signed(evidence, quote) ??
        quotedBy(evidence, quote) ??
        inside(evidence, quote) ??
        continued(evidence, quote) ??
        interrupted(evidence, q) ??
        shoutedName(evidence, quote) ??
        introduced(evidence, quote) ??
        named(evidence, quote) ??
        headlineName(evidence, quote) ??
        goesOn(evidence, q) ??
        teaserName(evidence, quote) ??
        namedBehind(evidence, quote) ??
        floating(evidence, q) ??
        newSentence(evidence, q) ??
        afterParaphrase(evidence, quote) ??
        NOBODY,
    );
  }
  continueBack(evidence);
  repeated(evidence);
  return known;
}
