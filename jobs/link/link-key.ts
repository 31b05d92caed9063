/** Names a mention for ever: its record (`evidenceKey`) and the role in it. */
export function linkKey(record: { readonly key: string }, role: string): string {
  return `${record.key}/${role}`;
}
