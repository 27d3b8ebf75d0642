import { Injectable } from '@nestjs/common';

import type {
  NarrativeDto,
  NarrativeParams,
  RecordNarrativeBody,
} from '@tiendo/contract/narrative';
import {
  BLANK_NARRATIVE,
  NARRATIVE_PARTS,
  type NarrativeText,
  type Stretch,
  isOneStretch,
  saysTheSameNarrative,
} from '@tiendo/domain/narrative';
import { instantOf } from '@tiendo/domain/period';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { Answer } from '../../platform/http/answer.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import { said } from '../../rows/said-time.ts';
import { ReportReviser } from '../submission/report-reviser.ts';
import { SubmissionStepsService } from '../submission/submission-steps.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { narrativeDigest } from './narrative-digest.ts';
import { NarrativeDesk, type OpenBlock } from './narrative-desk.ts';
import { presentBlock } from './narrative.presenter.ts';
import {
  type BlockKey,
  type BlockRow,
  NarrativeRepository,
  type WorkedBlockRow,
} from './narrative.repository.ts';

/** Records what a unit writes in a block, in one transaction. */
@Injectable()
export class NarrativeRecorder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: NarrativeDesk,
    private readonly narratives: NarrativeRepository,
    private readonly steps: SubmissionStepsService,
    private readonly reviser: ReportReviser,
    private readonly trail: TrailService,
  ) {}

  record(
    asker: Asker,
    params: NarrativeParams,
    body: RecordNarrativeBody,
    expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.transactions.run(asker.actor, async () => {
      const open = await this.#hold(asker, params);
      const { halfYear, unitId } = open.report;
      const key = { halfYear, unitId, areaId: open.area?.id ?? null };
      const place = { halfYear, unitId, area: open.area };
      const before = await this.narratives.worked(key);
      expected.refuseUnless(String(before?.version ?? 0), () => standing(place, before));
      const audienceBefore = before?.audience ?? open.area?.audience ?? 'overseers';
      const { audience = audienceBefore, ...text } = body;
      const isSame = saysTheSameNarrative(text, before ?? BLANK_NARRATIVE);
      if (isSame && audience === audienceBefore) {
        return answer(presentBlock(place, before));
      }
      const at = this.clock.now();
      const wording = { ...text, audience };
      const written = await this.reviser.write(asker, open.report, at, () =>
        this.#write(asker, open, { key, before, wording, at }),
      );
      const { number, version } = written;
      const { displayName: recordedByName } = asker.actor;
      const by = { recordedByName, recordedAt: instantOf(at.getTime()) };
      return answer({
        ...presentBlock(place, null),
        ...text,
        audience,
        version,
        revision: number,
        ...by,
      });
    });
  }

  /** The report, held until it is over, so that no sending leaves without what is written here. */
  async #hold(asker: Asker, params: NarrativeParams): Promise<OpenBlock> {
    const found = await this.desk.block(asker.actor, params);
    if (!found.report.own) throw new AppError('auth.forbidden');
    const { halfYear, unitId } = found.report;
    if (found.report.row.state === null) await this.steps.begin(halfYear, unitId);
    const report = await this.desk.held(asker.actor, found.report);
    this.desk.refuse(report);
    return { report, area: found.area };
  }

  /** In the revision that the same person is writing, or in one of its own (`isOneStretch`). */
  async #write(asker: Asker, open: OpenBlock, { key, before, wording, at }: Writing) {
    const { accountId, displayName: name, office } = asker.actor;
    const isOn =
      before !== null &&
      isOneStretch(stretchOf(before), { accountId, office, audience: wording.audience }, wording);
    const written = isOn
      ? await this.narratives.writeOn(before, wording, at)
      : await this.narratives.append(key, wording, { id: accountId, name, office, at });
    await this.#keepTrail(asker, open, { at, before, body: wording, isOn, ...written });
    return written;
  }

  /**
   * Of every saving the trail has how much was written and its digest; the words stay in their revision.
   * That a block is being written others are told once a stretch.
   */
  async #keepTrail(asker: Asker, { report, area }: OpenBlock, done: Done): Promise<void> {
    const { halfYear, unitId } = report;
    const { before, body, number, version, at, isOn } = done;
    await this.trail[isOn ? 'keep' : 'append']({
      asker,
      businessAt: at,
      action: 'narrative.recorded',
      unitId,
      halfYear,
      subject: `/narratives/${halfYear}/${unitId}/${area?.id ?? 'general'}`,
      before: before && { revision: before.number, version: before.version, ...measured(before) },
      after: { revision: number, version, ...measured(body) },
    });
  }
}

type Wording = NarrativeText & Pick<BlockRow, 'audience'>;

interface Writing {
  readonly key: BlockKey;
  readonly before: WorkedBlockRow | null;
  readonly wording: Wording;
  readonly at: Date;
}

interface Done {
  readonly at: Date;
  readonly before: BlockRow | null;
  readonly body: Wording;
  readonly isOn: boolean;
  readonly number: number;
  readonly version: number;
}

const answer = (block: NarrativeDto): Answer => Answer.of(String(block.version), block);

/** The revision as the rule sees it. */
function stretchOf(row: WorkedBlockRow): Stretch {
  const { recorded_by: accountId, recorded_office: office, audience } = row;
  return {
    text: row,
    by: { accountId, office, audience },
    isSent: row.was_sent,
    isActedOn: row.is_acted_on,
    secondsOpen: row.seconds_open,
  };
}

/** How much is said in each part, and the digest of all of it. */
function measured({ audience, ...text }: Wording) {
  const characters = Object.fromEntries(NARRATIVE_PARTS.map((part) => [part, text[part].length]));
  return { characters, audience, hash: narrativeDigest(text) };
}

/** What stands in the block, for whoever wrote on an older version. */
function standing(place: Parameters<typeof presentBlock>[0], row: BlockRow | null) {
  const current = presentBlock(place, row);
  if (!row) return { params: {}, current };
  const at = said(instantOf(row.business_at.getTime()));
  return { params: { name: row.recorded_by_name, at }, current };
}
