/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { WordRuns } from './word-runs';

const labels = { removed: 'borttaget:', added: 'tillagt:', end: 'slut' };

it('says in words what was taken out and put in', () => {
  const { container } = render(
    <p>
      <WordRuns
        runs={[
          { kind: 'same', text: 'Minst ' },
          { kind: 'removed', text: '30' },
          { kind: 'added', text: '50' },
        ]}
        labels={labels}
      />
    </p>,
  );
  expect(container.querySelector('del')?.textContent).toBe('borttaget: 30 slut ');
  expect(container.querySelector('ins')?.textContent).toBe('tillagt: 50 slut ');
  expect(container.textContent).toContain('Minst ');
});
