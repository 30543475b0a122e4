import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import type { SelectionLayout } from '@kravsmed/contract';
import { IncludePanel } from './include-panel';
import { LayoutPanel } from './layout-panel';
import { PlacePanel } from './place-panel';

interface DocumentOptionsProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
}

/** How the document looks, what goes into it, and where in the buyer's own document it will stand. */
export function DocumentOptions({ draft, change }: DocumentOptionsProps) {
  const { include, layout, sections } = draft.selection;
  const changeLayout = (changed: SelectionLayout, kind?: string) =>
    change({ type: 'setLayout', layout: changed }, kind);
  return (
    <>
      <LayoutPanel layout={layout} change={changeLayout} />
      <IncludePanel
        include={include}
        changeInclude={(changed) => change({ type: 'setInclude', include: changed })}
        layout={layout}
        changeLayout={changeLayout}
      />
      <PlacePanel layout={layout} sections={sections.length} change={changeLayout} />
    </>
  );
}
