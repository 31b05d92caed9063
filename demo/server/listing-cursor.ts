import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ListingPosition } from './register-listing.js';

const macBytes = 12;

/** Cursors are opaque to clients and signed, so that one that was cut or made up is refused rather than misread. */
export class ListingCursor {
  constructor(private readonly secret: string) {}

  write(position: ListingPosition): string {
    const body = Buffer.from(JSON.stringify(position));
    return Buffer.concat([this.mac(body), body]).toString('base64url');
  }

  /** Undefined for anything that this server did not write. */
  read(cursor: string): ListingPosition | undefined {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length <= macBytes || bytes.toString('base64url') !== cursor) return undefined;
    const body = bytes.subarray(macBytes);
    if (!timingSafeEqual(this.mac(body), bytes.subarray(0, macBytes))) return undefined;
    return JSON.parse(body.toString('utf8')) as ListingPosition;
  }

  private mac(body: Buffer): Buffer {
    return createHmac('sha256', this.secret).update(body).digest().subarray(0, macBytes);
  }
}
