import type { LayoutStyle } from '@kravsmed/domain';
import type { ReactNode } from 'react';

/** A sheet of paper seen from afar. What it shows is said beside it, so it is for the eye alone. */
export function LayoutPicture({ style }: { readonly style: LayoutStyle }) {
  return (
    <svg className="layout-picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      <rect className="layout-picture__paper" x="0.5" y="0.5" width="95" height="63" rx="3" />
      {PICTURES[style]}
    </svg>
  );
}

const heading = (y: number, width = 40) => (
  <rect className="layout-picture__strong" x="8" y={y} width={width} height="4" />
);
const line = (x: number, y: number, width: number) => (
  <rect className="layout-picture__line" x={x} y={y} width={width} height="2.5" />
);

const PICTURES: Readonly<Record<LayoutStyle, ReactNode>> = {
  flow: (
    <>
      {heading(8)}
      {line(8, 16, 80)}
      {line(8, 21, 66)}
      {line(8, 28, 18)}
      {line(8, 33, 74)}
      {heading(42, 32)}
      {line(8, 50, 78)}
      {line(8, 55, 58)}
    </>
  ),
  table: (
    <>
      {heading(7)}
      <path className="layout-picture__rule" d="M8 14H88V57H8Z M30 14V57 M8 30H88 M8 44H88" />
      {line(12, 18, 13)}
      {line(34, 18, 48)}
      {line(34, 23, 40)}
      {line(12, 34, 13)}
      {line(34, 34, 50)}
      {line(34, 39, 30)}
      {line(12, 48, 13)}
      {line(34, 48, 44)}
    </>
  ),
  list: (
    <>
      {[8, 27, 46].map((y) => (
        <g key={y}>
          <circle className="layout-picture__strong" cx="10" cy={y + 2} r="2" />
          <rect className="layout-picture__strong" x="16" y={y} width="26" height="4" />
          {line(46, y + 1, 40)}
          {line(16, y + 6.5, 58)}
          <rect className="layout-picture__faint" x="16" y={y + 11.5} width="48" height="2" />
        </g>
      ))}
    </>
  ),
};
