// The same page, drawn in the browser from two small files of JSON.
import { fetchLanguage, listen, show } from './controls.js';
import { drawBase } from './draw.js';

const [data, base] = await Promise.all([
  fetchLanguage(document.documentElement.dataset.lang),
  fetch('/data/base.json').then((answer) => answer.json()),
]);
document.getElementById('base').innerHTML = drawBase(base);
show(data, 'share');
listen();
