export { cpvAncestors, cpvCodes, cpvLabel, cpvPrefixMatch, parseCpv } from './cpv';
