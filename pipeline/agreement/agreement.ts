/** A class that checks the tool: all figures of its agreement. */
import type { Span as CategorySpan } from '../stats/span-match.ts';
import type { Problem } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { categoryAgreement } from './category-agreement.ts';
import { cautionsOf, ownKindNotes } from './cautions.ts';
import type { ClassText } from './class-text.ts';
import { ANY, type Coded, type Coder, coded } from './coded.ts';
import { AGREEMENT_SCHEMA, type Agreement } from './data.ts';
import { heatOf } from './heat.ts';
import { keyAgreement } from './key-agreement.ts';
import type { Codebook, MarkSheet } from './marks.ts';
import { pairAgreements } from './pairs.ts';
import { type Phrase, phrasesOf, type WordPhrase } from './phrases.ts';
import { mostDisagreed } from './questions.ts';
import { toolAgreements, toolSheet } from './tool-agreement.ts';
import { wordsOf } from './words-of.ts';

export interface AgreementRequest {
  /** Texts somebody may have marked; those nobody read are left out. */
  readonly texts: readonly ClassText[];
  readonly sheets: readonly MarkSheet[];
  readonly codebook: Codebook;
  /** Whether the tool's marks are set beside the class's. */
  readonly tool: boolean;
  /** A key made by people; without one the tool's marks are the key, if it is asked. */
  readonly keyers: readonly MarkSheet[];
  readonly seed: string;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Word by word and phrase by phrase; the order of sheets and texts does not matter. */
export function agreement(request: AgreementRequest): Agreement {
  const { codebook, seed } = request;
  const read = new Set(request.sheets.flatMap(({ texts }) => texts));
  const texts = request.texts.filter(({ id }) => read.has(id));
  const inOrder = [...request.sheets].sort((a, b) => byCodeUnit(a.coder, b.coder));
  const sheets = request.tool ? [...inOrder, toolSheet(texts)] : inOrder;
  const coding = coded(sheets, texts, Object.keys(codebook));
  const tool = request.tool ? coding.coders.at(-1) : undefined;
  const class_ = coding.coders.filter((coder) => coder !== tool);
  const pairs = pairAgreements(coding);
  const own = pairs.filter(({ second }) => second !== tool?.code);
  const used = new Set(class_.flatMap(({ spans }) => spans.map(({ category }) => category)));
  const categories = [ANY, ...coding.categories.filter((category) => used.has(category))].map((category) =>
    categoryAgreement(coding, category, {
      coders: class_,
      pairs: own.filter((pair) => pair.category === category),
      seed,
    }),
  );
  const phrases = phrasesOf(coding, class_, { tool, reasons: reasonsOf(request.sheets, texts, coding) });
  const key = keyAgreement(request, coding, tool);
  return {
    schema: AGREEMENT_SCHEMA,
    codebook: withOwnKinds(codebook, coding.categories),
    texts: coding.texts.map(({ text, start, end }, i) => ({
      id: text.id,
      headline: text.headline,
      body: text.body,
      ...(text.outlet !== undefined && { outlet: text.outlet }),
      words: end - start,
      sentences: coding.sentences.filter((sentence) => start <= sentence.start && sentence.start < end)
        .length,
      coders: class_.filter(({ reads }) => reads[i]).length,
    })),
    coders: class_.map(({ code, reads, spans }) => {
      return { coder: code, texts: reads.filter((one) => one).length, marks: spans.length };
    }),
    categories,
    ...(tool !== undefined && { tool: toolAgreements(coding, tool, { pairs, categories, seed }) }),
    pairs,
    phrases: phrases.map(withoutSpan),
    questions: mostDisagreed(phrases).map(withoutSpan),
    heat: heatOf(coding, class_),
    ...(key !== undefined && { key }),
    cautions: cautionsOf(class_, coding, categories),
    problems: request.problems,
    notes: [...request.notes, ...ownKindNotes(coding, class_, codebook)],
  };
}

function withoutSpan({ span: _, ...phrase }: WordPhrase): Phrase {
  return phrase;
}

function withOwnKinds(codebook: Codebook, categories: readonly string[]): Codebook {
  const own = categories.filter((category) => !Object.hasOwn(codebook, category));
  return { ...codebook, ...Object.fromEntries(own.map((category) => [category, category])) };
}

/** The reasons a coder gave for a phrase, looked up by its words and kind. */
function reasonsOf(sheets: readonly MarkSheet[], texts: readonly ClassText[], coding: Coded) {
  const reasons = new Map<string, string[]>();
  for (const { coder, marks } of sheets) {
    for (const mark of marks) {
      const text = texts.find(({ id }) => id === mark.text);
      const at = coding.texts.find((one) => one.text === text);
      if (mark.reason === undefined || text === undefined || at === undefined) continue;
      const { start, end } = wordsOf(text, mark);
      const key = `${at.start + start}-${at.start + end}-${mark.category}-${coder}`;
      reasons.set(key, [...(reasons.get(key) ?? []), mark.reason]);
    }
  }
  return ({ code }: Coder, { start, end, category }: CategorySpan) =>
    reasons.get(`${start}-${end}-${category}-${code}`) ?? [];
}
