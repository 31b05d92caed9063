import type { DepartmentName } from '../department/stream.js';

/** Every kind of damage that the demo world knows. */
export const damageKinds = [
  'id-15-digit',
  'id-lower-x',
  'id-full-width',
  'id-wrong-check',
  'id-rounded',
  'id-missing',
  'id-shared',
  'name-homophone',
  'name-look-alike',
  'name-dot-variant',
  'name-private-use-known',
  'name-private-use-unknown',
  'marital-conflict',
  'late-death',
  'address-other-words',
  'columns-missing',
  'columns-extra',
  'code-unmapped',
  'date-notation',
] as const;

export type DamageKind = (typeof damageKinds)[number];

/** Kinds that normalising resolves completely: the only ones that records which K's figures count may carry. */
export const resolvableKinds: ReadonlySet<DamageKind> = new Set<DamageKind>([
  'id-15-digit',
  'id-lower-x',
  'id-full-width',
  'name-dot-variant',
  'name-private-use-known',
  'date-notation',
]);

type Rates = Readonly<Record<DamageKind, number>>;

/**
 * The declared rates: a share of the rows that the kind can befall. `id-lower-x` counts ID numbers that end in X, `id-15-digit` people
 * born before 1999, `name-dot-variant` names with a dot, `name-private-use-known` names with 䶮, `late-death` register entries of the dead,
 * `address-other-words` rows with a door, `columns-*` rows of files and JSON; 0: the way of delivery cannot carry it.
 */
export const damageRates: Readonly<Record<DepartmentName, Rates>> = {
  'public-security': {
    'id-15-digit': 0.002,
    'id-lower-x': 0.05,
    'id-full-width': 0.001,
    'id-wrong-check': 0.001,
    'id-rounded': 0,
    'id-missing': 0.001,
    'id-shared': 0.0006,
    'name-homophone': 0.001,
    'name-look-alike': 0.001,
    'name-dot-variant': 0.1,
    'name-private-use-known': 0.2,
    'name-private-use-unknown': 0.0006,
    'marital-conflict': 0.01,
    'late-death': 0.25,
    'address-other-words': 0.08,
    'columns-missing': 0.0006,
    'columns-extra': 0.0006,
    'code-unmapped': 0.001,
    'date-notation': 0,
  },
  'family-planning': {
    'id-15-digit': 0.01,
    'id-lower-x': 0.1,
    'id-full-width': 0.002,
    'id-wrong-check': 0.004,
    'id-rounded': 0,
    'id-missing': 0.02,
    'id-shared': 0.001,
    'name-homophone': 0.006,
    'name-look-alike': 0.004,
    'name-dot-variant': 0.4,
    'name-private-use-known': 0.3,
    'name-private-use-unknown': 0.001,
    'marital-conflict': 0,
    'late-death': 0,
    'address-other-words': 0,
    'columns-missing': 0,
    'columns-extra': 0,
    'code-unmapped': 0.001,
    'date-notation': 0,
  },
  'civil-affairs': {
    'id-15-digit': 0.01,
    'id-lower-x': 0.1,
    'id-full-width': 0.004,
    'id-wrong-check': 0.006,
    'id-rounded': 0.002,
    'id-missing': 0.006,
    'id-shared': 0.001,
    'name-homophone': 0.006,
    'name-look-alike': 0.004,
    'name-dot-variant': 0.4,
    'name-private-use-known': 0.3,
    'name-private-use-unknown': 0.001,
    'marital-conflict': 0,
    'late-death': 0,
    'address-other-words': 0,
    'columns-missing': 0.002,
    'columns-extra': 0.002,
    'code-unmapped': 0.002,
    'date-notation': 0.02,
  },
  'social-insurance': {
    'id-15-digit': 0.006,
    'id-lower-x': 0.1,
    'id-full-width': 0.002,
    'id-wrong-check': 0.004,
    'id-rounded': 0.006,
    'id-missing': 0.004,
    'id-shared': 0.001,
    'name-homophone': 0.008,
    'name-look-alike': 0.004,
    'name-dot-variant': 0.5,
    'name-private-use-known': 0.3,
    'name-private-use-unknown': 0.001,
    'marital-conflict': 0,
    'late-death': 0,
    'address-other-words': 0,
    'columns-missing': 0.001,
    'columns-extra': 0.001,
    'code-unmapped': 0.001,
    'date-notation': 0.04,
  },
};

/** In the tiny world the rates are this many times as high, so that few rows still show most kinds. */
export const tinyFactor = 8;
export const rateMax = 0.5;
