import type { FaultDistrict, FaultWard } from './district.ts';

/** A request as a client sends it. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly token: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly replayed: boolean;
}

/** Sends a request; null when the connection broke before there was an answer. */
export type Ask = (asked: Asked) => Promise<Answered | null>;

/** A save as the client made it. */
export interface Saved {
  readonly key: string;
  readonly value: string;
}

interface Cell {
  version: number;
  readonly saves: Saved[];
}

/** A change on its way: nothing is known of it until it is answered. */
type Act =
  | { readonly kind: 'save'; readonly cell: string; readonly save: Saved; readonly asked: Asked }
  | { readonly kind: 'send'; readonly report: string; readonly asked: Asked };

/** What one half-year is made of: three entries, the sending, and a correction that travels at once. */
const STEPS = ['sum', 'largest', 'sum', 'send', 'correct'] as const;

/**
 * The person of one ward. Saves and sends one after the other, each save on the version the last one
 * answered, each change under a key of its own, and keeps what was acknowledged. Values grow, so that
 * no two saves of a ward are alike.
 */
export class WardClerk {
  /** Acknowledged saves by cell, `halfYear/indicator`, in their order. */
  readonly cells = new Map<string, Cell>();
  /** Half-years whose report was acknowledged as sent. */
  readonly sent = new Set<string>();
  /** The change that was asked for and not answered. */
  pending: Act | null = null;
  acknowledged = 0;
  #position = 0;
  #value = 0;
  readonly #district: FaultDistrict;

  constructor(
    district: FaultDistrict,
    readonly ward: FaultWard,
  ) {
    this.#district = district;
  }

  /** Whether there is a half-year left to work on. */
  get done(): boolean {
    return this.#position >= this.#district.halfYears.length * STEPS.length;
  }

  /** The next change. False when the connection broke; throws when the answer is a refusal. */
  async next(ask: Ask): Promise<boolean> {
    this.pending = this.#plan();
    this.#position += 1;
    return (await this.retry(ask)) !== null;
  }

  /** Asks again for what was not answered, under the same key. Null when it still is not. */
  async retry(ask: Ask): Promise<Answered | null> {
    const act = this.pending;
    if (!act) throw new Error('nothing is waiting for an answer');
    const answered = await ask(act.asked);
    if (answered === null) return null;
    if (answered.status !== 200) {
      const said = JSON.stringify(answered.body);
      throw new Error(`${act.asked.method} ${act.asked.path}: ${answered.status} ${said}`);
    }
    this.pending = null;
    this.acknowledged += 1;
    if (act.kind === 'save') this.#saved(act.cell, act.save, Number(answered.body['version']));
    else this.#wasSent(act.report);
    return answered;
  }

  #saved(cell: string, save: Saved, version: number): void {
    const known = this.#cell(cell);
    known.saves.push(save);
    known.version = version;
  }

  /** A sending moves the version of every cell that travelled. */
  #wasSent(halfYear: string): void {
    this.sent.add(halfYear);
    for (const indicator of this.#district.indicators) {
      this.#cell(`${halfYear}/${indicator}`).version += 1;
    }
  }

  #cell(name: string): Cell {
    const cell = this.cells.get(name) ?? { version: 0, saves: [] };
    this.cells.set(name, cell);
    return cell;
  }

  #plan(): Act {
    const halfYear = this.#district.halfYears[Math.floor(this.#position / STEPS.length)];
    const step = STEPS[this.#position % STEPS.length];
    if (halfYear === undefined || step === undefined) throw new Error('no half-year is left');
    if (step === 'send') return this.#send(halfYear);
    const [sum, largest] = this.#district.indicators;
    return this.#save(halfYear, step === 'largest' ? largest : sum, step === 'correct');
  }

  #send(halfYear: string): Act {
    const { id, token } = this.ward;
    const path = `/api/v1/submissions/${halfYear}/${id}/submit`;
    const headers = { 'idempotency-key': `${id}-send-${halfYear}` };
    return {
      kind: 'send',
      report: halfYear,
      asked: { method: 'POST', path, token, headers, body: { declaration: true } },
    };
  }

  #save(halfYear: string, indicator: string, correction: boolean): Act {
    const { id, token } = this.ward;
    const cell = `${halfYear}/${indicator}`;
    this.#value += 1;
    const save = { key: `${id}-${this.#value}`, value: String(this.#value) };
    const headers = {
      'if-match': `"${this.#cell(cell).version}"`,
      'idempotency-key': save.key,
    };
    const body = {
      state: 'reported',
      value: save.value,
      cause: 'Theo tiến độ',
      ...(correction ? { kind: 'correction', reason: 'Rà soát lại' } : {}),
    };
    const path = `/api/v1/figures/${halfYear}/${id}/${indicator}`;
    return { kind: 'save', cell, save, asked: { method: 'PUT', path, token, headers, body } };
  }
}

/** Everybody works at once until told to stop, or until the connection breaks. */
export async function workAll(
  clerks: readonly WardClerk[],
  ask: Ask,
  goOn: () => boolean,
  acknowledged: () => unknown = () => {},
): Promise<void> {
  await Promise.all(
    clerks.map(async (clerk) => {
      while (goOn() && !clerk.done) {
        if (!(await clerk.next(ask))) return;
        await acknowledged();
      }
    }),
  );
}

export const acknowledgedBy = (clerks: readonly WardClerk[]): number =>
  clerks.reduce((sum, clerk) => sum + clerk.acknowledged, 0);
