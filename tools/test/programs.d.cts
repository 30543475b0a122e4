export function findProgram(name: string): string | undefined;
export function describeWithProgram(name: string, title: string, tests: () => void): void;
