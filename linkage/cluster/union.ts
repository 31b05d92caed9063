/** Which of n things belong together. */
export class Union {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let each = at; each !== root;) {
      const next = this.parents[each]!;
      this.parents[each] = root;
      each = next;
    }
    return root;
  }

  /** Answers the root of both. */
  join(a: number, b: number): number {
    const [low, high] = [this.find(a), this.find(b)].toSorted((x, y) => x - y) as [number, number];
    this.parents[high] = low;
    return low;
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.parents.length; at += 1) {
      const root = this.find(at);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [at]);
      else group.push(at);
    }
    return [...groups.values()];
  }
}
