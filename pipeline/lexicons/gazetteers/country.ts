/**
 * Whether two words speak of the same country: "Russia" and "Russian", "UK" and "British". By a common
 * beginning; the pairs that do not share one are listed.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 */
const GROUPS: readonly (readonly string[])[] = [
  'US|U.S.|USA|America|American|Americans|United States',
  'UK|U.K.|Britain|British|Briton|Britons|United Kingdom|Great Britain',
  'Netherlands|Holland|Dutch|the Netherlands',
  'France|French',
  'Germany|German|Germans',
  'Switzerland|Swiss',
  'Greece|Greek|Greeks|Hellenic Republic',
  'Spain|Spanish|Spaniard|Spaniards',
  'Wales|Welsh',
  'Ireland|Irish',
  'Scotland|Scottish|Scots|Scot',
  'England|English',
  'Philippines|Filipino|Filipinos|Philippine',
  'Peru|Peruvian|Peruvians',
  'Burma|Burmese|Myanmar',
  'UAE|Emirati|Emiratis|United Arab Emirates|Emirates',
  'Iceland|Icelandic',
  'Thailand|Thai|Thais',
  'China|Chinese|PRC',
  'Turkey|Turkish|Turk|Turks|Türkiye',
  'Poland|Polish|Pole|Poles',
  'Denmark|Danish|Dane|Danes',
  'Sweden|Swedish|Swede|Swedes',
  'Finland|Finnish|Finn|Finns',
  'North Korea|North Korean',
  'South Korea|South Korean',
  'Saudi Arabia|Saudi|Saudis',
].map((row) => row.split('|'));

const groupOf = new Map(GROUPS.flatMap((names, g) => names.map((name) => [name, g] as const)));

/** Letters two words must share from the start. */
const SHARED = 4;

export function sameCountry(a: string, b: string): boolean {
  const [x, y] = [groupOf.get(a), groupOf.get(b)];
  if (x !== undefined || y !== undefined) return x === y;
  return a.slice(0, SHARED) === b.slice(0, SHARED);
}
