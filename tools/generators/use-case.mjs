// Makes the folder of a use case:  node tools/generators/use-case.mjs <room> <verb-noun>
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {string} name verb-noun, "copy-tender"
 * @returns {Record<string, string>} file name -> text
 */
export function useCaseFiles(name) {
  const Name = name.replace(/(^|-)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase());
  return {
    [`${name}.use-case.ts`]: `import { Injectable } from '@nestjs/common';
import type { ${Name}Answer } from './${name}.dto';

@Injectable()
export class ${Name} {
  /** Load, ask the domain, save. */
  run(id: string): Promise<${Name}Answer> {
    return Promise.reject(new Error(\`${Name} does not know yet what to do with \${id}.\`));
  }
}
`,
    [`${name}.dto.ts`]: `import { ApiProperty } from '@nestjs/swagger';

export class ${Name}Answer {
  @ApiProperty()
  readonly id!: string;
}
`,
    [`${name}.controller.ts`]: `import { Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ${Name}Answer } from './${name}.dto';
import { ${Name} } from './${name}.use-case';

@Controller()
export class ${Name}Controller {
  constructor(private readonly useCase: ${Name}) {}

  @Post(':id/${name}')
  @ApiOkResponse({ type: ${Name}Answer })
  answer(@Param('id') id: string): Promise<${Name}Answer> {
    return this.useCase.run(id);
  }
}
`,
    [`${name}.api.spec.ts`]: `describe('${name}', () => {
  it('does what its caller needs', () => {
    throw new Error('Say here what is sent over HTTP and what comes back; then make it so.');
  });
});
`,
  };
}

/** @param {string[]} args */
function main([room, name]) {
  const folder = join(root, 'apps/api/src', room ?? '');
  if (!room || !/^[a-z]+(-[a-z]+)+$/.test(name ?? '') || !existsSync(folder)) {
    throw new Error('Give a room of the API and a verb with its noun: tenders copy-tender');
  }
  const target = join(folder, name ?? '');
  if (existsSync(target)) throw new Error(`${relative(root, target)} is there already.`);
  mkdirSync(target);
  for (const [file, text] of Object.entries(useCaseFiles(name ?? ''))) {
    writeFileSync(join(target, file), text);
    console.log(relative(root, join(target, file)));
  }
  console.log(
    `Now name both classes in ${room}.module.ts, and write the spec, which fails until you do.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
