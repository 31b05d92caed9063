import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { checkPageSize, pageRowsMax } from '../read/arguments.js';
import type { RequestContext } from '../read/context.js';
import { Resolved } from '../read/from.js';
import { getOne } from '../read/reader.js';
import type { RootSource } from '../read/root.js';
import { LookupResult } from './lookup.type.js';
import { readLookupText } from './recognise.js';

const asked: RootSource = {
  from: `(select $1::text as read_as, $2::text[] as kinds, $3::text[] as lows, $4::text[] as highs, $5::int as hits_max)`,
};

@Resolver(() => LookupResult)
export class LookupResolver {
  @Resolved({ sensitivity: 'PERSONAL', department: 'hub' }, 'Query')
  @Query(() => LookupResult, {
    description: 'Finds people and households by name, pinyin or its initials, ID number, phone or door 查询.',
  })
  lookup(
    @Arg('text', () => String, { description: 'What somebody typed or a card reader sent 查询内容.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: `Hits at most, 1 to ${pageRowsMax} 最多条数.` })
    first: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LookupResult> {
    checkPageSize(first);
    const { readAs, ranges } = readLookupText(text, context.vault);
    return getOne<LookupResult>(context, info, asked, [
      readAs,
      ranges.map((range) => range.kind),
      ranges.map((range) => range.low),
      ranges.map((range) => range.high),
      first,
    ]);
  }
}
