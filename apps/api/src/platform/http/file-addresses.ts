import type { FastifyInstance, FastifyRequest } from 'fastify';

import { MEDIA_TYPES } from '@tiendo/domain/evidence';

import { AppError } from '../errors/app-error.ts';
import { FILE_TYPES } from './download.ts';

/** A computer without Office does not know what its files are. */
const ANY_KIND = [...Object.values(MEDIA_TYPES), 'application/octet-stream'];

interface FileAddress {
  /** Method and path. */
  readonly at: RegExp;
  readonly types: readonly string[];
  /** A form is read whole before anything is asked; every other file is let in unread. */
  readonly isForm?: true;
}

const REPORT = String.raw`/api/v1/submissions/[^/]+/[^/]+`;

/** Evidence, the signed paper of a report, and a filled-in entry form. */
const ADDRESSES: readonly FileAddress[] = [
  { at: /^POST \/api\/v1\/evidence$/u, types: ANY_KIND },
  { at: new RegExp(`^PUT ${REPORT}/signed-paper/file$`, 'u'), types: ANY_KIND },
  { at: new RegExp(`^POST ${REPORT}/form-reading$`, 'u'), types: [FILE_TYPES.xlsx], isForm: true },
];

/** As what a file is taken at the address of a request; null where none is. */
export function fileTypesAt(request: FastifyRequest): readonly string[] | null {
  return addressOf(request)?.types ?? null;
}

/** Whether what comes to the address of a request is a filled-in form. */
export const isFormAt = (request: FastifyRequest): boolean => addressOf(request)?.isForm ?? false;

function addressOf({ method, url }: FastifyRequest): FileAddress | undefined {
  const place = `${method} ${url.split('?')[0]}`;
  return ADDRESSES.find(({ at }) => at.test(place));
}

/** What a file may be said to be at the address of a request. */
export const fileExpected = (types: readonly string[]) =>
  new AppError('request.file-expected', { types: types.join(', ') });

/** Refuses, before it is read, whatever is not said to be a file where one is expected. */
export function refuseOtherTypes(server: FastifyInstance): void {
  server.addHook('preParsing', async (request, reply) => {
    const types = fileTypesAt(request);
    if (types === null || types.includes(mediaTypeOf(request))) return;
    void reply.header('connection', 'close');
    throw fileExpected(types);
  });
}

const mediaTypeOf = ({ headers }: FastifyRequest): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
