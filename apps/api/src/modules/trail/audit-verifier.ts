import { Injectable } from '@nestjs/common';

import { Transactions } from '../../platform/database/transactions.ts';
import type { NotedLink } from './noted-link.ts';
import { BEFORE_THE_FIRST, linkHashOf, rowHashOf } from './seal-hash.ts';
import { type SealedRow, SealRepository } from './seal.repository.ts';

/** What is wrong with the first row or link that does not fit. */
type DamageKind =
  | 'link-altered'
  | 'link-missing'
  | 'noted-link-differs'
  | 'noted-link-missing'
  | 'row-altered'
  | 'row-missing'
  | 'row-slipped-in';

/** The first damage of the chain; null where there is no position, or no row. */
export interface Damage {
  readonly kind: DamageKind;
  readonly position: string | null;
  readonly auditId: string | null;
}

/** What was found: how far the chain reaches, what waits, and the first damage. */
export interface AuditReport {
  readonly sealed: number;
  readonly unsealed: number;
  /** When the oldest row that waits was written: a sealer that runs leaves none for long. */
  readonly oldestUnsealed: Date | null;
  /** The last link that fits, to be written down elsewhere: nobody can seal anew what stands before it unseen. */
  readonly last: { readonly position: string; readonly hash: string } | null;
  readonly damage: Damage | null;
}

const PAGE = 500;

/** Recomputes the chain from its first link. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly transactions: Transactions,
    private readonly seals: SealRepository,
  ) {}

  /** @param noted links written down before: they have to stand where they stood */
  async verify(noted: readonly NotedLink[] = []): Promise<AuditReport> {
    let before = BEFORE_THE_FIRST;
    let position = 0n;
    for (;;) {
      const from = String(position);
      const page = await this.transactions.asOwner(() => this.seals.chain(from, PAGE));
      for (const link of page) {
        const expected = { before, position: position + 1n };
        const kind = damageOf(link, expected) ?? differenceFrom(noted, link);
        if (kind) return this.#report(position, before, damageAt(kind, link, position + 1n));
        before = link.hash;
        position += 1n;
      }
      if (page.length < PAGE) return this.#report(position, before, gone(noted, position));
    }
  }

  async #report(position: bigint, hash: Uint8Array, found: Damage | null): Promise<AuditReport> {
    const { waiting, since, lost, unknown } = await this.transactions.asOwner(() =>
      this.seals.outside(),
    );
    return {
      sealed: Number(position),
      unsealed: waiting,
      oldestUnsealed: since,
      last:
        position === 0n
          ? null
          : { position: String(position), hash: Buffer.from(hash).toString('hex') },
      damage: found ?? outside('row-missing', lost) ?? outside('row-slipped-in', unknown),
    };
  }
}

/** A row that differs from its own hash was altered; a link that does not follow from its row was. */
function damageOf(
  link: SealedRow,
  expected: { readonly before: Uint8Array; readonly position: bigint },
): DamageKind | null {
  if (BigInt(link.position) !== expected.position) return 'link-missing';
  if (link.text === null) return 'row-missing';
  if (!same(rowHashOf(link.text), link.rowHash)) return 'row-altered';
  return same(linkHashOf(expected.before, link.rowHash), link.hash) ? null : 'link-altered';
}

/** A chain that was sealed anew fits in itself; what was written down before does not fit it. */
function differenceFrom(noted: readonly NotedLink[], link: SealedRow): DamageKind | null {
  const hash = Buffer.from(link.hash).toString('hex');
  const differs = noted.some((one) => one.position === link.position && !hash.startsWith(one.hash));
  return differs ? 'noted-link-differs' : null;
}

/** The first noted link that the chain no longer reaches. */
function gone(noted: readonly NotedLink[], position: bigint): Damage | null {
  const [first] = noted
    .map((one) => BigInt(one.position))
    .filter((one) => one > position)
    .toSorted((a, b) => Number(a - b));
  return first === undefined
    ? null
    : { kind: 'noted-link-missing', position: String(first), auditId: null };
}

const outside = (kind: DamageKind, auditId: string | null): Damage | null =>
  auditId === null ? null : { kind, position: null, auditId };

const damageAt = (kind: DamageKind, link: SealedRow, expected: bigint): Damage =>
  kind === 'link-missing'
    ? { kind, position: String(expected), auditId: null }
    : { kind, position: link.position, auditId: link.auditId };

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
