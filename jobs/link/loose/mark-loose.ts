import type { HouseholdPlan } from '../plan-households.js';
import type { PlannedMembership } from '../plan-memberships.js';
import type { LinkChunkTools } from '../link-chunk.js';
import type { StoredLink } from '../load.js';
import { linkKey } from '../link-key.js';
import type { WrittenLink } from '../write-links.js';
import type { PersonToWrite, PinyinBook, StoredPerson } from '../write-people.js';
import { dwellingOfMention } from './compared.js';
import { keyTexts, keysOfMention, wakingTexts, type BlockKeys } from './keys.js';
import { addTodo, forgetLoose, wake, writeKeys, type LinkPlace } from './loose-store.js';

type Method = StoredLink['method'];

/** A mention that no number of its own and no person's word ties to anybody. */
function isLoose(method: Method | undefined): boolean {
  return method === 'NONE' || method === 'SCORED';
}

/**
 * Keeps account of mentions without a number: by what they are found, and that they wait to be compared. What comparison itself
 * has just decided (`given`) does not wait again.
 */
export function markLoose(
  { client, writes, vault, pinyin, given }: LinkChunkTools,
  written: readonly WrittenLink[],
  stale: readonly StoredLink[],
  households: HouseholdPlan['byNumber'],
): void {
  const fresh: { link: LinkPlace; texts: string[] }[] = [];
  const todo: LinkPlace[] = [];
  const forget: LinkPlace[] = stale.filter(({ method }) => isLoose(method));
  for (const { link, id } of written) {
    const { before, evidence, mention, method } = link;
    const place = { filing: evidence.filing, id };
    if (!isLoose(method)) {
      if (isLoose(before?.method)) forget.push(place);
      continue;
    }
    if (before === undefined || before.recordId !== evidence.recordId || !isLoose(before.method)) {
      const dwelling = dwellingOfMention(evidence, mention.role, households);
      fresh.push({ link: place, texts: keyTexts(keysOfMention(mention, dwelling, pinyin)) });
    }
    if (given?.has(linkKey(evidence, mention.role)) !== true) todo.push(place);
  }
  forgetLoose(client, writes, forget);
  writeKeys(client, writes, vault, fresh);
  addTodo(client, writes, todo);
}

/**
 * People of whom anything changed that mentions are held against: their golden record, one of the mentions that are theirs, or where
 * they belong.
 */
export function shakenPeople(
  { people, memberships }: Pick<PeopleOfChunk, 'people' | 'memberships'>,
  written: readonly PersonToWrite[],
  links: readonly WrittenLink[],
  stale: readonly StoredLink[],
  households: HouseholdPlan['write'],
): PersonToWrite[] {
  const rewritten = new Set(households.map(({ id }) => id));
  const ids = new Set<string | null | undefined>([
    ...written.map(({ ref }) => ref.id),
    ...links.flatMap(({ link: { person, before } }) => [person?.id, before?.personId]),
    ...stale.map(({ personId }) => personId),
    ...memberships.filter(({ household }) => rewritten.has(household?.id ?? '')).map(({ person }) => person.ref.id),
  ]);
  return people.filter(({ ref }) => ids.has(ref.id));
}

interface PeopleOfChunk {
  readonly people: readonly PersonToWrite[];
  readonly memberships: readonly PlannedMembership[];
}

/** People who came, changed or went, as those that may mean them are found. */
export function wakeAround(
  { client, writes, vault, pinyin }: LinkChunkTools,
  shaken: readonly PersonToWrite[],
  stored: ReadonlyMap<string, StoredPerson>,
  gone: readonly LinkPlace[],
  memberships: readonly PlannedMembership[],
): void {
  const texts = new Set<string>();
  const add = (keys: BlockKeys) => {
    for (const text of wakingTexts(keys)) texts.add(text);
  };
  const ids = new Set(shaken.map(({ ref }) => ref.id));
  for (const { person, own } of shaken) {
    const phones = own.flatMap(({ mention }) => mention.phone ?? []);
    add({ ...keysOfGolden(person.name, person.formerName, person.birthDate, pinyin), phones });
  }
  for (const id of [...ids, ...gone.map((one) => one.id)]) {
    const before = stored.get(id);
    if (before !== undefined) add(keysOfGolden(before.name, before.former_name, before.birth_date, pinyin));
  }
  for (const { person, dwelling, household } of memberships) {
    const door = dwelling?.dwelling ?? household?.dwelling;
    if (ids.has(person.ref.id) && door != null) add({ names: [], births: [], phones: [], dwellings: [door] });
  }
  wake(client, writes, vault, texts);
}

function keysOfGolden(
  name: string,
  formerName: string | null,
  birthDate: string | null,
  pinyin: PinyinBook,
): BlockKeys {
  const read = [name, formerName].filter((one) => one !== null).map((one) => pinyin.of(one));
  const initial = read[0]?.initials.slice(0, 1) ?? '';
  return {
    names: read.map(({ full }) => full),
    births: birthDate === null ? [] : [{ date: birthDate, initial }],
    phones: [],
    dwellings: [],
  };
}
