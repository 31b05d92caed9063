import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
} from '@opentelemetry/api';

/**
 * What a span may say, and nothing else: codes, counts and the hub's own ids. A key is added here, where somebody asks whether its
 * values could ever be a person's.
 */
export interface SpanFacts {
  readonly department?: string;
  readonly stream?: string;
  readonly mode?: string;
  readonly state?: string;
  readonly problem?: string | null;
  readonly run?: string;
  readonly request?: string;
  readonly route?: string;
  readonly host?: string;
  readonly method?: string;
  readonly status?: number;
  readonly statement?: string;
  readonly kind?: string;
  readonly way?: string;
  readonly rows?: number;
  readonly attempt?: number;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The net below the rule: a text that could hold a name, or a number long enough for a phone or an ID, is not told. */
function isPlain(value: string): boolean {
  return uuid.test(value) || (/^[\x20-\x7e]{0,120}$/.test(value) && !/\d{11,}/.test(value));
}

let isOn = false;
/** Called by `startTracing` alone; until then nothing below costs more than this look. */
export function switchTelemetry(on: boolean): void {
  isOn = on;
}
export function isTracing(): boolean {
  return isOn;
}

/** Adds to the span that is running what became known only meanwhile. */
export function tellSpan(facts: SpanFacts, span: Span | undefined = isOn ? trace.getActiveSpan() : undefined): void {
  if (!span?.isRecording()) return;
  for (const [key, value] of Object.entries(facts)) {
    if (typeof value === 'number' || (typeof value === 'string' && isPlain(value)))
      span.setAttribute(`hub.${key}`, value);
  }
}

/** By its class and code alone: a message may hold a value of a row. */
function tellFailure(span: Span, error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  const words = [name, code].filter((word): word is string => typeof word === 'string' && isPlain(word));
  span.setStatus({ code: SpanStatusCode.ERROR, message: words.join(' ') });
}

export interface SpanOptions {
  readonly kind?: 'server' | 'client' | 'internal';
  /** A `traceparent` of another process, which the span continues. */
  readonly follows?: string | undefined;
}

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;
const tracer = () => trace.getTracer('hutong');

/** Runs `act` in a span. `name` is a text of the program's own, never a value. */
export async function inSpan<Result>(
  name: string,
  facts: SpanFacts,
  act: () => Promise<Result>,
  { kind = 'internal', follows }: SpanOptions = {},
): Promise<Result> {
  if (!isOn) return act();
  const parent = follows === undefined ? context.active() : contextOf(follows);
  return tracer().startActiveSpan(name, { kind: kinds[kind] }, parent, async (span) => {
    tellSpan(facts, span);
    try {
      return await act();
    } catch (error) {
      tellFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span that begins and ends by hand, where no function encloses it: an HTTP request, a statement, a wait. */
export function openSpan(name: string, facts: SpanFacts, options: SpanOptions & { readonly since?: Date } = {}) {
  if (!isOn) return undefined;
  const parent = options.follows === undefined ? context.active() : contextOf(options.follows);
  const since = options.since === undefined ? {} : { startTime: options.since };
  const span = tracer().startSpan(name, { kind: kinds[options.kind ?? 'internal'], ...since }, parent);
  tellSpan(facts, span);
  return {
    tell: (more: SpanFacts) => tellSpan(more, span),
    fail: (error: unknown) => tellFailure(span, error),
    end: () => span.end(),
    /** Runs `act` as part of the span. */
    within: <Result>(act: () => Result): Result => context.with(trace.setSpan(context.active(), span), act),
  };
}
export type OpenSpan = NonNullable<ReturnType<typeof openSpan>>;

export const traceparentPattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])$/;

/** Of the span that is running, as W3C Trace Context writes it: what another process needs to go on with the trace. */
export function traceparent(): string | undefined {
  const found = isOn ? trace.getActiveSpan()?.spanContext() : undefined;
  if (found === undefined) return undefined;
  return `00-${found.traceId}-${found.spanId}-0${found.traceFlags & TraceFlags.SAMPLED}`;
}

function contextOf(parent: string): Context {
  const [, traceId, spanId, flags] = traceparentPattern.exec(parent) ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number(flags), isRemote: true });
}
