export { renderPdf, SELECTION_ATTACHMENT } from './render-pdf';
