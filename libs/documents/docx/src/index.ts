export { renderDocx } from './render-docx';
export { TENDER_BOOKMARK } from './tender-bookmark';
