import { type Kysely, sql } from 'kysely';

import { StartRefusedError } from '../config/start-refused.ts';
import type { Database } from './schema.ts';

/**
 * Refuses to start when requests could see more than they may: when their role could step over
 * row-level security, or when this connection cannot lower itself to that role.
 */
export async function refuseUnsafeRole(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ strong: boolean; reachable: boolean }>`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
           pg_has_role(current_user, oid, 'member') as reachable
    from pg_roles where rolname = 'tiendo_app'`.execute(db);
  const role = rows[0];
  if (!role) {
    throw new StartRefusedError({
      vi: 'thiếu vai trò tiendo_app: hãy chạy các bước chuyển đổi bằng chủ sở hữu cơ sở dữ liệu',
      en: 'the role tiendo_app is missing: run the migrations as its owner',
    });
  }
  if (role.strong) {
    throw new StartRefusedError({
      vi: 'vai trò tiendo_app có thể vượt qua quyền theo dòng: alter role tiendo_app nosuperuser nobypassrls nocreaterole nocreatedb',
      en: 'the role tiendo_app could step over row-level security: alter role tiendo_app nosuperuser nobypassrls nocreaterole nocreatedb',
    });
  }
  if (!role.reachable) {
    throw new StartRefusedError({
      vi: 'kết nối này không được nhận vai trò tiendo_app: hãy grant tiendo_app cho người dùng của kết nối',
      en: 'this connection cannot act as tiendo_app: grant tiendo_app to its user',
    });
  }
}
