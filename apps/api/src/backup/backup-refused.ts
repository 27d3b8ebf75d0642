import { StartRefusedError, type Told } from '../platform/config/start-refused.ts';

/** Why a backup is not made or not restored, for the program; people read the words. */
export type BackupRefusal =
  | 'option'
  | 'not-a-backup'
  | 'newer-program'
  | 'damaged'
  | 'file-missing'
  | 'not-empty'
  | 'ahead'
  | 'in-use'
  | 'no-database'
  | 'no-target'
  | 'rows-hidden'
  | 'bucket'
  | 'place-taken';

/** No backup was made, or nothing was restored; the words say what to do. */
export class BackupRefusedError extends StartRefusedError {
  override readonly name = 'BackupRefusedError';
  readonly refusal: BackupRefusal;

  constructor(refusal: BackupRefusal, told: Told) {
    super(told);
    this.refusal = refusal;
  }
}

/** The backup is not what its manifest says it is. */
export const damaged = (vi: string, en: string): BackupRefusedError =>
  new BackupRefusedError('damaged', {
    vi: `bản sao lưu bị hỏng: ${vi}; chưa khôi phục gì, hãy dùng bản khác`,
    en: `the backup is damaged: ${en}; nothing was restored, use another one`,
  });
