import type { DirectiveDto } from '@tiendo/contract/meeting';

import type { DirectiveRow } from './directive.repository.ts';

/** The order is the list's and no part of the directive. */
export function presentDirective(row: DirectiveRow): DirectiveDto {
  const { displayOrder: _, ...directive } = row;
  return directive;
}
