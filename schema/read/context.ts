import type { Grant } from '../access/grant.js';
import type { AnswerCode, DisputeReason } from '../canonical/codes/correction.js';
import type { Department } from '../canonical/department.js';
import type { LinkVerdictCode } from '../link/review.codes.js';
import type { RecordKind } from '../canonical/record/index.js';
import type { ExplainedStatement, FieldExplanation } from '../person/person.explain.js';
import type { GoldenField } from '../person/person.statement.js';
import type { Vault } from '../vault/vault.js';
import type { ReadSession } from './session.js';

/** What jobs tell of a running sync; published by the worker, carried through PostgreSQL. */
export interface SyncProgressEvent {
  readonly runId: string;
  readonly department: Department;
  readonly state: string;
  readonly stream: string | null;
  readonly rowsRead: number;
  readonly rowsExpected: number | null;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsSuperseded: number;
  readonly rowsQuarantined: number;
  readonly rowsLinked?: number | null;
  readonly toLink?: number | null;
  readonly message?: string | null;
  readonly nextTryAt?: string | null;
  readonly at: string;
}

/** Why an operator's act was not done. */
export type ActRefusal =
  /** There is no such run. */
  | 'unknown-run'
  /** The run is not held: it was released, refused or replaced meanwhile. */
  | 'not-held'
  /** This account has decided about this hold already; another person must. */
  | 'same-operator'
  /** A run of the department is under way. */
  | 'department-busy';

export interface RunDecision {
  readonly runId: string;
  /** The account of the token. */
  readonly operator: string;
  readonly reason: string;
}

/** The last night as jobs report it. */
export interface NightAnswer {
  readonly dueAt: string;
  readonly missed: boolean;
  readonly departments: readonly {
    readonly department: Department;
    readonly state: string | null;
    readonly runId: string | null;
    readonly late: boolean;
  }[];
  readonly text: string;
}

/** What jobs do for operators; handed in by the composition root. */
export interface OperatorActs {
  /** The first account's decision is kept; the second's, another one's, lets the run go on. */
  releaseRun(decision: RunDecision): Promise<{ readonly refused: ActRefusal | null }>;
  /** Gives a held run up. */
  refuseRun(decision: RunDecision): Promise<{ readonly refused: ActRefusal | null }>;
  /** Asks for a retry of the quarantine of one department, or of all that have one; answers the ids of the runs. */
  retryQuarantine(department: Department | null): Promise<readonly string[]>;
  /** Gives rows in quarantine up; answers how many of them were waiting. */
  refuseQuarantine(act: {
    readonly ids: readonly string[];
    readonly operator: string;
    readonly reason: string;
  }): Promise<number>;
  /** Accepts what stopped the stream's last run; answers the ids of what was accepted. */
  acceptDrift(act: {
    readonly department: Department;
    readonly stream: string;
    readonly operator: string;
    readonly reason: string;
  }): Promise<readonly string[]>;
  night(): Promise<NightAnswer>;
}

/** A value that is disputed, as the resolver has checked it. */
export interface DisputeAct {
  readonly personId: string;
  /** GraphQL type and field; of a fact, its id too. */
  readonly subject: string;
  readonly field: string;
  readonly factId: string | null;
  readonly reason: DisputeReason;
  /** In the hub's own terms; null where nothing is proposed. */
  readonly proposed: string | null;
  readonly remark: string | null;
  readonly actor: string;
  readonly organisation: string;
}

export type DisputeRefusal =
  /** Nothing is held, and no department keeps what could hold it. */
  | 'nobody-answers'
  /** It is in dispute already. */
  | 'already-disputed'
  /** The person or fact is gone meanwhile. */
  | 'gone';

export type CorrectionRefusal =
  | 'unknown'
  /** It is closed, or answered. */
  | 'closed'
  /** It is another department's to answer, or another organisation's to withdraw. */
  | 'not-yours'
  /** The department has it: what it holds is what it will answer. */
  | 'delivered';

/** What jobs do with disputed values; handed in by the composition root. */
export interface CorrectionActs {
  dispute(act: DisputeAct): Promise<{ readonly id: string } | { readonly refused: DisputeRefusal }>;
  /** The department answers by itself instead of through its system. */
  answer(act: {
    readonly id: string;
    readonly department: Department;
    readonly code: AnswerCode;
  }): Promise<CorrectionRefusal | null>;
  /** Takes a dispute back that has not reached its department. */
  withdraw(act: { readonly id: string; readonly organisation: string }): Promise<CorrectionRefusal | null>;
  /** Has a delivery tried again now; false where it does not wait. */
  retry(deliveryId: string): Promise<boolean>;
}

/** One decision about a question, as the resolver has checked it. */
export interface LinkDecisionAct {
  readonly reviewId: string;
  readonly personId: string;
  readonly verdict: LinkVerdictCode;
  readonly reason: string | null;
}

export type LinkRefusal =
  /** It is gone meanwhile. */
  | 'unknown-review'
  | 'not-a-candidate'
  /** The question was answered, or this verdict meets one that stands. */
  | 'already-decided'
  /** Linking has not let go of the records in time. */
  | 'busy';

/** Questions that wait in one community; null where neither the record nor a candidate belongs to one. */
export interface OpenLinkReviews {
  readonly code: string | null;
  readonly open: number;
  readonly oldestAt: Date;
}

/** What jobs do with what people decide about mentions; handed in by the composition root. */
export interface LinkActs {
  /** For operators, who read no question: how many wait where. */
  openReviews(): Promise<readonly OpenLinkReviews[]>;
  /** All of them or none; `at` says which one cannot be done. */
  decide(act: {
    readonly decisions: readonly LinkDecisionAct[];
    readonly actor: string;
    readonly organisation: string;
  }): Promise<{ readonly ids: readonly string[] } | { readonly refused: LinkRefusal; readonly at: number }>;
  revoke(act: {
    readonly id: string;
    readonly reason: string;
    readonly actor: string;
  }): Promise<'revoked' | 'busy' | null>;
}

/** A value of the golden record that somebody decides about, as the resolver has checked it. */
export interface ConfirmAct {
  readonly personId: string;
  readonly field: GoldenField;
  /** What is confirmed, or which of the conflict's candidates is chosen. */
  readonly value: string;
  readonly reason: string;
  readonly actor: string;
  readonly organisation: string;
}

export interface SettleAct extends ConfirmAct {
  /** The decision that it takes the place of; null: none stands, as far as who decides has seen. */
  readonly replaces: string | null;
}

export interface RevokeAct {
  readonly id: string;
  readonly reason: string;
  readonly actor: string;
  readonly organisation: string;
}

export type SettleRefusal =
  /** The person, or the decision, is gone meanwhile. */
  | 'gone'
  /** Departments agree about the field by now. */
  | 'no-conflict'
  /** No record says the value any more. */
  | 'not-said'
  /** Nothing about the field waits for a confirmation. */
  | 'not-unconfirmed'
  /** Another value waits for it by now than the one that was seen. */
  | 'another-unconfirmed'
  /** Somebody else has decided, or taken back, meanwhile. */
  | 'decided-meanwhile'
  /** Linking has not let go of the records in time. */
  | 'busy';

export interface ExplainAct {
  readonly personId: string;
  readonly field: GoldenField;
  /** Whether numbers are answered by their masks. */
  readonly masked: boolean;
}

/** What one record says of a field; numbers as the grant may see them. */
export interface ExplainedValue extends Pick<ExplainedStatement, 'value' | 'by' | 'standing' | 'why'> {
  readonly department: Department;
  readonly kind: RecordKind;
  readonly role: string;
  readonly asOf: string;
  readonly fetchedAt: string;
}

export interface Explanation extends Pick<FieldExplanation, 'value' | 'why' | 'settlement'> {
  readonly statements: readonly ExplainedValue[];
}

/** What jobs do about values of the golden record; handed in by the composition root. */
export interface SettlementActs {
  /** Null: no record speaks of the person. */
  explain(act: ExplainAct): Promise<Explanation | null>;
  settle(act: SettleAct): Promise<{ readonly id: string } | { readonly refused: SettleRefusal }>;
  confirm(act: ConfirmAct): Promise<{ readonly id: string } | { readonly refused: SettleRefusal }>;
  revoke(act: RevokeAct): Promise<SettleRefusal | null>;
}

/** What reading needs of the vault: tokens to find sealed values by, and opening for a grant that says plain. */
export type ReadVault = Pick<Vault, 'blindIndex' | 'open'>;

/** What a resolver may use; the gateway makes one for each request. */
export interface RequestContext {
  readonly grant: Grant;
  readonly requestId: string;
  /** The only way to a row. */
  readonly database: ReadSession;
  readonly vault: ReadVault;
  /** Asks jobs for a sync of one department, or of all, and answers the ids of the runs. */
  enqueueSync(request: { readonly department: Department | null; readonly full: boolean }): Promise<readonly string[]>;
  /** What operators decide. */
  readonly operations: OperatorActs;
  /** What becomes of disputed values. */
  readonly corrections: CorrectionActs;
  /** Whom people say that mentions mean. */
  readonly links: LinkActs;
  /** Why values are as they are, and what people decide about them. */
  readonly settlements: SettlementActs;
  /** Progress of the running syncs; ends with the token or with the client. */
  progress(): AsyncIterable<SyncProgressEvent>;
  /** When the schedule runs next; null where there is none. */
  nextRunAt(): Promise<Date | null>;
}
