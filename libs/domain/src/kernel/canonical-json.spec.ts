import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it('orders keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'å' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"å","d":null}]}',
    );
  });

  it('means the same as the value, whatever order its keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([Number.NaN, Infinity, undefined, [undefined], () => 1])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
