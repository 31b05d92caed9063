import { z } from 'zod';
import {
  type Delivery,
  type OpenOptions,
  type Position,
  type Source,
  SourceError,
  type StreamDefinition,
} from '../kit/contract.js';
import { fetchPage, type Listing, type PagePosition, readPages } from '../kit/rest/page-listing.js';
import { RestClient, restLimits } from '../kit/rest/rest-client.js';

/** The most that the system puts on a page. */
export const pageRowsMax = 1_000;

export const settings = z.object({
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** The department's own limit, or less. */
  requestsPerSecond: z.coerce.number().min(0.1).max(1_000).optional(),
});
export type PublicSecuritySettings = z.infer<typeof settings>;

const checkpointSchema = z.object({ watermark: z.string(), asOf: z.iso.date() });
const positionSchema = z.object({ cursor: z.string().nullable(), row: z.int() });

export function openSource(
  { url, clientId, clientSecret, requestsPerSecond }: PublicSecuritySettings,
  streams: readonly StreamDefinition[],
  signal: AbortSignal,
  { hosts, chunkRowsMax }: Pick<OpenOptions, 'hosts'> & { readonly chunkRowsMax: number },
): Source {
  const client = new RestClient(
    { baseUrl: url, tokenPath: '/oauth/token', clientId, clientSecret, label: 'public-security', hosts },
    signal,
    { ...restLimits, requestsPerSecondMax: requestsPerSecond ?? restLimits.requestsPerSecondMax },
  );
  const pageRows = Math.min(chunkRowsMax, pageRowsMax);

  async function deliveries(
    stream: string,
    mode: 'full' | 'changes',
    checkpoint: Position | null,
  ): Promise<Delivery[]> {
    const last = mode === 'changes' && checkpoint !== null ? checkpointSchema.parse(checkpoint) : null;
    const columns = streams.find((candidate) => candidate.name === stream)?.columns ?? [];
    const query: Record<string, string> = last === null ? {} : { updatedSince: last.watermark };
    const listing: Listing = { client, path: `/api/v1/${stream}`, query, pageRows, columns };
    const first = await fetchPage(listing, null);
    if (last !== null && first.asOf < last.asOf) {
      throw new SourceError(
        'delivery',
        `public-security vouches for ${first.asOf}, and ${stream} was taken up to ${last.asOf}: its system may have been restored from a backup; ask the department before you run a full load.`,
      );
    }
    // Nothing changed, and the system vouches for no later day than before.
    if (last !== null && first.page.total === 0 && first.asOf === last.asOf) return [];
    const position = (from: Position | null): PagePosition | null =>
      from === null ? null : positionSchema.parse(from);
    return [
      {
        // Two listings of one day differ in where they begin.
        id: last === null ? first.deliveryId : `${first.deliveryId}@${last.watermark}`,
        mode: last === null ? 'full' : 'changes',
        asOf: first.asOf,
        rowsExpected: first.page.total,
        read: (from, readSignal) => readPages(listing, { first, from: position(from), signal: readSignal }),
        controlTotals: () => Promise.resolve({ rows: first.page.total }),
        nextCheckpoint: () => Promise.resolve({ watermark: first.watermark, asOf: first.asOf }),
      },
    ];
  }

  return { deliveries, close: () => Promise.resolve() };
}
