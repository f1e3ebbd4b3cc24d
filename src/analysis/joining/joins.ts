/** Which things are one, by their keys. */
export class Joins {
  readonly #into = new Map<string, string>();
  readonly #documents: Map<string, number>;

  constructor(things: readonly { readonly key: string; readonly documents: number }[]) {
    this.#documents = new Map(things.map(({ key, documents }) => [key, documents]));
  }

  has(key: string): boolean {
    return this.#documents.has(key);
  }

  keys(): Iterable<string> {
    return this.#documents.keys();
  }

  all(): ReadonlyMap<string, string> {
    return new Map([...this.#into.keys()].map((key) => [key, this.rootOf(key)]));
  }

  rootOf(key: string): string {
    let root = key;
    for (let next = this.#into.get(root); next !== undefined; next = this.#into.get(root)) {
      root = next;
    }
    return root;
  }

  /** Documents of a thing with all that were joined into it. */
  documentsOf(root: string): number {
    return this.#documents.get(root) ?? 0;
  }

  /** Joins two things into the one in more documents. */
  joinBoth(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    const more = this.documentsOf(one) - this.documentsOf(other) || (one < other ? 1 : -1);
    if (more > 0) this.join(other, one);
    else this.join(one, other);
  }

  /** Joins a thing into another, which gives the name. */
  join(key: string, into: string): void {
    const [from, to] = [this.rootOf(key), this.rootOf(into)];
    if (from === to) return;
    this.#into.set(from, to);
    this.#documents.set(to, this.documentsOf(from) + this.documentsOf(to));
  }
}
