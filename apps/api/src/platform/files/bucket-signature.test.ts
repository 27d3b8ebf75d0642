import { expect, test } from 'vitest';

import { readAuthorization, sha256, signatureOf } from '../../../test/support/bucket-signature.ts';

/** The example of S3's documentation: "Signature Calculations: Transferring Payload in a Single Chunk". */
test('the store of the tests takes the signature that S3’s documentation works out', () => {
  const authorization = readAuthorization(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
  if (!authorization) throw new Error('the example is not read');
  const asked = {
    method: 'GET',
    url: '/test.txt',
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': sha256(''),
      'x-amz-date': '20130524T000000Z',
    },
  };
  const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  expect(signatureOf(asked, authorization, secretKey)).toBe(authorization.signature);
  expect(signatureOf({ ...asked, url: '/other.txt' }, authorization, secretKey)).not.toBe(
    authorization.signature,
  );
});
