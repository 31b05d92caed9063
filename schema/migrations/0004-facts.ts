import { Migration } from '@mikro-orm/migrations';

const account = `
  bank text,
  account_sealed bytea,
  account_mask text,`;

/** The columns of each department's facts, by table; what all of them carry is added in `up`. */
const facts: Readonly<Record<string, string>> = {
  person_register: `
  household_number text not null,
  household_id uuid,
  relation text not null,
  status text not null,
  status_on date,
  lives_elsewhere boolean not null,
  marital_status text,
  registered_on date,
  registered_region text,`,
  person_residence: `
  region_code text,
  address_text text not null,
  building text,
  unit text,
  room text,
  household_id uuid,
  registered_region_code text,
  registered_address_text text,
  occupation text,
  reason text not null,
  moved_in_on date,
  left_on date,
  local_head_name text,
  relation text not null,`,
  birth: `
  role text not null check (role in ('CHILD', 'MOTHER', 'FATHER')),
  certificate_number text not null,
  born_on date not null,
  birth_order smallint not null,
  child_name text,
  child_person_filing integer,
  child_person_id uuid,
  mother_name text,
  father_name text,`,
  one_child_certificate: `
  certificate_number text not null,
  issued_on date not null,
  child_name text,
  child_person_filing integer,
  child_person_id uuid,`,
  special_support: `
  cause text not null,
  since date not null,
  ended_on date,
  monthly_yuan numeric(12, 2) not null,`,
  marriage: `
  event text not null,
  resulting_status text not null,
  registered_on date not null,
  certificate_number text not null,
  spouse_name text,
  spouse_person_filing integer,
  spouse_person_id uuid,`,
  assistance: `
  case_number text not null,
  kind text not null,
  is_applicant boolean not null,
  relation text not null,
  cause text,
  health text,
  occupation text,
  employer text,
  monthly_income_yuan numeric(12, 2),
  monthly_amount_yuan numeric(12, 2),
  phone_sealed bytea,
  phone_mask text,${account}
  approved_on date not null,
  ended_on date,`,
  disability: `
  certificate_sealed bytea,
  certificate_mask text,
  category text not null,
  grade smallint not null,
  issued_on date not null,
  expires_on date,
  living_subsidy_yuan numeric(12, 2),
  nursing_subsidy_yuan numeric(12, 2),${account}`,
  old_age_allowance: `
  tier text not null,
  monthly_yuan numeric(12, 2) not null,
  started_on date not null,
  ended_on date,
  last_sign_of_life_on date,
  agent_name text,${account}`,
  military_family: `
  kind text not null,
  certificate_number text not null,
  since date not null,
  ended_on date,`,
  death: `
  died_on date not null,
  registered_on date,
  certificate_number text not null,`,
  insurance_enrolment: `
  insurance text not null,
  status text not null,
  employer_code text,
  employer_name text,
  monthly_base_yuan numeric(12, 2),
  started_on date not null,
  last_paid_month text,`,
};

/** What departments hold about a person: one table a kind of fact, one row a source record and role. */
export class Facts extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(facts)) {
      // source_ref: the record's key token (and role), so that a fact keeps its id when its record changes.
      this.addSql(`
create table hub.${table} (
  filing integer not null,
  id uuid not null,
  source_ref bytea not null,
  person_filing integer not null,
  person_id uuid not null,${columns}
  record_id uuid not null,
  department text not null,
  as_of date not null,
  fetched_at timestamptz not null,
  areas text[] not null,
  primary key (filing, id),
  unique (filing, source_ref)
)`);
      this.addSql(`create index ${table}_person on hub.${table} (person_filing, person_id)`);
    }
    this.addSql(`create index assistance_case on hub.assistance (filing, case_number)`);
  }
}
