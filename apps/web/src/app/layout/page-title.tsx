/** What the browser's tab says. React moves it to the head. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} – Kravsmed`}</title>;
}
