import { Migration } from '@mikro-orm/migrations';

/** People, households, who belongs to which, and the tokens by which they are found. */
export class People extends Migration {
  override up(): void {
    this.people();
    this.households();
    this.relations();
    this.lookup();
  }

  private people(): void {
    this.addSql(`
create table hub.person (
  filing integer not null,
  id uuid not null,
  name text not null,
  name_pinyin text,
  name_initials text,
  former_name text,
  sex text,
  birth_date date,
  ethnicity text,
  id_number_sealed bytea,
  id_number_mask text,
  phone_sealed bytea,
  phone_mask text,
  marital_status text,
  status text not null default 'ALIVE' check (status in ('ALIVE', 'DEAD', 'DEATH_UNCONFIRMED')),
  died_on date,
  register_status text,
  provenance jsonb not null default '{}',
  areas text[] not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (filing, id)
)`);
  }

  private households(): void {
    this.addSql(`
create table hub.household (
  filing integer not null,
  id uuid not null,
  kind text not null check (kind in ('REGISTERED', 'COLLECTIVE', 'RESIDENCE', 'INSURANCE', 'ASSISTANCE')),
  number text,
  region_code text not null,
  address_text text,
  building text,
  unit text,
  room text,
  dwelling text collate "C",
  head_name text,
  head_person_filing integer,
  head_person_id uuid,
  status text not null default 'OPEN',
  department text not null,
  record_id uuid,
  as_of date not null,
  fetched_at timestamptz not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, kind, number)
)`);
    this.addSql(`create index household_dwelling on hub.household (filing, dwelling, kind)`);
    this.addSql(`create index household_region on hub.household (region_code, kind)`);
    this.addSql(`
create table hub.membership (
  filing integer not null,
  id uuid not null,
  household_id uuid not null,
  household_kind text not null,
  household_region text not null,
  person_filing integer not null,
  person_id uuid not null,
  relation text not null,
  is_head boolean not null default false,
  valid_from date,
  valid_to date,
  department text not null,
  record_id uuid not null,
  as_of date not null,
  fetched_at timestamptz not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, household_id, person_id, record_id),
  foreign key (filing, household_id) references hub.household (filing, id)
)`);
    this.addSql(`create index membership_person on hub.membership (person_filing, person_id)`);
    this.addSql(
      `create index membership_region on hub.membership (household_region, household_kind) where valid_to is null`,
    );
  }

  private relations(): void {
    this.addSql(`
create table hub.kinship (
  filing integer not null,
  id uuid not null,
  person_filing integer not null,
  person_id uuid not null,
  other_filing integer not null,
  other_id uuid not null,
  relation text not null check (relation in ('SPOUSE', 'CHILD', 'PARENT')),
  other_living boolean not null default true,
  ended_on date,
  department text not null,
  record_id uuid not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, person_id, other_id, relation, record_id)
)`);
    this.addSql(`create index kinship_person on hub.kinship (person_filing, person_id)`);
    this.addSql(`create index kinship_other on hub.kinship (other_filing, other_id)`);
    this.addSql(`
create table hub.conflict (
  filing integer not null,
  id uuid not null,
  person_filing integer not null,
  person_id uuid not null,
  field text not null,
  candidates jsonb not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'SETTLED')),
  opened_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by text,
  areas text[] not null,
  primary key (filing, id)
)`);
    this.addSql(`create unique index conflict_open on hub.conflict (filing, person_id, field) where state = 'OPEN'`);
    this.addSql(`create index conflict_person on hub.conflict (person_filing, person_id)`);
  }

  private lookup(): void {
    // Collated by bytes: the one index then serves equality and prefixes (^@) under forced row security.
    this.addSql(`
create table hub.lookup_token (
  kind text not null check (kind in ('id-number', 'phone', 'name', 'pinyin', 'initials', 'door')),
  token text collate "C" not null,
  subject_type text not null check (subject_type in ('person', 'household')),
  subject_filing integer not null,
  subject_id uuid not null,
  areas text[] not null,
  primary key (kind, token, subject_id)
)`);
    this.addSql(`create index lookup_token_subject on hub.lookup_token (subject_filing, subject_id)`);
  }
}
