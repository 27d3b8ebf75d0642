import { NetworkError } from './api-error.ts';
import { read } from './api-client.ts';
import { forgetEarlyAnswers } from './early-answers.ts';

interface PutFile {
  /** Whose change it is: refused when somebody else is signed in by now. */
  readonly asAccount: string;
  readonly ifMatch: string;
  /** How much of the file has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** A large file over a slow line, in milliseconds. */
const PATIENCE_MS = 15 * 60_000;

/** Puts a file where it belongs and says how far it has come, which `fetch` does not know. */
export async function putFile<Body>(path: string, file: Blob, put: PutFile): Promise<Body> {
  forgetEarlyAnswers();
  const response = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/v1${path}`);
    request.timeout = PATIENCE_MS;
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('as-account', put.asAccount);
    request.setRequestHeader('if-match', put.ifMatch);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      put.onProgress(total === 0 ? 1 : loaded / total);
    });
    const lost = () => reject(new NetworkError(request.status));
    request.addEventListener('error', lost);
    request.addEventListener('timeout', lost);
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.send(file);
  });
  return (await read<Body>(response)).body;
}

function answerOf(request: XMLHttpRequest): Response {
  const { status, responseText } = request;
  const type = request.getResponseHeader('content-type') ?? '';
  return new Response(responseText, { status, headers: { 'content-type': type } });
}
