import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { beginsStatement, endsReply, endsStatement, statementIn, WireSplitter, type WireMessage } from './wire.js';

/** Where to strike: at the n-th statement that the run of a department sends. */
export interface Mark {
  readonly department: string;
  /** From 1. */
  readonly statement: number;
  /** `before`: the statement waits in the proxy. `after`: it is done, its reply waits. `adrift`: nothing waits. */
  readonly when: 'before' | 'after' | 'adrift';
}

/** The name of the lock by which a worker takes a department's run: from it the proxy learns whose connection this is. */
const takes = /hub sync ([a-z-]+)/;
const gives = /pg_advisory_unlock/;
const statementsKept = 400;

/**
 * Stands between a worker and PostgreSQL, counts the statements of each department's run, and holds the connection at the marked
 * one until `release`.
 */
export class StatementProxy {
  /** Statements sent so far, by department. */
  readonly counts = new Map<string, number>();
  /** The latest statements, for the evidence of a fault. */
  readonly statements: string[] = [];
  /** While set, nobody gets through. */
  isRefusing = false;
  /** While set, the server is not told that a client is gone: so it is when a machine loses its power. */
  isForgetful = false;
  readonly #connections = new Set<Connection>();
  #mark: Mark | undefined;
  #onStrike: (() => void) | undefined;
  #held: Connection | undefined;

  private constructor(
    private readonly server: Server,
    readonly target: number,
  ) {}

  static async start(target: number): Promise<StatementProxy> {
    const server = createServer();
    const proxy = new StatementProxy(server, target);
    server.on('connection', (client) => proxy.accept(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Forgets what was counted; settles once the mark is reached. */
  arm(mark: Mark | undefined): Promise<void> {
    this.counts.clear();
    this.statements.length = 0;
    this.#mark = mark;
    return new Promise((resolve) => (this.#onStrike = resolve));
  }

  /** Lets the connection go on that was held at the mark. */
  release(): void {
    this.#held?.release();
    this.#held = undefined;
  }

  /** Cuts every connection, as a broken network does: both sides see it at once. */
  cut(): void {
    for (const connection of this.#connections) connection.destroy();
  }

  async stop(): Promise<void> {
    this.#mark = undefined;
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Counts a statement; answers the mark where it is reached. */
  count(department: string, label: string): Mark | undefined {
    const number = (this.counts.get(department) ?? 0) + 1;
    this.counts.set(department, number);
    this.statements.push(`${department} ${number}: ${label}`);
    if (this.statements.length > statementsKept) this.statements.shift();
    if (this.#mark?.department !== department || this.#mark.statement !== number) return undefined;
    const mark = this.#mark;
    this.#mark = undefined;
    return mark;
  }

  strike(held: Connection): void {
    this.#held = held;
    this.#onStrike?.();
  }

  forget(connection: Connection): void {
    this.#connections.delete(connection);
  }

  private accept(client: Socket): void {
    if (this.isRefusing) {
      client.resetAndDestroy();
      return;
    }
    this.#connections.add(new Connection(this, client, connect(this.target, '127.0.0.1')));
  }
}

class Connection {
  readonly #fromClient = new WireSplitter('client');
  readonly #fromServer = new WireSplitter('server');
  readonly #toServer: WireMessage[] = [];
  readonly #toClient: Buffer[] = [];
  #department: string | undefined;
  #label = '';
  /** The first message of a statement was seen, its last was not. */
  #isWithin = false;
  /** Statements may be sent before the last one is answered. */
  #unanswered = 0;
  #mark: Mark | undefined;
  #isHeld = false;
  /** The statement at the mark was sent on, and its reply is awaited. */
  #isReplyDue = false;
  #isReplyHeld = false;

  constructor(
    private readonly proxy: StatementProxy,
    private readonly client: Socket,
    private readonly server: Socket,
  ) {
    for (const socket of [client, server]) socket.setNoDelay(true).on('error', () => undefined);
    client.on('data', (chunk) => this.send(this.#fromClient.push(chunk)));
    server.on('data', (chunk) => this.answer(chunk));
    client.on('close', () => (proxy.isForgetful ? undefined : this.destroy()));
    server.on('close', () => this.destroy());
  }

  release(): void {
    this.#isHeld = false;
    this.#isReplyHeld = false;
    for (const chunk of this.#toClient.splice(0)) this.client.write(chunk);
    this.send([]);
  }

  destroy(): void {
    if (this.#isReplyDue) this.proxy.strike(this);
    this.#isReplyDue = false;
    this.client.resetAndDestroy();
    this.server.resetAndDestroy();
    this.proxy.forget(this);
  }

  private send(messages: readonly WireMessage[]): void {
    this.#toServer.push(...messages);
    while (!this.#isHeld) {
      const message = this.#toServer[0];
      if (message === undefined) return;
      if (!this.#isWithin && beginsStatement(message)) {
        this.#isWithin = true;
        this.learn(message);
        if (this.begin(message)) return;
      } else {
        this.learn(message);
      }
      this.#toServer.shift();
      this.server.write(message.bytes);
      if (endsStatement(message)) this.end();
    }
  }

  /** Counts the statement that begins; answers whether it is to wait. */
  private begin({ type }: WireMessage): boolean {
    if (this.#department === undefined) return false;
    this.#mark = this.proxy.count(this.#department, type === 'c' ? 'end of copy' : this.#label);
    this.#isHeld = this.#mark?.when === 'before';
    if (this.#isHeld) this.proxy.strike(this);
    return this.#isHeld;
  }

  /** The statement has been sent whole. */
  private end(): void {
    this.#isWithin = false;
    this.#unanswered += 1;
    if (this.#mark?.when === 'after') [this.#isReplyDue, this.#isHeld] = [true, true];
    if (this.#mark?.when === 'adrift') this.proxy.strike(this);
    this.#mark = undefined;
  }

  private answer(chunk: Buffer): void {
    const replies = this.#fromServer.push(chunk).filter(endsReply).length;
    // The first "ready" of a connection answers its start, not a statement.
    this.#unanswered = Math.max(0, this.#unanswered - replies);
    if (!this.#isReplyDue && !this.#isReplyHeld) {
      this.client.write(chunk);
      return;
    }
    this.#toClient.push(chunk);
    if (!this.#isReplyDue || this.#unanswered > 0) return;
    [this.#isReplyDue, this.#isReplyHeld] = [false, true];
    this.proxy.strike(this);
  }

  /** Whose run this connection serves, and what its next statement is. */
  private learn(message: WireMessage): void {
    this.#label = statementIn(message) ?? this.#label;
    if (gives.test(this.#label)) this.#department = undefined;
    else if (message.type === 'B')
      this.#department = takes.exec(message.bytes.toString('latin1'))?.[1] ?? this.#department;
  }
}
