import { SourceError } from '../contract.js';

export interface BodyLimits {
  readonly label: string;
  readonly path: string;
  readonly bytesMax: number;
  readonly timeoutMs: number;
}

/** The text (UTF-8) of a response, bounded in size and time. */
export async function readBody(response: Response, limits: BodyLimits, signal: AbortSignal): Promise<string> {
  const { label, path, bytesMax, timeoutMs } = limits;
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    void reader.cancel().catch(() => undefined);
  }, timeoutMs);
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > bytesMax) {
        throw new SourceError(
          'contract',
          `${label} answered ${path} with more than ${bytesMax} bytes: ask for smaller pages.`,
        );
      }
      text += decoder.decode(value, { stream: true });
    }
    if (!slow) return text + decoder.decode();
  } catch (error) {
    if (error instanceof SourceError || signal.aborted) throw error;
    if (
      !slow &&
      error instanceof TypeError &&
      (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ) {
      throw new SourceError('contract', `${label} answered ${path} with text that is not UTF-8.`);
    }
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
