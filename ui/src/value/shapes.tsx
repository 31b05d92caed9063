/** The shape beside each state's word, so that colour never speaks alone. Drawn on a 12-unit square. */
const paths = {
  stale: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2v3.2l2.2 1.3',
  unavailable: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1ZM2.6 2.6l6.8 6.8',
  conflicting: 'M2 4h8M2 8h8M8 1.5 4 10.5',
  unconfirmed: 'M6 1 11 6 6 11 1 6Z',
  disputed: 'M6 1v6M6 9v1.6',
  settled: 'M2 2h8v8H2zM3.8 6.2l1.6 1.6 3-3.6',
  masked: 'M2.5 5.5h7v5h-7zM4 5.5V4a2 2 0 0 1 4 0v1.5',
  none: 'M2 6h8',
  good: 'M1.8 6.3 4.8 9.3 10.2 2.9',
  held: 'M4 2v8M8 2v8',
  failed: 'M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8',
  running: 'M10.4 6A4.4 4.4 0 1 1 8.6 2.4M8.2.6v2.2h2.2',
  away: 'M2 6h7M6.5 3 9.5 6l-3 3',
  visit: 'M2 6l4-4 4 4M3.2 5.2V10.5h5.6V5.2M6 10.5V7.5',
  ask: 'M2 10h2l6-6-2-2-6 6z',
} as const;

export type ShapeName = keyof typeof paths;

export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
