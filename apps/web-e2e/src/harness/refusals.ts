/** The browser itself tells of every request that failed; here the test made it fail. */
export function expectRefusals(complaints: string[], what: RegExp): void {
  const expected = complaints.filter((complaint) => what.test(complaint));
  expect(expected).not.toEqual([]);
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !expected.includes(one)));
}
