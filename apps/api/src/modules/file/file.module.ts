import { Module } from '@nestjs/common';

import type { Env } from '../../platform/config/env.ts';
import { ENV } from '../../platform/config/settings.tokens.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { fileStoreOf } from '../../platform/files/open-file-store.ts';
import { FileClaimRepository } from './file-claim.repository.ts';
import { FileClaims } from './file-claims.ts';
import { FileIntake } from './file-intake.ts';
import { FileOutlet } from './file-outlet.ts';
import { FileSweeper } from './file-sweeper.ts';

/** Contents of files, whatever they stand behind: taken in, kept, given out and taken away. */
@Module({
  providers: [
    FileClaimRepository,
    FileClaims,
    FileIntake,
    FileSweeper,
    FileOutlet,
    { provide: FileStore, inject: [ENV], useFactory: (env: Env) => fileStoreOf(env) },
  ],
  exports: [FileClaims, FileIntake, FileOutlet],
})
export class FileModule {}
