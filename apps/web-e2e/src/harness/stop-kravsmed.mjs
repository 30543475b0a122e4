export default async function stopKravsmed() {
  await globalThis.kravsmedUnderTest?.stop();
}
