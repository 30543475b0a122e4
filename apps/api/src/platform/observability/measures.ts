/** What rooms tell of their work, for whoever runs the service. Never who or what: kinds and times alone. */
export abstract class Measures {
  abstract documentRendered(format: string, seconds: number): void;
}

/** Where nobody asked for metrics. */
export class NoMeasures extends Measures {
  override documentRendered(): void {
    // Nothing keeps it.
  }
}
