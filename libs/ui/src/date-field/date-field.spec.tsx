import { fireEvent, render, screen } from '@testing-library/react';
import { DateField } from './date-field';

const field = () => screen.getByLabelText<HTMLInputElement>('Annonseras den');

function typed(...dates: string[]): void {
  for (const value of dates) fireEvent.change(field(), { target: { value } });
}

describe('DateField', () => {
  it('does not report the years that are passed on the way to 2027', () => {
    const told: string[] = [];
    render(<DateField label="Annonseras den" value="" onChange={(date) => told.push(date)} />);
    typed('0002-02-01', '0020-02-01', '0202-02-01', '2027-02-01');
    expect(told).toEqual(['2027-02-01']);
  });

  it('keeps what is being typed although its page has not yet answered', () => {
    render(<DateField label="Annonseras den" value="" onChange={() => undefined} />);
    typed('0202-02-01');
    expect(field().value).toBe('0202-02-01');
  });

  it('shows what its page sets: undo, or filters cleared', () => {
    const { rerender } = render(
      <DateField label="Annonseras den" value="2027-02-01" onChange={() => undefined} />,
    );
    rerender(<DateField label="Annonseras den" value="" onChange={() => undefined} />);
    expect(field().value).toBe('');
  });

  it('reports that the date was taken away', () => {
    const told: string[] = [];
    render(
      <DateField label="Annonseras den" value="2027-02-01" onChange={(date) => told.push(date)} />,
    );
    typed('');
    expect(told).toEqual(['']);
  });
});
