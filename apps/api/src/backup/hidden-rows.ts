import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import { BackupRefusedError } from './backup-refused.ts';

/**
 * Refuses to read where row-level security could keep rows from us without a word: on a table where it
 * holds for this role and no policy of this role shows everything, or one restricts it.
 *
 * @throws BackupRefusedError `rows-hidden`, naming the tables
 */
export async function refuseHiddenRows(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and row_security_active(c.oid)
      and (not exists (
          select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
            and p.polroles && array[0::oid, current_user::regrole::oid]
            and pg_get_expr(p.polqual, c.oid) = 'true')
        or exists (
          select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
            and (0 = any (p.polroles) or exists (
              select from unnest(p.polroles) r where r <> 0 and pg_has_role(r, 'usage')))))
    order by 1`.execute(db);
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(', ');
  throw new BackupRefusedError('rows-hidden', {
    vi: `người dùng của kết nối không thấy hết các dòng của ${names}: hãy kết nối bằng chủ sở hữu của các bảng; nếu phiên bản vừa được nâng cấp, hãy khởi động một lần trước (npm start)`,
    en: `the user of this connection does not see every row of ${names}: connect as the owner of the tables; if the program was just updated, start it once first (npm start)`,
  });
}
