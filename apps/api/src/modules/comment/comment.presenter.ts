import type { CommentDto } from '@tiendo/contract/comment';
import { instantOf } from '@tiendo/domain/period';

import type { CommentRow } from './comment.repository.ts';

/** Threads in the order they began, each with its answers. */
export function presentThreads(rows: readonly CommentRow[]): CommentDto[] {
  const answers = Map.groupBy(rows, (row) => row.parent_id);
  return rows
    .filter((row) => row.parent_id === null)
    .map((row) => ({
      ...spoken(row),
      unitId: row.unit_id,
      halfYear: row.half_year,
      indicatorId: row.indicator_id,
      audience: row.audience,
      resolved: resolvedOf(row),
      replies: (answers.get(row.id) ?? []).map(spoken),
    }));
}

const spoken = ({ id, side, text, author_name, office, at }: CommentRow) => ({
  id,
  side,
  text,
  authorName: author_name,
  office,
  at: instantOf(at.getTime()),
});

function resolvedOf({ resolved, resolved_by, resolved_at }: CommentRow): CommentDto['resolved'] {
  if (!resolved || resolved_by === null || resolved_at === null) return null;
  return { byName: resolved_by, at: instantOf(resolved_at.getTime()) };
}
