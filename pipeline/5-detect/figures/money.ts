/** Currencies by sign, code and name. */

/** ISO 4217 codes of signs; $ alone is taken for US dollars. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  'u.s.$': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  hk$: 'HKD',
  nz$: 'NZD',
  s$: 'SGD',
  r$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₩': 'KRW',
  '₪': 'ILS',
  rs: 'INR',
  'rs.': 'INR',
};

const CODES = new Set(
  'usd eur gbp jpy cny inr rub aud cad chf sek nok dkk pln czk huf try brl mxn zar nzd sgd hkd krw uah ils sar aed ngn'.split(
    ' ',
  ),
);

/** Names of money: unit and how much of it one is. Names that many countries share stay names. */
const NAMES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  dollar: ['USD', 1],
  buck: ['USD', 1],
  cent: ['USD', 0.01],
  euro: ['EUR', 1],
  pound: ['GBP', 1],
  quid: ['GBP', 1],
  penny: ['GBP', 0.01],
  pence: ['GBP', 0.01],
  yen: ['JPY', 1],
  yuan: ['CNY', 1],
  renminbi: ['CNY', 1],
  rupee: ['INR', 1],
  rouble: ['RUB', 1],
  ruble: ['RUB', 1],
  zloty: ['PLN', 1],
  forint: ['HUF', 1],
  hryvnia: ['UAH', 1],
  shekel: ['ILS', 1],
  naira: ['NGN', 1],
  rand: ['ZAR', 1],
  won: ['KRW', 1],
  crown: ['crown', 1],
  krona: ['crown', 1],
  kroner: ['crown', 1],
  koruna: ['crown', 1],
  franc: ['franc', 1],
  peso: ['peso', 1],
  lira: ['lira', 1],
  dinar: ['dinar', 1],
  dirham: ['dirham', 1],
  riyal: ['riyal', 1],
  shilling: ['shilling', 1],
  mark: ['mark', 1],
  guilder: ['guilder', 1],
  florin: ['florin', 1],
  thaler: ['thaler', 1],
  ducat: ['ducat', 1],
};

/** Whose dollar or pound it is. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'taiwan dollar': 'TWD',
  'egyptian pound': 'EGP',
  'syrian pound': 'SYP',
  'lebanese pound': 'LBP',
  'turkish lira': 'TRY',
  'swiss franc': 'CHF',
  'mexican peso': 'MXN',
  'argentine peso': 'ARS',
  'philippine peso': 'PHP',
  'pakistani rupee': 'PKR',
  'danish crown': 'DKK',
  'czech crown': 'CZK',
  'swedish crown': 'SEK',
  'norwegian crown': 'NOK',
};

/** "won" is a verb and "mark" a name or a verb far more often than money. */
const DOUBTFUL = new Set(['won', 'mark', 'rand', 'penny', 'buck', 'cent']);

export function isCurrencySign(norm: string): boolean {
  return Object.hasOwn(SIGNS, norm) || CODES.has(norm);
}

/** Code of a sign ($) or code (USD). */
export function currencyOfSign(norm: string): string | undefined {
  if (Object.hasOwn(SIGNS, norm)) return SIGNS[norm];
  return CODES.has(norm) ? norm.toUpperCase() : undefined;
}

export interface Money {
  readonly unit: string;
  readonly factor: number;
}

/** The money a noun names, with the word before it: "Canadian dollars". Lemma and part of speech decide. */
export function moneyOf(lemma: string, norm: string, before: string, isNoun: boolean): Money | undefined {
  const name = Object.hasOwn(NAMES, lemma) ? lemma : norm;
  if (!isNoun || !Object.hasOwn(NAMES, name)) return undefined;
  if (DOUBTFUL.has(name) && norm === name) return undefined;
  const [unit, factor] = NAMES[name]!;
  const key = `${before} ${name}`;
  return { unit: Object.hasOwn(OF_COUNTRY, key) ? OF_COUNTRY[key]! : unit, factor };
}
