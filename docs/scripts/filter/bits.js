// Sets of items as bits: what a thousand items have in common is found before a reader has lifted the finger.

export const none = (size) => new Uint32Array(Math.ceil(size / 32));

export function all(size) {
  const made = none(size).fill(0xffffffff);
  if (size % 32) made[made.length - 1] = 2 ** (size % 32) - 1;
  return made;
}

export function put(bits, number) {
  bits[number >>> 5] |= 1 << (number & 31);
}

export const has = (bits, number) => ((bits[number >>> 5] >>> (number & 31)) & 1) === 1;
export const both = (one, other) => one.map((word, index) => word & other[index]);
export const either = (one, other) => one.map((word, index) => word | other[index]);

// How many are in both, or in one.
export function size(bits, other = bits) {
  let total = 0;
  for (let index = 0; index < bits.length; index += 1) {
    let word = bits[index] & other[index];
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}

export function* numbers(bits) {
  for (let index = 0; index < bits.length * 32; index += 1) if (has(bits, index)) yield index;
}
