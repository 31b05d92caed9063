/** What a child of `hub start` says once it serves. */
export interface ReadyMessage {
  readonly ready: true;
  readonly address?: string;
}

/** Tells the supervisor that watches over this process, if one does. */
export function tellParent(message: ReadyMessage): void {
  process.send?.(message);
}

export function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === 'object' && message !== null && (message as { ready?: unknown }).ready === true;
}
