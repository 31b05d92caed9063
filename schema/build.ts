import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ActorResolver } from './actor/actor.resolver.js';
import { CommunityResolver } from './community/community.resolver.js';
import { CorrectionResolver } from './correction/correction.resolver.js';
import { DeliveryResolver } from './correction/delivery.resolver.js';
import { DepartmentResolver } from './department/department.resolver.js';
import { FormMemberRowResolver, FormResolver } from './form/form.resolver.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { LinkDecisionResolver } from './link/decision.resolver.js';
import { LinkReviewResolver } from './link/review.resolver.js';
import { LookupResolver } from './lookup/lookup.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { installReading, type ReadingMode } from './read/reader.js';
import { SettlementResolver } from './settlement/settlement.resolver.js';
import { DriftResolver } from './sync/drift.resolver.js';
import { NightResolver } from './sync/night.resolver.js';
import { QuarantineResolver } from './sync/quarantine.resolver.js';
import { ReleaseResolver } from './sync/release.resolver.js';
import { SyncResolver } from './sync/sync.resolver.js';
import { VisitResolver } from './visit/visit.resolver.js';

/** type-graphql asks for one where there are subscriptions; ours come through the request's context. */
const noPubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions of the hub are served by the request context.');
  },
};

/**
 * The hub's schema with everything that answers it. Each call has a plan cache of its own. `plain` compiles nothing: tests hold
 * the compiled answers against it.
 */
export function buildHubSchema(mode: ReadingMode = 'compiled'): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ActorResolver,
      HouseholdResolver,
      PersonResolver,
      LookupResolver,
      CommunityResolver,
      DepartmentResolver,
      SyncResolver,
      QuarantineResolver,
      ReleaseResolver,
      DriftResolver,
      NightResolver,
      CorrectionResolver,
      DeliveryResolver,
      LinkReviewResolver,
      LinkDecisionResolver,
      VisitResolver,
      SettlementResolver,
      FormResolver,
      FormMemberRowResolver,
    ],
    validate: false,
    pubSub: noPubSub,
  });
  installReading(schema, mode);
  return schema;
}
