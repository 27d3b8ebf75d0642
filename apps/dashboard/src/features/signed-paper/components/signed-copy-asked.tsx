import { useQuery } from '@tanstack/react-query';

import { asksForSignedCopy } from '@tiendo/domain/signed-paper';
import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { submissionQuery } from '../../../lib/reports/submission-query.ts';

interface SignedCopyAskedProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** Asks for the signed copy, and says why, where the secretariat entered figures; nothing until that is read. */
export function SignedCopyAsked({ halfYear, unit }: SignedCopyAskedProps) {
  const { signedPaper: phrases } = usePhrases();
  const { data } = useQuery(submissionQuery(halfYear, unit));
  if (data === undefined) return null;
  const onBehalf = data.rows.filter(({ figure }) => figure.onBehalf).length;
  if (!asksForSignedCopy({ onBehalf, signing: data.signing })) return null;
  return <Banner tone="caution">{phrases.askedOnBehalf(onBehalf)}</Banner>;
}
