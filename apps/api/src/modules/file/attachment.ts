import { StreamableFile } from '@nestjs/common';

import type { EvidenceDto } from '@tiendo/contract/evidence';
import { MEDIA_TYPES } from '@tiendo/domain/evidence';

import { contentDisposition } from '../../platform/http/download.ts';

/** A file on its way out, under the name and the kind that were found when it came in. */
export function attachment({
  file,
  body,
}: {
  file: Pick<EvidenceDto, 'kind' | 'name' | 'size'>;
  body: ConstructorParameters<typeof StreamableFile>[0];
}) {
  return new StreamableFile(body, {
    type: MEDIA_TYPES[file.kind],
    disposition: contentDisposition(file.name),
    length: file.size,
  });
}
