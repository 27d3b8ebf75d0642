import type { Generated } from 'kysely';

import type { DefaultedTimestamp } from './column-types.ts';

interface UnitTable {
  id: Generated<string>;
  created_at: DefaultedTimestamp;
}

interface UnitVersionTable {
  id: Generated<string>;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  kind:
    | 'committee'
    | 'ward-committee'
    | 'ward-authority'
    | 'party-board'
    | 'department'
    | 'authority'
    | 'mass-organisation'
    | 'public-unit'
    | 'vertical-agency';
  name: string;
  short_name: string;
  official_code: string | null;
  own_code: string | null;
  parent_id: string | null;
  related_to_id: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface UnitAncestryTable {
  half_year: string;
  basis: 'as-was' | 'as-is';
  unit_id: string;
  ancestor_id: string;
  depth: number;
  unit_kind: string;
}

/** Units, their versions, and who stands above whom. */
export interface UnitTables {
  unit: UnitTable;
  unit_version: UnitVersionTable;
  unit_ancestry: UnitAncestryTable;
}
