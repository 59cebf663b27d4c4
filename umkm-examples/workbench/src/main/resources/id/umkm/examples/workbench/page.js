'use strict';
/* What every report has in common: it reads the numbers that stand in the page, and puts texts, tables and charts into it. */
var data = JSON.parse(document.getElementById('data').textContent);
var page = document.getElementById('report');
var style = getComputedStyle(document.documentElement);
var COLOUR = { old: tone('--old'), now: tone('--new'), win: tone('--win'), lose: tone('--lose'), ink: tone('--ink'), soft: tone('--soft'), line: tone('--line') };
var whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
var short = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });
var OUTCOMES = { ELIGIBLE: 'layak', NOT_ELIGIBLE: 'tidak layak', NEEDS_REVIEW: 'perlu ditinjau', INCOMPLETE: 'belum lengkap',
  NOT_READ: 'tidak terbaca', FUNDED: 'didanai', PARTLY_FUNDED: 'didanai sebagian', NOT_FUNDED: 'tidak didanai',
  GRANTED: 'diberikan', REDUCED: 'dipotong', NONE: 'tidak ada', REFERRED: 'dirujuk', RELEASE: 'cairkan', HOLD: 'tahan', STOP: 'henti',
  RECOVER: 'tarik', PROMOTE: 'naik', STAY: 'tetap', DEMOTE: 'turun' };

function tone(name) { return style.getPropertyValue(name).trim(); }
function count(number) { return whole.format(number); }
function rupiah(amount) { return (amount < 0 ? '-Rp' : 'Rp') + whole.format(Math.abs(amount)); }
function about(amount) {
  var size = Math.abs(amount), sign = amount < 0 ? '-' : '';
  if (size >= 1e12) { return sign + 'Rp' + short.format(size / 1e12) + ' triliun'; }
  if (size >= 1e9) { return sign + 'Rp' + short.format(size / 1e9) + ' miliar'; }
  if (size >= 1e6) { return sign + 'Rp' + short.format(size / 1e6) + ' juta'; }
  return rupiah(amount);
}
function signed(number, text) { return (number > 0 ? '+' : '') + text; }
function day(iso) {
  var parts = iso.split('-');
  var months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
  return Number(parts[2]) + ' ' + months[Number(parts[1]) - 1] + ' ' + parts[0];
}
function outcome(name) { return OUTCOMES[name] || name; }

/* Everything is put in as text, so nothing of the data can become markup. */
function make(name, attributes, children) {
  var node = document.createElement(name);
  Object.keys(attributes || {}).forEach(function (key) { node.setAttribute(key, attributes[key]); });
  (children || []).forEach(function (child) {
    node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  });
  return node;
}
function add(node) { page.appendChild(node); return node; }
function heading(text, english) { return make('h2', {}, [text + ' ', make('span', { 'class': 'en', lang: 'en' }, [english])]); }
function say(text, kind) { return make('p', kind ? { 'class': kind } : {}, [text]); }

function table(columns, rows, caption) {
  var head = make('tr', {}, columns.map(function (column) {
    return make('th', column.number ? { 'class': 'n', scope: 'col' } : { scope: 'col' }, [column.name]);
  }));
  var body = rows.map(function (row) {
    return make('tr', {}, columns.map(function (column) {
      var value = column.value(row);
      var kind = (column.number ? 'n ' : '') + (column.kind ? column.kind(row) : '');
      return make('td', kind.trim() ? { 'class': kind.trim() } : {}, Array.isArray(value) ? value : [String(value)]);
    }));
  });
  var all = make('table', caption ? { 'aria-label': caption } : {}, [make('thead', {}, [head]), make('tbody', {}, body)]);
  return make('div', { 'class': 'scroll' }, [all]);
}
function framed(node) { return make('div', { 'class': 'framed' }, [node]); }
function effectKind(number) { return number > 0 ? 'win' : number < 0 ? 'lose' : 'zero'; }

/* Writes the value of each bar behind it. */
var values = {
  id: 'values',
  afterDatasetsDraw: function (chart, args, options) {
    var pen = chart.ctx;
    pen.save();
    pen.font = '12px ' + Chart.defaults.font.family;
    pen.fillStyle = COLOUR.ink;
    pen.textBaseline = 'middle';
    chart.data.datasets.forEach(function (set, place) {
      chart.getDatasetMeta(place).data.forEach(function (bar, index) {
        var value = set.data[index];
        if (!value) { return; }
        pen.textAlign = value < 0 ? 'right' : 'left';
        pen.fillText(options.text(value), bar.x + (value < 0 ? -5 : 5), bar.y);
      });
    });
    pen.restore();
  }
};
Chart.defaults.font.family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
Chart.defaults.font.size = 13;
Chart.defaults.color = COLOUR.ink;
Chart.defaults.animation = false;

var pending = [];
function figure(title, english, what, labels, sets, text, twin, options) {
  options = options || {};
  var full = labels.length;
  var drawn = labels.map(function (label, index) { return index; }).filter(function (index) {
    return sets.some(function (set) { return set.data[index] !== 0; });
  });
  if (drawn.length && drawn.length < full) {
    labels = drawn.map(function (index) { return labels[index]; });
    sets = sets.map(function (set) { return { label: set.label, colour: set.colour, data: drawn.map(function (index) { return set.data[index]; }) }; });
    what += ' Yang nol hanya ada dalam tabel.';
  }
  var canvas = make('canvas', { role: 'img', 'aria-label': title + '. ' + what + ' Angkanya ada dalam tabel di bawah gambar.' });
  var plot = make('div', { 'class': 'plot' }, [canvas]);
  var bars = options.stacked ? 1 : sets.length;
  plot.style.height = (labels.length * (bars * 19 + 14) + 62) + 'px';
  var node = make('figure', options.wide ? { 'class': 'wide' } : {}, [
    make('figcaption', {}, [make('h3', {}, [title + ' ', make('span', { 'class': 'en', lang: 'en' }, [english])]), say(what, 'what')]),
    plot,
    make('details', {}, [make('summary', {}, ['Lihat angkanya']), twin])
  ]);
  pending.push(function () {
    return new Chart(canvas, {
      type: 'bar',
      data: { labels: labels, datasets: sets.map(function (set) {
        return { label: set.label, data: set.data, backgroundColor: set.colour, barThickness: 15, borderRadius: 2, stack: options.stacked ? 'one' : undefined };
      }) },
      plugins: [values],
      options: {
        indexAxis: 'y', responsive: true, maintainAspectRatio: false,
        layout: { padding: { right: options.room || 46, left: options.stacked ? 8 : 0 } },
        plugins: {
          legend: { position: 'top', align: 'start', labels: { boxWidth: 12, boxHeight: 12 } },
          tooltip: { callbacks: { label: function (item) { return item.dataset.label + ': ' + (options.full || text)(Math.abs(item.raw)); } } },
          values: { text: function (value) { return text(Math.abs(value)); } }
        },
        scales: {
          x: { beginAtZero: true, grace: options.stacked ? '12%' : 0, grid: { color: COLOUR.line }, border: { display: false },
            ticks: { maxTicksLimit: options.full ? 4 : 5, maxRotation: 0, color: COLOUR.soft, callback: function (value) { return Number.isInteger(value) ? text(Math.abs(value)) : ''; } } },
          y: { stacked: !!options.stacked, grid: { display: false }, ticks: { autoSkip: false } }
        }
      }
    });
  });
  return node;
}
function place(name) { return name || 'tidak diketahui'; }
function title(name) { return name ? name.charAt(0).toUpperCase() + name.slice(1) : 'Tidak diketahui'; }
function field(name) { return function (row) { return row[name]; }; }
function strong(text) { return make('strong', {}, [text]); }
function tile(name, english, value, note, kind) {
  return make('div', { 'class': 'tile' }, [make('div', { 'class': 'name' }, [name + ' ', make('span', { 'class': 'en', lang: 'en' }, [english])]),
    make('div', { 'class': 'value ' + (kind || '') }, [value]), make('div', { 'class': 'note' }, [note])]);
}
function entry(list, name, value) { list.appendChild(make('dt', {}, [name])); list.appendChild(make('dd', {}, Array.isArray(value) ? value : [value])); }

/* Draws the charts when all texts are in their places. */
function finish() {
  var drawn = pending.map(function (draw) { return draw(); });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (node) { node.open = true; });
    drawn.forEach(function (chart) { chart.resize(); });
  });
  document.documentElement.setAttribute('data-drawn', String(drawn.length));
}
