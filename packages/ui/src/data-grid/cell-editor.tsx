import { ChoiceEditor } from './choice-editor.tsx';
import type { CellEditor } from './data-grid-model.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridStore } from './grid-store.ts';
import type { EditMode } from './read-key.ts';
import { TextEditor } from './text-editor.tsx';

/** What every editor is given. */
export interface EditorProps {
  readonly text: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly edit: EditMode | null;
  readonly store: GridStore;
  readonly actions: GridActions;
}

interface ActiveEditorProps extends EditorProps {
  readonly editor: CellEditor;
  readonly numeric: boolean;
}

/** The editor of the active cell: a text field always, anything else only while the cell is edited. */
export function ActiveEditor({ editor, numeric, ...props }: ActiveEditorProps) {
  const { text, label, describedBy, edit, store, actions } = props;
  if (editor.kind === 'text') {
    return <TextEditor {...props} inputMode={editor.inputMode ?? 'text'} numeric={numeric} />;
  }
  if (edit === null) return null;
  if (editor.kind === 'choice') return <ChoiceEditor {...props} options={editor.options} />;
  return editor.renderEditor({
    text: store.draft() ?? text,
    label,
    describedBy,
    onDraft: actions.type,
    onCommit: (last) => {
      actions.type(last);
      actions.commit();
    },
    onCancel: actions.cancel,
  });
}
