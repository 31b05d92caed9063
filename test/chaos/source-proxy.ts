import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands before a department's system and lets it die in the middle of an answer, at any byte. */
export class SourceProxy {
  /** Bytes that the system has answered so far. */
  answered = 0;
  #cutAt = Infinity;
  #deadMs = 0;
  #onCut: (() => void) | undefined;
  #isDead = false;
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    /** May change: the system behind is another in each trial. */
    public target: number,
  ) {}

  static async start(target: number): Promise<SourceProxy> {
    const server = createServer();
    const proxy = new SourceProxy(server, target);
    server.on('connection', (client) => proxy.accept(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Counts anew and dies for `deadMs` at that byte; settles then. */
  arm(cutAt: number, deadMs: number): Promise<void> {
    [this.answered, this.#cutAt, this.#deadMs, this.#isDead] = [0, cutAt, deadMs, false];
    return new Promise((resolve) => (this.#onCut = resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private accept(client: Socket): void {
    if (this.#isDead) {
      client.resetAndDestroy();
      return;
    }
    const system = connect(this.target, '127.0.0.1');
    for (const socket of [client, system]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    client.on('data', (chunk) => system.write(chunk)).on('close', () => system.destroy());
    system.on('data', (chunk) => this.answer(client, chunk)).on('close', () => client.end());
  }

  private answer(client: Socket, chunk: Buffer): void {
    const room = this.#cutAt - this.answered;
    this.answered += chunk.length;
    if (chunk.length < room) {
      client.write(chunk);
      return;
    }
    client.write(chunk.subarray(0, Math.max(0, room)), () => this.die());
  }

  private die(): void {
    this.#cutAt = Infinity;
    this.#isDead = true;
    for (const socket of this.#sockets) socket.resetAndDestroy();
    setTimeout(() => (this.#isDead = false), this.#deadMs);
    this.#onCut?.();
  }
}
