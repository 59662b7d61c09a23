/** A stream of random numbers, uniform in 0 ≤ x < 1, in the manner of `Math.random`. */
export type Random = () => number;

/** FNV-1a of 128 bits. */
const FNV_OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const FNV_PRIME = 0x1000000000000000000013bn;

/** Rounds thrown away at the start, so that seeds that differ in one letter share nothing. */
const WARM_UP = 20;

/**
 * The random stream of `seed`: the same string gives the same numbers on every machine, and another string
 * gives a stream that has nothing to do with it. Join what the stream is for into the seed, such as
 * `seed/article/purpose`, with a separator that the parts do not hold.
 *
 *     hash: h ← (h ⊕ code unit) × (2⁸⁸ + 315) mod 2¹²⁸                            (FNV-1a)
 *     t = a + b + d,  d ← d + 1,  a ← b ⊕ b≫9,  b ← 9c,  c ← rot₂₁(c) + t,  x = t / 2³²   (sfc32)
 *
 * The four words of the hash, highest first, are a, b, c and d; the first 20 rounds are dropped. Numbers are
 * multiples of 2⁻³² in 0 ≤ x < 1. The hash goes by UTF-16 code unit, so it is the published one for ASCII.
 * Not for secrets. Reference: Fowler, Noll & Vo, RFC 9923; Doty-Humphrey 2018, PractRand 0.94, "sfc32".
 *
 * @example seededRandom('1/article-7/audit')() // 0.9862166966777295
 */
export function seededRandom(seed: string): Random {
  const hash = fnv1a(seed);
  let a = word(hash >> 96n);
  let b = word(hash >> 64n);
  let c = word(hash >> 32n);
  let d = word(hash);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

function fnv1a(text: string): bigint {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(i))) * FNV_PRIME);
  }
  return hash;
}

function word(bits: bigint): number {
  return Number(BigInt.asIntN(32, bits));
}
