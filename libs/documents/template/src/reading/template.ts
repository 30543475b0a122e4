import type { XmlFault, XmlPart, XmlElement } from '../xml/read-xml';
import type { TemplateStyle } from './styles';
import type { NumberingLevels } from './numbering';

export type TemplateUse =
  'qualification' | 'technicalSpecification' | 'awardCriterion' | 'contractPerformance';

/** Where the clauses are to stand: all of them, or those of one use. */
export interface Placeholder {
  readonly use: TemplateUse | 'all';
  /** As the buyer wrote it, to show. */
  readonly written: string;
  /** What is taken out and gives its place. */
  readonly element: XmlElement;
  readonly above: HeadingAbove | undefined;
}

/** The nearest heading before a place. */
export interface HeadingAbove {
  readonly level: number;
  readonly text: string;
  /** "4.2", as Word counts it or as it is written out; empty for none. */
  readonly number: string;
}

export interface Template {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly documentPath: string;
  readonly document: XmlPart;
  readonly styles: readonly TemplateStyle[];
  readonly numbering: NumberingLevels;
  readonly language: string | undefined;
  readonly placeholders: readonly Placeholder[];
  readonly hasContents: boolean;
}

export type TemplateFault = XmlFault | 'macros' | 'not-word' | 'strict' | 'unusual';
