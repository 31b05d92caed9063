import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { MikroORM, defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType, Query, Resolver, buildSchema } from 'type-graphql';

@ObjectType({ description: 'A community.' })
class Community {
  @Field({ description: 'Its code.' })
  code!: string;

  @Field(() => Int, { description: 'Its households.' })
  households!: number;
}

@Resolver()
class CommunityResolver {
  @Query(() => Community)
  community(): Community {
    return { code: '420106990001', households: 3180 };
  }
}

describe('the toolchain', () => {
  it('emits decorator metadata that type-graphql reads and Apollo serves', async () => {
    const server = new ApolloServer({ schema: await buildSchema({ resolvers: [CommunityResolver] }) });
    const answer = await server.executeOperation({ query: '{ community { code households } }' });
    expect(answer.body).toMatchObject({
      kind: 'single',
      singleResult: { data: { community: { code: '420106990001', households: 3180 } } },
    });
    await server.stop();
  });

  it('loads MikroORM without a database', async () => {
    const CommunityTable = defineEntity({
      name: 'CommunityTable',
      tableName: 'community',
      properties: { code: p.string().primary() },
    });
    const orm = new MikroORM({ entities: [CommunityTable], dbName: 'none' });
    expect(orm.getMetadata().get(CommunityTable).tableName).toBe('community');
    await orm.close();
  });
});
