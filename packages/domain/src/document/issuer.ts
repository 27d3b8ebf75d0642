import type { UnitKind } from '../unit/unit.ts';

/** In whose style a unit writes: the Party's, the state's, or a mass organisation's own. */
export type Issuer = 'mass-organisation' | 'party' | 'state';

/**
 * Who issues a unit's papers. A public unit writes as the body it belongs to: the training centre of a
 * Party committee as the Party does.
 */
export function issuerOf(kind: UnitKind, parent: UnitKind | null): Issuer {
  switch (kind) {
    case 'committee':
    case 'ward-committee':
    case 'party-board':
      return 'party';
    case 'mass-organisation':
      return 'mass-organisation';
    case 'public-unit':
      return parent === null ? 'state' : issuerOf(parent, null);
    case 'authority':
    case 'ward-authority':
    case 'department':
    case 'vertical-agency':
      return 'state';
  }
}
