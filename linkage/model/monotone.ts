/**
 * A closer agreement never speaks less for one person than a looser one: neighbouring levels that come out the other way round
 * for want of pairs are taken together (pool adjacent violators over m/u). Answers `m` with which the ratios fall from level
 * to level, `u` as it was.
 */
export function monotone(m: readonly number[], u: readonly number[]): number[] {
  const pools: { m: number; u: number; levels: number }[] = [];
  for (const [level, share] of m.entries()) {
    pools.push({ m: share, u: u[level]!, levels: 1 });
    for (;;) {
      const last = pools.at(-1)!;
      const before = pools.at(-2);
      if (before === undefined || before.m / before.u >= last.m / last.u) break;
      pools.pop();
      before.m += last.m;
      before.u += last.u;
      before.levels += last.levels;
    }
  }
  const ratios = pools.flatMap((pool) => Array.from({ length: pool.levels }, () => pool.m / pool.u));
  return ratios.map((ratio, level) => Math.min(1, ratio * u[level]!));
}
