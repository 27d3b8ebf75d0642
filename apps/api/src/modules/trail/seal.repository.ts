import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** A link of the chain; hashes are 32 bytes. */
export interface Seal {
  readonly position: string;
  readonly auditId: string;
  readonly rowHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** A link with the row it names; null when the row is gone. */
export interface SealedRow extends Seal {
  readonly text: string | null;
}

/** Rows that no link names. */
interface Outside {
  readonly waiting: number;
  readonly since: Date | null;
  readonly lost: string | null;
  readonly unknown: string | null;
}

/** Shared by every process over one database: one of them seals. */
const LOCK = sql.lit(8_463_917_206);

/**
 * An audit row as the text that is hashed: a list of its columns in a fixed order, times as seconds since
 * 1970, so that neither a later column nor a setting of the session changes it. `v1` names this form.
 */
const CANONICAL = sql<string>`jsonb_build_array('v1', a.id, extract(epoch from a.at), extract(epoch from a.business_at),
  a.account_id, a.actor_name, a.actor_office, a.actor_role, a.actor_unit_id, a.address, a.user_agent, a.action, a.unit_id,
  a.half_year, a.subject, a.before, a.after, a.reason, a.request_id)::text`;

/** The chain over the audit, read and written as the owner. */
@Injectable()
export class SealRepository {
  constructor(private readonly transactions: Transactions) {}

  /** Whether this transaction alone may seal until it ends. */
  async hold(): Promise<boolean> {
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_xact_lock(${LOCK}) as held`.execute(this.transactions.current());
    return rows[0]?.held === true;
  }

  async last(): Promise<Pick<Seal, 'hash' | 'position'> | null> {
    const { rows } = await sql<Pick<Seal, 'hash' | 'position'>>`
      select position, hash from audit_seal order by position desc limit 1`.execute(
      this.transactions.current(),
    );
    return rows[0] ?? null;
  }

  /** Committed rows that wait, in the order of their ids. */
  async waiting(limit: number): Promise<readonly { auditId: string; text: string }[]> {
    const { rows } = await sql<{ auditId: string; text: string }>`
      select u.audit_id as "auditId", ${CANONICAL} as text
      from audit_unsealed u join audit a on a.id = u.audit_id
      order by u.audit_id limit ${limit}`.execute(this.transactions.current());
    return rows;
  }

  async append(seals: readonly Seal[]): Promise<void> {
    await sql`
      with sealed as (
        insert into audit_seal (position, audit_id, row_hash, hash)
        select s.position, s.audit_id, decode(s.row_hash, 'hex'), decode(s.hash, 'hex')
        from unnest(${seals.map(({ position }) => position)}::bigint[], ${seals.map(({ auditId }) => auditId)}::bigint[],
          ${seals.map(({ rowHash }) => hex(rowHash))}::text[], ${seals.map(({ hash }) => hex(hash))}::text[])
          as s (position, audit_id, row_hash, hash)
        returning audit_id
      )
      delete from audit_unsealed u using sealed where u.audit_id = sealed.audit_id`.execute(
      this.transactions.current(),
    );
  }

  /** Links after a position, with their rows. */
  async chain(after: string, limit: number): Promise<readonly SealedRow[]> {
    const { rows } = await sql<SealedRow>`
      select s.position, s.audit_id as "auditId", s.row_hash as "rowHash", s.hash,
        case when a.id is not null then ${CANONICAL} end as text
      from audit_seal s left join audit a on a.id = s.audit_id
      where s.position > ${after}::bigint order by s.position limit ${limit}`.execute(
      this.transactions.current(),
    );
    return rows;
  }

  /** How many wait and since when, the first that waits and is gone, and the first that neither waits nor is sealed. */
  async outside(): Promise<Outside> {
    const { rows } = await sql<Outside>`
      select (select count(*)::int from audit_unsealed u join audit a on a.id = u.audit_id) as waiting,
        (select min(a.at) from audit_unsealed u join audit a on a.id = u.audit_id) as since,
        (select min(u.audit_id) from audit_unsealed u
          where not exists (select from audit a where a.id = u.audit_id)) as lost,
        (select min(a.id) from audit a where not exists (select from audit_seal s where s.audit_id = a.id)
          and not exists (select from audit_unsealed u where u.audit_id = a.id)) as unknown`.execute(
      this.transactions.current(),
    );
    return rows[0] ?? { waiting: 0, since: null, lost: null, unknown: null };
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
