import { nextTryMs } from './retry.js';

describe('how long a delivery waits', () => {
  const waits = Array.from({ length: 20 }, (_, index) => nextTryMs(index + 1, true) / 1_000);

  it('begins with seconds, grows, and never gives up', () => {
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(waits.every((wait, index) => index === 0 || wait >= (waits[index - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBe(6 * 3_600);
  });

  it('obeys a department that asks for more, and leaves what needs a person some hours', () => {
    expect(nextTryMs(1, true, 90_000)).toBe(90_000);
    expect(nextTryMs(1, false)).toBe(6 * 3_600_000);
  });
});
