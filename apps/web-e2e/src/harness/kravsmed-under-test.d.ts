declare global {
  var kravsmedUnderTest: { stop: () => Promise<void> } | undefined;
}

export {};
