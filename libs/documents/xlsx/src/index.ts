export { renderXlsx } from './render-xlsx';
