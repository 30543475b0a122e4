import { context, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { Client } from 'pg';
import { statementShape } from './statement-shape';

type Query = (...args: readonly unknown[]) => unknown;

/** A PostgreSQL client for the pool whose statements become spans. The values sent with a statement do not. */
export function tracedClient(tracer: Tracer): typeof Client {
  return class TracedClient extends Client {
    constructor(...args: ConstructorParameters<typeof Client>) {
      super(...args);
      const query = this.query.bind(this) as Query;
      this.query = ((...call: readonly unknown[]) =>
        traced(tracer, () => query(...call), textOf(call[0]))) as typeof this.query;
    }
  };
}

function traced(tracer: Tracer, run: () => unknown, text: string | undefined): unknown {
  // Outside a request (the boot, a health check of the pool) there is nothing to hang it under.
  if (text === undefined || trace.getSpan(context.active()) === undefined) return run();
  const shape = statementShape(text);
  const span = tracer.startSpan(shape.split(' ', 1)[0] ?? 'SQL', {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': shape },
  });
  const answer = run();
  if (!(answer instanceof Promise)) {
    span.end();
    return answer;
  }
  return answer.then(
    (value: unknown) => {
      span.end();
      return value;
    },
    (error: unknown) => {
      // PostgreSQL's code tells the kind; its message may quote a value.
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
      span.setAttribute('error.type', String(code));
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      throw error;
    },
  );
}

function textOf(statement: unknown): string | undefined {
  if (typeof statement === 'string') return statement;
  if (typeof statement !== 'object' || statement === null || !('text' in statement))
    return undefined;
  return typeof statement.text === 'string' ? statement.text : undefined;
}
