// What browsers have and jsdom lacks, and the component library asks for as it loads.
globalThis.CSS ??= { supports: () => false, escape: (text) => text };
