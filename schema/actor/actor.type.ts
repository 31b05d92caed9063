import { Field, ObjectType } from 'type-graphql';
import { From } from '../read/from.js';
import { DateTimeScalar } from '../read/scalars.js';

const open = { sensitivity: 'PUBLIC', department: 'hub' } as const;

@ObjectType({ description: 'Who asks 当前用户.' })
export class Actor {
  @Field(() => String, { description: 'Account 账号.' })
  @From('account', open)
  account!: string;

  @Field(() => String, { description: 'Name 姓名或系统名称.' })
  @From('name', open)
  name!: string;

  @Field(() => String, { description: 'Role 角色代码.' })
  @From('role', open)
  role!: string;

  @Field(() => String, { description: 'The role in Chinese 角色.' })
  @From('role_label', open)
  roleLabel!: string;

  @Field(() => String, { description: 'Organisation 单位.' })
  @From('organisation', open)
  organisation!: string;

  @Field(() => String, { description: 'For which duty 用途.' })
  @From('purpose_label', open)
  purpose!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Area in which the actor may read, a region-code prefix 辖区代码; `0` is the whole country, null reads nobody.',
  })
  @From('area', open)
  area?: string | null;

  @Field(() => String, { description: 'Name of that area 辖区.' })
  @From(
    (row) => `case when ${row.column('area')} is null then '不读取居民数据' when ${row.column('area')} = '0' then '全国'
      else coalesce((select a.name from hub.area a where a.code = ${row.column('area')}), ${row.column('area')}) end`,
    open,
  )
  areaName!: string;

  @Field(() => Boolean, { description: 'May fill forms 可填表.' })
  @From('may_fill_forms', open)
  mayFillForms!: boolean;

  @Field(() => Boolean, { description: 'May watch and request syncs 可管理同步.' })
  @From('may_watch_sync', open)
  mayWatchSync!: boolean;

  @Field(() => Boolean, { description: 'May decide whether two are one person 可核对是否同一人.' })
  @From('may_review_links', open)
  mayReviewLinks!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the sign-in ends 登录到期时间.' })
  @From('expires_at', open)
  expiresAt!: string;
}
