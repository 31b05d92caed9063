import { SourceError } from '../contract.js';

export interface BodyLimits {
  readonly label: string;
  readonly path: string;
  readonly bytesMax: number;
  readonly timeoutMs: number;
}

/** The text (UTF-8) of a response, bounded in size and time. */
export async function readBody(response: Response, limits: BodyLimits, signal: AbortSignal): Promise<string> {
  const { label, path, timeoutMs } = limits;
  if (response.body === null) return '';
  const reader = response.body.getReader();
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    void reader.cancel().catch(() => undefined);
  }, timeoutMs);
  try {
    const bytes = await gather(reader, limits);
    if (!slow) return decode(bytes, limits);
  } catch (error) {
    if (error instanceof SourceError || signal.aborted) throw error;
    if (!slow) {
      throw new SourceError('unavailable', `${label} broke off its answer to ${path}; it is tried again later.`, {
        cause: error,
      });
    }
  } finally {
    clearTimeout(timer);
    await reader.cancel().catch(() => undefined);
  }
  throw new SourceError('unavailable', `${label} did not finish its answer to ${path} within ${timeoutMs / 1000} s.`);
}

async function gather(reader: ReadableStreamDefaultReader<Uint8Array>, limits: BodyLimits): Promise<Buffer> {
  const { label, path, bytesMax } = limits;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    bytes += value.byteLength;
    if (bytes > bytesMax) {
      throw new SourceError(
        'contract',
        `${label} answered ${path} with more than ${bytesMax} bytes: ask for smaller pages.`,
      );
    }
    chunks.push(value);
  }
}

function decode(bytes: Buffer, { label, path }: BodyLimits): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SourceError('contract', `${label} answered ${path} with text that is not UTF-8.`, { cause: error });
  }
}
