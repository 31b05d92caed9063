import { Field, ID, ObjectType } from 'type-graphql';
import { maritalStatusCodes } from '../canonical/codes/marital-status.js';
import { registerStatusCodes, residenceReasonCodes } from '../canonical/codes/register.js';
import { relationCodes } from '../canonical/codes/relation.js';
import { CodedValue } from '../code/code.type.js';
import { Source, sourcedFact } from '../department/department.type.js';
import { Address } from '../household/address.type.js';
import { Household } from '../household/household.type.js';
import { Embedded, From, Joined } from '../read/from.js';
import type { Ref } from '../read/ref.js';
import { DateScalar } from '../read/scalars.js';
import { coded, filingOfId } from '../read/sql.js';
import { Region, region } from '../region/region.type.js';

const personal = { sensitivity: 'PERSONAL', department: 'public-security' } as const;
const sensitive = { sensitivity: 'SENSITIVE', department: 'public-security' } as const;
const internal = { sensitivity: 'INTERNAL', department: 'public-security' } as const;

@ObjectType({ description: 'A person’s entry in the household register 户口登记.' })
export class RegisterEntry {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => String, { description: 'Household number 户号.' })
  @From('household_number', personal)
  householdNumber!: string;

  @Field(() => Household, {
    nullable: true,
    description: 'The registered household 户籍户; null outside the reader’s area.',
  })
  @Joined({
    ...personal,
    from: 'hub.household',
    on: (household, entry) =>
      `${household.column('id')} = ${entry.column('household_id')} and ${household.column('filing')} = ${filingOfId(entry.column('household_id'))}`,
    crossesFilings: true,
  })
  household?: Ref<Household> | null;

  @Field(() => CodedValue, { description: 'Relation to the head, GB/T 4761 与户主关系.' })
  @Embedded({ ...personal, ...coded('relation', relationCodes) })
  relation!: Ref<CodedValue>;

  @Field(() => CodedValue, { description: 'Normal, dead or moved out 户籍状态.' })
  @Embedded({ ...personal, ...coded('status', registerStatusCodes) })
  status!: Ref<CodedValue>;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the death or the move 状态日期.' })
  @From('status_on', personal)
  statusOn?: string | null;

  @Field(() => Boolean, { description: 'The register notes that the person lives elsewhere 人户分离.' })
  @From('lives_elsewhere', personal)
  livesElsewhere!: boolean;

  @Field(() => CodedValue, { nullable: true, description: 'Marital status by the register, GB/T 2261.2 婚姻状况.' })
  @Embedded({ ...sensitive, ...coded('marital_status', maritalStatusCodes) })
  maritalStatus?: Ref<CodedValue> | null;

  @Field(() => DateScalar, { nullable: true, description: 'Registered here on 迁入日期.' })
  @From('registered_on', personal)
  registeredOn?: string | null;

  @Field(() => Region, { nullable: true, description: 'Where the register is kept 户籍地.' })
  @Embedded({ ...personal, ...region('registered_region') })
  registeredRegion?: Ref<Region> | null;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}

@ObjectType({ description: 'A registration of someone who lives here and is registered elsewhere 居住登记.' })
export class ResidenceRegistration {
  @Field(() => ID, { description: 'Id of the fact; it stays when the record changes 编号.' })
  @From('id', internal)
  id!: string;

  @Field(() => Address, { description: 'Where the person lives 居住地址.' })
  @Embedded(personal)
  address!: Ref<Address>;

  @Field(() => Region, { nullable: true, description: 'Where the person is registered 户籍地.' })
  @Embedded({ ...personal, ...region('registered_region_code') })
  registeredRegion?: Ref<Region> | null;

  @Field(() => String, { nullable: true, description: 'Registered address as written 户籍地址.' })
  @From('registered_address_text', personal)
  registeredAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'Occupation 职业.' })
  @From('occupation', personal)
  occupation?: string | null;

  @Field(() => CodedValue, { description: 'Why the person lives here 居住事由.' })
  @Embedded({ ...personal, ...coded('reason', residenceReasonCodes) })
  reason!: Ref<CodedValue>;

  @Field(() => DateScalar, { nullable: true, description: 'Moved in on 迁入日期.' })
  @From('moved_in_on', personal)
  movedInOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Left on 离开日期; null while here.' })
  @From('left_on', personal)
  leftOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Head of the dwelling 本地户主.' })
  @From('local_head_name', personal)
  localHeadName?: string | null;

  @Field(() => CodedValue, { description: 'Relation to the head of the dwelling, GB/T 4761 与本地户主关系.' })
  @Embedded({ ...personal, ...coded('relation', relationCodes) })
  relation!: Ref<CodedValue>;

  @Field(() => Source, { description: 'Who says so and as of when 数据来源.' })
  @Embedded(sourcedFact)
  source!: Ref<Source>;
}
