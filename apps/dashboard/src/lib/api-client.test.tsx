import { expect, test } from 'vitest';

import { ok, refused, serve } from '../testing/server.ts';
import { forgetAnswers, getJson, getTagged, sendJson } from './api-client.ts';
import { ApiError, NetworkError } from './api-error.ts';

test('an unchanged answer is asked for by its version and reused', async () => {
  const first = { items: [1] };
  serve({ 'GET /tasks': ok(first, { etag: '"7"' }) });
  await getJson('/tasks');
  const requests = serve({ 'GET /tasks': () => new Response(null, { status: 304 }) });
  expect(await getTagged('/tasks')).toEqual({ body: first, etag: '"7"' });
  expect(requests[0]?.headers.get('if-none-match')).toBe('"7"');
});

test('whoever comes after a sign-out asks anew', async () => {
  serve({ 'GET /units': ok({}, { etag: '"1"' }) });
  await getJson('/units');
  forgetAnswers();
  const requests = serve({ 'GET /units': ok({}) });
  await getJson('/units');
  expect(requests[0]?.headers.has('if-none-match')).toBe(false);
});

test('a change carries the version it rests on and the key of its repetition', async () => {
  const requests = serve({ 'PUT /figures/a': ok({ saved: true }, { etag: '"2"' }) });
  const answer = await sendJson('PUT', '/figures/a', {
    body: { value: '1' },
    ifMatch: '"1"',
    idempotencyKey: 'k',
  });
  expect(answer).toEqual({ body: { saved: true }, etag: '"2"' });
  expect(requests[0]?.body).toEqual({ value: '1' });
  expect(requests[0]?.headers.get('if-match')).toBe('"1"');
  expect(requests[0]?.headers.get('idempotency-key')).toBe('k');
});

test('a refusal keeps its code, parameters and what stands now', async () => {
  const now = { name: 'Lan' };
  serve({
    'GET /x': refused(412, 'precondition.failed', { params: { name: 'Lan' }, current: now }),
  });
  const error = await getJson('/x').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 412, code: 'precondition.failed', current: now });
});

test('a lost connection is told apart from a refusal', async () => {
  serve({});
  await expect(getJson('/x')).rejects.toBeInstanceOf(NetworkError);
});
