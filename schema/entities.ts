import { AccessRecordTable } from './access-record/access-record.entity.js';
import { OldAgeAllowanceTable } from './allowance/allowance.entity.js';
import { AssistanceTable } from './assistance/assistance.entity.js';
import { ReadSelectionTable } from './access-record/read-selection.entity.js';
import { ConflictTable } from './conflict/conflict.entity.js';
import { CorrectionNoticeTable, CorrectionTable } from './correction/correction.entity.js';
import { DeathTable } from './death/death.entity.js';
import { DepartmentStateTable } from './department/department-state.entity.js';
import { DisabilityTable } from './disability/disability.entity.js';
import { BirthTable, OneChildCertificateTable, SpecialSupportTable } from './fertility/fertility.entity.js';
import { HouseholdTable } from './household/household.entity.js';
import { InsuranceEnrolmentTable } from './insurance/insurance.entity.js';
import { KinshipTable } from './kinship/kinship.entity.js';
import { LinkTable, LinkTodoTable } from './link/link.entity.js';
import {
  LinkDecisionTable,
  LinkReviewTable,
  LooseKeyTable,
  LooseTodoTable,
  PersonRedirectTable,
} from './link/loose.entity.js';
import { LookupTokenTable } from './lookup/lookup.entity.js';
import { MarriageTable } from './marriage/marriage.entity.js';
import { MembershipTable } from './membership/membership.entity.js';
import { MilitaryFamilyTable } from './military-family/military-family.entity.js';
import { OutboxTable } from './outbox/outbox.entity.js';
import { PersonTable } from './person/person.entity.js';
import { AreaTable } from './region/area.entity.js';
import { FilingTable } from './region/filing.entity.js';
import { PersonRegisterTable, PersonResidenceTable } from './register/register.entity.js';
import { SourceKeyTable } from './source/source-key.entity.js';
import { SourceRecordTable } from './source/source-record.entity.js';
import { DeliveryFindingTable } from './sync/delivery-finding.entity.js';
import { StreamProfileTable, SyncDriftTable, SyncProfileTable } from './sync/drift.entity.js';
import { SyncAbsenceTable, SyncHoldTable, SyncReleaseTable } from './sync/hold.entity.js';
import { DatabaseHomeTable } from './sync/database-home.entity.js';
import { SubsidyPaymentTable } from './subsidy/subsidy.entity.js';
import { SettlementTable } from './settlement/settlement.entity.js';
import { QuarantineTable } from './sync/quarantine.entity.js';
import { SyncSeenTable } from './sync/sync-seen.entity.js';
import { SyncStagingTable } from './sync/sync-staging.entity.js';
import { SyncRunTable, SyncStreamTable, SyncCheckpointTable } from './sync/sync.entity.js';
import { VaultKeyTable } from './vault/vault-key.entity.js';

/** Every table of the hub, for MikroORM and for the test that holds entities and migrations against each other. */
export const entities = [
  AreaTable,
  FilingTable,
  DepartmentStateTable,
  SourceKeyTable,
  SourceRecordTable,
  LinkTable,
  LinkTodoTable,
  LooseKeyTable,
  LooseTodoTable,
  LinkReviewTable,
  LinkDecisionTable,
  PersonRedirectTable,
  SyncRunTable,
  SyncStreamTable,
  SyncCheckpointTable,
  SyncSeenTable,
  SyncStagingTable,
  DatabaseHomeTable,
  SyncHoldTable,
  SyncReleaseTable,
  SyncAbsenceTable,
  SyncProfileTable,
  StreamProfileTable,
  SyncDriftTable,
  DeliveryFindingTable,
  QuarantineTable,
  PersonTable,
  HouseholdTable,
  MembershipTable,
  KinshipTable,
  ConflictTable,
  LookupTokenTable,
  PersonRegisterTable,
  PersonResidenceTable,
  BirthTable,
  OneChildCertificateTable,
  SpecialSupportTable,
  MarriageTable,
  AssistanceTable,
  DisabilityTable,
  OldAgeAllowanceTable,
  MilitaryFamilyTable,
  DeathTable,
  InsuranceEnrolmentTable,
  SubsidyPaymentTable,
  CorrectionTable,
  CorrectionNoticeTable,
  OutboxTable,
  SettlementTable,
  AccessRecordTable,
  ReadSelectionTable,
  VaultKeyTable,
];
