import type { Department } from '../../schema/canonical/department.js';
import type { PersonMention } from '../../schema/canonical/record/mention.js';
import { comparableName } from '../../schema/canonical/name.js';
import { authority } from '../../schema/person/person.authority.js';
import { evidenceKey, type Evidence } from '../../schema/person/person.evidence.js';
import { factTables } from './facts.js';
import { withAreas } from './area-list.js';
import { planNewlyInsured, writeNewlyInsured } from './attach-insured.js';
import { linkKey } from './link-key.js';
import { isBare } from './loose/compared.js';
import { loadDecisions } from './loose/decisions.js';
import type { LinkChunkTools } from './link-chunk.js';
import { loadEvidence, loadLinksOfRecords, type RecordName } from './load.js';
import { readFacts, writeFacts } from './write-facts.js';
import { writeLinks, type LinkToWrite } from './write-links.js';

interface Holder {
  readonly token: string;
  readonly filing: number;
  readonly id: string;
  readonly name: string;
  readonly nameBy: Department | null;
  readonly areas: readonly string[];
}

/**
 * Hangs new records that change nothing about a person on the person, without judging the person anew: most of a first load.
 *
 * A record qualifies if all that it says of somebody is an ID number that the person has and the very name that the person
 * bears by a department that is believed more. Then the claim agrees with the person's own, brings no other claim along, and
 * wins no field: judging would give the same. Whom it newly insures with a family joins that family's household. Answers the records that are left to be judged, and how many are done.
 */
export async function attachFacts(
  tools: LinkChunkTools,
  changed: readonly RecordName[],
): Promise<{ left: readonly RecordName[]; attached: number }> {
  const { client, vault, writes, prepared, neverLinked, leftOut, unreadable } = tools;
  const candidates = changed.filter(
    (name) => factTables[name.kind]?.isPlain === true && !leftOut.has(evidenceKey(name)),
  );
  if (candidates.length === 0) return { left: changed, attached: 0 };
  const mayBeLinked = candidates.filter((name) => !neverLinked.has(evidenceKey(name)));
  const unread = candidates.filter((name) => !prepared.has(evidenceKey(name)));
  const [before, read] = await Promise.all([
    loadLinksOfRecords(client, mayBeLinked),
    loadEvidence(client, vault, unread, unreadable),
  ]);
  const linked = new Set(before.map(({ key }) => key));
  const opened = [...candidates.flatMap((name) => prepared.get(evidenceKey(name)) ?? []), ...read];
  const decided = tools.hasDecisions ? await loadDecisions(client, opened) : new Map<string, unknown>();
  const isDecided = (evidence: Evidence) => decided.has(linkKey(evidence, mentionOf(evidence).role));
  const bare = opened.filter((evidence) => !linked.has(evidence.key) && isBareRecord(evidence) && !isDecided(evidence));
  const tokens = new Map(
    bare.map((evidence) => [evidence.key, vault.blindIndex('id-number', mentionOf(evidence).idNumber as string)]),
  );
  const holders = await findHolders(tools, [...new Set(tokens.values())]);
  const own = bare.flatMap((evidence): LinkToWrite[] => {
    const token = tokens.get(evidence.key) as string;
    const holder = holders.get(token);
    return holder !== undefined && isOwnName(holder, evidence) ? [linkTo(holder, evidence, token)] : [];
  });
  const insured = await planNewlyInsured(client, own);
  const links = own.filter((link) => !insured.left.includes(link));
  writeLinks(client, writes, links, []);
  const facts = readFacts(client, links, [], new Map());
  await writeFacts(client, writes, vault, { peopleOfRecord: new Map(), residenceOf: new Map() }, facts);
  await writeNewlyInsured(tools, insured);
  const done = new Set(links.map(({ evidence }) => evidence.keyToken));
  return { left: changed.filter(({ keyToken }) => !done.has(keyToken)), attached: done.size };
}

function mentionOf(evidence: Evidence): PersonMention {
  return evidence.record.mentions[0] as PersonMention;
}

function isBareRecord({ record: { mentions } }: Evidence): boolean {
  const [mention] = mentions;
  return mention !== undefined && mentions.length === 1 && isBare(mention);
}

async function findHolders({ client }: LinkChunkTools, tokens: readonly string[]): Promise<Map<string, Holder>> {
  const { rows } = await client.query<Omit<Holder, 'areas'> & { areas: string }>({
    name: 'hub-holders-of-numbers',
    text: `select n.token, p.filing, p.id, p.name, p.provenance -> 'name' ->> 'department' as "nameBy",
        p.areas::text as areas
      from unnest($1::text[]) as n(token)
      cross join lateral (
        select subject_filing, subject_id from hub.lookup_token where kind = 'id-number' and token = n.token offset 0) t
      cross join lateral (
        select * from hub.person where filing = t.subject_filing and id = t.subject_id offset 0) p`,
    values: [tokens],
  });
  return new Map(withAreas<Holder>(rows).map((row) => [row.token, row]));
}

function isOwnName({ name, nameBy }: Holder, evidence: Evidence): boolean {
  const by = authority.name.indexOf(nameBy as Department);
  return (
    by !== -1 &&
    by < authority.name.indexOf(evidence.department) &&
    comparableName(name) === comparableName(mentionOf(evidence).name)
  );
}

function linkTo({ filing, id, areas }: Holder, evidence: Evidence, idToken: string): LinkToWrite {
  return {
    evidence,
    mention: mentionOf(evidence),
    person: { filing, id },
    method: 'ID_NUMBER',
    reason: null,
    idToken,
    before: undefined,
    assignment: null,
    householdId: null,
    areas,
  };
}
