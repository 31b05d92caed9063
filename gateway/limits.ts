/** Every bound that the gateway puts on a request, in one place. docs/how-to/ask-the-gateway.md tells clients the ones they meet. */
export const limits = {
  /** A household query with every part is about 3 KB. */
  bodyBytesMax: 64 * 1024,
  headerBytesMax: 16 * 1024,
  requestTimeoutMsMax: 30_000,
  /** Time for connections to finish at shutdown. */
  drainMsMax: 10_000,
  documentTokensMax: 4_000,
  /** Fields below each other; the desk's deepest operation has 7. */
  depthFieldsMax: 12,
  /** Fields of the operation with its fragments spread out. */
  fieldsMax: 600,
  rootFieldsMax: 20,
  aliasesMax: 60,
  directivesMax: 40,
  operationsMax: 10,
  variablesMax: 50,
  operationNameCharactersMax: 64,
  /** Below the depth at which introspection of lists in lists grows without end; the usual tools' query needs 13. */
  introspectionDepthFieldsMax: 15,
  introspectionFieldsMax: 900,
  /** Values that an answer may hold, estimated from page sizes before anything is read. */
  costValuesMax: 60_000,
  /** What an unpaged list is taken to hold. */
  costListItems: 8,
  /** Errors of one document that are told; the rest would only repeat it. */
  validationErrorsMax: 5,
  documentsKeptMax: 500,
  tokensKeptMax: 10_000,
  streamsPerActorMax: 4,
  streamsMax: 500,
  /** Bytes that a slow reader of a stream may leave unread before the stream ends. */
  streamUnreadBytesMax: 256 * 1024,
  streamPingMs: 12_000,
} as const;

/** Tokens. How long one may live is in its role's file (`grantLifeSecondsMax`): an hour for systems, a day at the window for staff. */
export const tokenLimits = {
  clockToleranceSeconds: 30,
  charactersMax: 4_096,
} as const;
