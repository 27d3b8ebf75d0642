import { call, read } from './api-client.ts';

/** A file of the server, with the name it has there. */
export interface ServerFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Fetches a file. Errors are the API client's. */
export async function getFile(path: string): Promise<ServerFile> {
  const response = await call(path, { headers: { accept: '*/*' } });
  if (!response.ok) await read(response);
  return {
    name: nameIn(response.headers.get('content-disposition') ?? ''),
    blob: await response.blob(),
  };
}

/** Sends a file as it is, under the type it must be of whatever the computer believes. */
export async function sendFile<Body>(path: string, file: Blob, type: string): Promise<Body> {
  const headers = { 'content-type': type };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const { body } = await read<Body>(
    await call(path, { method: 'POST', headers, body: file, signal }),
  );
  return body;
}

/** A large file on a slow line, in milliseconds. */
const PATIENCE_MS = 60_000;

/** RFC 6266: `filename*` is the name itself. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''(?<name>[^;]+)/u.exec(disposition)?.groups?.['name'];
  return encoded === undefined ? 'tiendo' : decodeURIComponent(encoded);
}
