import { lazy, Suspense } from 'react';

import type { FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionRowDto } from '@tiendo/contract/submission';

import type { EntryForm } from '../model/entry-form.ts';
import type { PastingState } from './use-pasting.ts';

// Few fill in the Excel form; whoever does waits for it once. Its words came with what read the form.
const FormReadingDialog = lazy(async () => ({
  default: (await import('./form-reading-dialog.tsx')).FormReadingDialog,
}));

interface FormReadingProps {
  readonly form: EntryForm;
  readonly rows: readonly SubmissionRowDto[];
  readonly reading: FormReadingDto | null;
  /** Writes like a paste, so that one step takes it back. */
  readonly pasting: PastingState;
  readonly onClose: () => void;
}

/** The Excel form that is being read in, if one is. */
export function FormReading({ form, rows, reading, pasting, onClose }: FormReadingProps) {
  if (reading === null) return null;
  return (
    <Suspense>
      <FormReadingDialog
        form={form}
        rows={rows}
        reading={reading}
        onApply={(drafts) => {
          pasting.apply(drafts);
          onClose();
        }}
        onCancel={onClose}
      />
    </Suspense>
  );
}
