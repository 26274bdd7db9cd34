const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

const cell = ({ href, text }) => `<td>${href === undefined ? escape(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`}</td>`;

/** One statement page: a frame of the size that ours has, and the table, written as plainly as can be. */
export function renderPage({ rows, title }, frame) {
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body>${frame}<main><table>${body}</table></main></body></html>`;
}
