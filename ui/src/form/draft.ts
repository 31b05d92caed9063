/** What a person has answered so far, by field; a member's field is `person:field`. */
export type Answers = Readonly<Record<string, string>>;

export interface Draft {
  readonly form: string;
  readonly formTitle: string;
  readonly household: string;
  readonly applicant: string | undefined;
  readonly actor: string;
  readonly answers: Answers;
  readonly savedAt: string;
}

const prefix = 'hutong.draft.';

/*
 * Drafts stay in the window's own storage: they survive a reload and a new sign-in, and go with the window or with signing
 * out. What would outlive the window (localStorage) could be read by the next person at a shared PC.
 */
function keyOf(form: string, household: string): string {
  return `${prefix}${form}.${household}`;
}

function parse(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return undefined;
  }
}

export function findDraft(storage: Storage, form: string, household: string, actor: string): Draft | undefined {
  const draft = parse(storage.getItem(keyOf(form, household)));
  return draft?.actor === actor ? draft : undefined;
}

export function saveDraft(storage: Storage, draft: Draft): void {
  storage.setItem(keyOf(draft.form, draft.household), JSON.stringify(draft));
}

export function dropDraft(storage: Storage, form: string, household: string): void {
  storage.removeItem(keyOf(form, household));
}

/** Every draft of one person in this window, the latest first. */
export function listDrafts(storage: Storage, actor: string): Draft[] {
  const drafts = draftKeys(storage)
    .map((key) => parse(storage.getItem(key)))
    .filter((draft): draft is Draft => draft?.actor === actor);
  // The kernels that the desk is built for have no toSorted.
  // oxlint-disable-next-line unicorn/no-array-sort
  return drafts.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

export function clearDrafts(storage: Storage): void {
  for (const key of draftKeys(storage)) storage.removeItem(key);
}

function draftKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}
