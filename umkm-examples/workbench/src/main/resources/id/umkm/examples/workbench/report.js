(function () {
  var KINDS = { ADDED: 'ditambah', REMOVED: 'dihapus', TIGHTENED: 'lebih ketat', LOOSENED: 'lebih longgar', VALUE: 'nilai lain', DATE: 'tanggal',
    TEXT: 'teks', BASIS: 'dasar', FORM: 'tulisan' };
  var REASONS = {};
  data.codes.forEach(function (code) { REASONS[code.code] = code.name; });
  function reason(code) { return REASONS[code] || code; }

  var effects = data.effects, totals = data.totals, sharing = data.allocation;
  var difference = totals.amountAfter - totals.amountBefore;

  /* ---- What it comes to ---- */
  add(say('Simulasi perubahan kebijakan · policy simulation', 'kicker'));
  add(make('h1', {}, [data.after.title]));
  add(say('Kebijakan lama ' + data.before.id + ' ' + data.before.version + ' dibandingkan dengan kebijakan baru ' + data.after.id + ' ' +
    data.after.version + ', seandainya semua usulan diputuskan pada ' + day(data.asOf) + '.', 'soft'));
  var deciding = data.changes.filter(field('deciding')), silent = data.changes.filter(function (change) { return !change.deciding; });
  function cells(change) {
    return change.position.replace('/', ' ') + (change.heading === 'Baris' ? '' : ', ' + change.heading) + ': ' + cell(change, change.from) + ' → ' + cell(change, change.to) +
      (days(change) ? ', ' + days(change) : '');
  }
  if (deciding.length) {
    add(make('p', { 'class': 'changed' }, [make('strong', {}, ['Yang diubah: ']), deciding.slice(0, 4).map(cells).join('. ') + '.' +
      (deciding.length > 4 ? ' Dan ' + count(deciding.length - 4) + ' perubahan lain, lihat di bawah.' : '')]));
  }
  var lead = add(make('ul', { 'class': 'lead' }));
  function sentence(parts) { lead.appendChild(make('li', {}, parts)); }
  if (effects.WINS + effects.LOSES === 0) {
    sentence([(sharing ? 'Sebelum pagu dibagi: dari ' : 'Dari ') + count(data.population.decided) + ' usulan, ', strong('tidak ada yang diuntungkan atau dirugikan'), ' oleh perubahan ini.']);
  } else {
    sentence([(sharing ? 'Sebelum pagu dibagi: dari ' : 'Dari ') + count(data.population.decided) + ' usulan, ', strong(effects.WINS ? count(effects.WINS) + ' diuntungkan' : 'tidak ada yang diuntungkan'), ' dan ',
      strong(effects.LOSES ? count(effects.LOSES) + ' dirugikan' : 'tidak ada yang dirugikan'), '. Bagi ' + count(effects.SAME + effects.OTHER) +
      ' usulan lainnya tidak ada untung atau rugi.']);
  }
  sentence(['Nilai bantuan yang dapat disetujui ', strong(difference === 0 ? 'tetap ' + about(totals.amountAfter)
    : (difference > 0 ? 'naik ' : 'turun ') + about(Math.abs(difference))), difference === 0 ? '.'
    : ', dari ' + about(totals.amountBefore) + ' menjadi ' + about(totals.amountAfter) + '.']);
  if (sharing) {
    var fundedBefore = sharing.before.funded + sharing.before.partlyFunded, fundedAfter = sharing.after.funded + sharing.after.partlyFunded;
    var gain = sharing.changes.filter(function (one) { return one.amountBefore === 0; }).length;
    var drop = sharing.changes.filter(function (one) { return one.amountAfter === 0; }).length;
    var less = sharing.changes.filter(function (one) { return one.effect === 'LOSES' && one.amountAfter > 0; }).length;
    var more = sharing.changes.filter(function (one) { return one.effect === 'WINS' && one.amountBefore > 0; }).length;
    var budget = sharing.before.budget === sharing.after.budget ? 'Dengan pagu yang sama, ' + about(sharing.after.budget)
      : 'Dengan pagu yang berubah dari ' + about(sharing.before.budget) + ' menjadi ' + about(sharing.after.budget);
    sentence([budget + ', ', strong('kelompok yang didanai ' + (fundedBefore === fundedAfter ? 'tetap ' + count(fundedAfter)
      : (fundedAfter > fundedBefore ? 'bertambah' : 'berkurang') + ' dari ' + count(fundedBefore) + ' menjadi ' + count(fundedAfter))), '.',
      drop ? ' ' : '', drop ? strong(count(drop) + ' kelompok yang semula didanai tidak lagi didanai.') : '',
      less ? ' ' + count(less) + ' kelompok didanai lebih kecil.' : '',
      gain ? ' ' + count(gain) + ' kelompok yang semula tidak didanai menjadi didanai.' : '',
      more ? ' ' + count(more) + ' kelompok didanai lebih besar.' : '']);
  }
  var tiles = [
    tile('Diuntungkan', 'winners', count(effects.WINS), 'bertambah ' + about(totals.more), effects.WINS ? 'win' : ''),
    tile('Dirugikan', 'losers', count(effects.LOSES), 'berkurang ' + about(totals.less), effects.LOSES ? 'lose' : ''),
    tile('Dapat disetujui', 'grantable', about(totals.amountAfter), 'semula ' + about(totals.amountBefore))
  ];
  if (sharing) {
    tiles.push(tile('Didanai', 'funded', count(fundedAfter) + ' kelompok', 'semula ' + count(fundedBefore) + ' kelompok'));
  } else {
    tiles.push(tile('Layak', 'eligible', count(totals.eligible.after), 'semula ' + count(totals.eligible.before)));
  }
  add(make('div', { 'class': 'tiles' }, tiles));

  /* ---- Charts ---- */
  add(heading('Gambaran', 'overview'));
  var charts = add(make('div', { 'class': 'charts' }));
  function part(rows) {
    return table([
      { name: '', value: function (row) { return title(row.name); } },
      { name: 'Usulan', number: true, value: function (row) { return count(row.applications.after); } },
      { name: 'Layak: lama', number: true, value: function (row) { return count(row.eligible.before); } },
      { name: 'baru', number: true, value: function (row) { return count(row.eligible.after); } },
      { name: 'Rupiah: lama', number: true, value: function (row) { return rupiah(row.amountBefore); } },
      { name: 'baru', number: true, value: function (row) { return rupiah(row.amountAfter); } },
      { name: 'Untung', number: true, value: function (row) { return count(row.wins); } },
      { name: 'Rugi', number: true, value: function (row) { return count(row.loses); } }
    ], rows);
  }
  var order = ['ELIGIBLE', 'NEEDS_REVIEW', 'INCOMPLETE', 'NOT_ELIGIBLE', 'NOT_READ'].map(function (name) {
    var row = { name: name, before: 0, after: 0 };
    data.moves.forEach(function (move) {
      if (move.before === name) { row.before += move.count; }
      if (move.after === name) { row.after += move.count; }
    });
    return row;
  }).filter(function (row) { return row.before + row.after > 0; });
  charts.appendChild(figure('Hasil kelayakan', 'eligibility', 'Banyaknya usulan menurut hasilnya.',
    order.map(function (row) { return title(outcome(row.name)); }),
    [{ label: 'lama', data: order.map(field('before')), colour: COLOUR.old }, { label: 'baru', data: order.map(field('after')), colour: COLOUR.now }],
    count, table([{ name: 'Hasil', value: function (row) { return outcome(row.name); } },
      { name: 'Lama', number: true, value: function (row) { return count(row.before); } },
      { name: 'Baru', number: true, value: function (row) { return count(row.after); } }], order)));
  charts.appendChild(figure('Untung dan rugi menurut kelurahan', 'winners and losers by village', 'Banyaknya usulan; rugi ke kiri, untung ke kanan.',
    data.villages.map(function (row) { return place(row.name); }),
    [{ label: 'rugi', data: data.villages.map(function (row) { return -row.loses; }), colour: COLOUR.lose },
      { label: 'untung', data: data.villages.map(field('wins')), colour: COLOUR.win }],
    count, part(data.villages), { stacked: true }));
  var trades = data.trades.slice().sort(function (a, b) { return b.amountAfter - a.amountAfter || (a.name < b.name ? -1 : 1); });
  charts.appendChild(figure('Nilai yang dapat disetujui menurut jenis usaha', 'grantable amount by trade', 'Rupiah, sebelum pagu dibagi.',
    trades.map(function (row) { return place(row.name); }),
    [{ label: 'lama', data: trades.map(field('amountBefore')), colour: COLOUR.old }, { label: 'baru', data: trades.map(field('amountAfter')), colour: COLOUR.now }],
    about, part(trades), { room: 104, full: rupiah }));
  if (sharing) {
    var paid = sharing.trades.slice().sort(function (a, b) { return b.amountAfter - a.amountAfter || (a.name < b.name ? -1 : 1); });
    var funding = function (rows) {
      return table([
        { name: '', value: function (row) { return title(row.name); } },
        { name: 'Didanai: lama', number: true, value: function (row) { return count(row.eligible.before); } },
        { name: 'baru', number: true, value: function (row) { return count(row.eligible.after); } },
        { name: 'Dibayar: lama', number: true, value: function (row) { return rupiah(row.amountBefore); } },
        { name: 'baru', number: true, value: function (row) { return rupiah(row.amountAfter); } }
      ], rows);
    };
    charts.appendChild(figure('Yang dibayar menurut jenis usaha', 'paid by trade', 'Rupiah, sesudah pagu dibagi menurut peringkat.',
      paid.map(function (row) { return place(row.name); }),
      [{ label: 'lama', data: paid.map(field('amountBefore')), colour: COLOUR.old }, { label: 'baru', data: paid.map(field('amountAfter')), colour: COLOUR.now }],
      about, funding(paid), { room: 104, full: rupiah }));
    charts.appendChild(figure('Yang dibayar menurut kelurahan', 'paid by village', 'Rupiah, sesudah pagu dibagi menurut peringkat.',
      sharing.villages.map(function (row) { return place(row.name); }),
      [{ label: 'lama', data: sharing.villages.map(field('amountBefore')), colour: COLOUR.old },
        { label: 'baru', data: sharing.villages.map(field('amountAfter')), colour: COLOUR.now }],
      about, funding(sharing.villages), { room: 104, full: rupiah, wide: true }));
  }

  /* ---- Who ---- */
  function why(row) {
    var lost = row.before.codes.filter(function (code) { return row.after.codes.indexOf(code) < 0; });
    var won = row.after.codes.filter(function (code) { return row.before.codes.indexOf(code) < 0; });
    var kept = row.after.codes.filter(function (code) { return row.before.codes.indexOf(code) >= 0; });
    var parts = [];
    if (lost.length) { parts.push('tidak lagi: ' + lost.map(reason).join('; ')); }
    if (won.length) { parts.push('sekarang: ' + won.map(reason).join('; ')); }
    if (!parts.length && kept.length) { parts.push('batasnya berubah: ' + kept.map(reason).join('; ')); }
    Object.keys(row.after.outputs).forEach(function (name) {
      if (row.before.outputs[name] !== undefined && row.before.outputs[name] !== row.after.outputs[name]) {
        parts.push(name.replace(/_/g, ' ') + ' ' + row.before.outputs[name] + ' menjadi ' + row.after.outputs[name]);
      }
    });
    return parts.join('. ');
  }
  function applications(rows, effect, total) {
    if (!total) { add(say('Tidak ada.', 'soft')); return; }
    add(framed(table([
      { name: 'Usulan', value: field('id'), kind: function () { return 'id'; } },
      { name: 'Kelurahan', value: function (row) { return place(row.village); } },
      { name: 'Jenis usaha', value: function (row) { return place(row.trade); } },
      { name: 'Hasil', value: function (row) { return row.before.outcome === row.after.outcome ? outcome(row.after.outcome)
        : outcome(row.before.outcome) + ' → ' + outcome(row.after.outcome); } },
      { name: 'Semula', number: true, value: function (row) { return rupiah(row.before.amount); } },
      { name: 'Menjadi', number: true, value: function (row) { return rupiah(row.after.amount); } },
      { name: 'Selisih', number: true, value: function (row) { var d = row.after.amount - row.before.amount; return d ? signed(d, rupiah(d)) : '–'; },
        kind: function (row) { return effectKind(row.after.amount - row.before.amount); } },
      { name: 'Alasan', value: why, kind: function () { return 'why'; } }
    ], rows)));
    if (total > rows.length) {
      add(say('Ditampilkan ' + count(rows.length) + ' dari ' + count(total) + ', yang terbesar dahulu; semuanya ada dalam berkas JSON.', 'soft'));
    }
  }
  add(heading('Yang diuntungkan', 'winners'));
  add(say('Hasilnya menjadi lebih baik, atau jumlahnya lebih besar, sebelum pagu dibagi.', 'soft'));
  applications(data.listWINS, 'WINS', effects.WINS);
  add(heading('Yang dirugikan', 'losers'));
  add(say('Hasilnya menjadi lebih buruk, atau jumlahnya lebih kecil, sebelum pagu dibagi.', 'soft'));
  applications(data.listLOSES, 'LOSES', effects.LOSES);
  if (effects.OTHER) {
    add(heading('Berubah tanpa untung atau rugi', 'other changes'));
    applications(data.listOTHER, 'OTHER', effects.OTHER);
  }
  if (sharing) {
    add(heading('Akibatnya bagi pembagian pagu', 'sharing out the budget'));
    add(say('Pagu dibagi menurut peringkat. Siapa yang mendapat lebih dari pagu yang sama, menggeser yang di belakangnya.', 'soft'));
    add(framed(table([
      { name: '', value: field('name') }, { name: 'Lama', number: true, value: field('before') }, { name: 'Baru', number: true, value: field('after') }
    ], [
      ['Pagu', 'budget', rupiah], ['Diperingkat', 'ranked', count], ['Didanai penuh', 'funded', count], ['Didanai sebagian', 'partlyFunded', count],
      ['Tidak didanai karena pagu habis', 'notFunded', count], ['Dibayar', 'paid', rupiah],
      ['Pagu habis pada peringkat', 'cut', function (rank) { return rank === null ? '–' : count(rank); }]
    ].map(function (row) { return { name: row[0], before: row[2](sharing.before[row[1]]), after: row[2](sharing.after[row[1]]) }; }))));
    if (sharing.changes.length) {
      var moved = sharing.changes.slice().sort(function (a, b) {
        return (a.amountAfter - a.amountBefore) - (b.amountAfter - b.amountBefore) || (a.id < b.id ? -1 : 1);
      });
      var rank = function (row) { return (row.rankBefore === null ? '–' : count(row.rankBefore)) + ' → ' + (row.rankAfter === null ? '–' : count(row.rankAfter)); };
      var shown = moved.length > 2 * data.shown ? moved.slice(0, data.shown).concat(moved.slice(-data.shown)) : moved;
      add(say('Yang dibayar lain daripada semula: ' + count(moved.length) + ' usulan, yang paling berkurang dahulu.'));
      add(framed(table([
        { name: 'Usulan', value: field('id'), kind: function () { return 'id'; } },
        { name: 'Kelurahan', value: function (row) { return place(row.village); } },
        { name: 'Jenis usaha', value: function (row) { return place(row.trade); } },
        { name: 'Hasil', value: function (row) { return row.before === row.after ? outcome(row.after) : outcome(row.before) + ' → ' + outcome(row.after); } },
        { name: 'Peringkat', number: true, value: rank },
        { name: 'Semula', number: true, value: function (row) { return rupiah(row.amountBefore); } },
        { name: 'Menjadi', number: true, value: function (row) { return rupiah(row.amountAfter); } },
        { name: 'Selisih', number: true, value: function (row) { var d = row.amountAfter - row.amountBefore; return signed(d, rupiah(d)); },
          kind: function (row) { return effectKind(row.amountAfter - row.amountBefore); } }
      ], shown)));
      if (shown.length < moved.length) { add(say('Semuanya ada dalam berkas JSON.', 'soft')); }
    }
  }

  /* ---- How many, by what ---- */
  add(heading('Perpindahan hasil', 'moves between outcomes'));
  add(say('Baris: hasil menurut kebijakan lama. Kolom: hasil menurut kebijakan baru.', 'soft'));
  var names = order.map(field('name'));
  add(framed(table([{ name: 'Lama \\ baru', value: function (row) { return title(outcome(row)); } }].concat(names.map(function (name) {
    var find = function (row) {
      var found = data.moves.filter(function (move) { return move.before === row && move.after === name; })[0];
      return found ? found.count : 0;
    };
    return { name: title(outcome(name)), number: true, value: function (row) { return count(find(row)); },
      kind: function (row) { return row === name ? 'same' : find(row) ? '' : 'zero'; } };
  })), names)));
  data.outputs.forEach(function (output) {
    add(heading('Menurut ' + output.name, 'by ' + output.key.replace(/_/g, ' ')));
    add(framed(table([
      { name: title(output.name), value: function (row) { return row.name === '?' ? 'belum diketahui' : row.name === '' ? 'tidak diberikan' : row.name; } },
      { name: 'Usulan: lama', number: true, value: function (row) { return count(row.applications.before); } },
      { name: 'baru', number: true, value: function (row) { return count(row.applications.after); } },
      { name: 'Layak: lama', number: true, value: function (row) { return count(row.eligible.before); } },
      { name: 'baru', number: true, value: function (row) { return count(row.eligible.after); } },
      { name: 'Rupiah: lama', number: true, value: function (row) { return rupiah(row.amountBefore); } },
      { name: 'baru', number: true, value: function (row) { return rupiah(row.amountAfter); } },
      { name: 'Untung', number: true, value: function (row) { return count(row.wins); } },
      { name: 'Rugi', number: true, value: function (row) { return count(row.loses); } }
    ], output.values)));
  });
  var codes = data.codes.filter(function (code) { return code.before !== code.after; });
  add(heading('Alasan yang berubah', 'reasons that change'));
  if (codes.length) {
    add(framed(table([
      { name: 'Alasan', value: field('name') }, { name: 'Kode', value: function (row) { return [make('code', {}, [row.code])]; } },
      { name: 'Lama', number: true, value: function (row) { return count(row.before); } },
      { name: 'Baru', number: true, value: function (row) { return count(row.after); } },
      { name: 'Selisih', number: true, value: function (row) { return signed(row.after - row.before, whole.format(row.after - row.before)); } }
    ], codes)));
  } else {
    add(say('Tidak ada alasan yang lebih sering atau lebih jarang muncul.', 'soft'));
  }

  /* ---- What changed in the policy ---- */
  add(heading('Apa yang berubah dalam kebijakan', 'changes of the policy'));
  function decided(decision) {
    return outcome(decision.outcome) + (decision.amount === null ? '' : ' ' + rupiah(decision.amount)) +
      (decision.codes.length ? ' (' + decision.codes.map(reason).join('; ') + ')' : '');
  }
  /* A row that is not there, a row without such a date, a cell without a value. */
  function cell(change, text) {
    return text || (change.heading === 'Baris' ? 'tidak ada' : change.heading === 'Sejak' || change.heading === 'Sampai' ? 'tanpa batas' : 'kosong');
  }
  function days(change) {
    if (change.kind === 'DATE') { return ''; }
    if (!change.since && !change.until) { return ''; }
    if (!change.until) { return 'sejak ' + day(change.since); }
    return change.since ? day(change.since) + ' s.d. ' + day(change.until) : 'sampai ' + day(change.until);
  }
  function changes(rows) {
    return framed(table([
      { name: 'Perubahan', value: function (row) { return [make('span', { 'class': 'tag ' + row.kind }, [KINDS[row.kind] || row.kind])]; } },
      { name: 'Letak', value: function (row) { return row.position + (row.heading === 'Baris' ? '' : ' · ' + row.heading); } },
      { name: 'Semula', value: function (row) { return cell(row, row.from); } },
      { name: 'Menjadi', value: function (row) { return cell(row, row.to); } },
      { name: 'Contoh', value: function (row) {
        var when = days(row);
        var lines = when ? [make('div', {}, [when])] : [];
        if (row.example) {
          lines.push(make('div', { 'class': 'example' }, ['Seperti skenario ' + row.example.scenario +
            (row.example.changes.length ? ' dengan ' + row.example.changes.join('; ') : '') + ': ' + decided(row.example.before) + ' → ' + decided(row.example.after)]));
        } else if (row.deciding) {
          lines.push(make('div', { 'class': 'example' }, ['Tidak ditemukan contoh dalam batas pencarian.']));
        }
        return lines;
      } }
    ], rows));
  }
  add(deciding.length ? changes(deciding) : say('Tidak ada perubahan yang dapat mengubah keputusan.', 'soft'));
  if (silent.length) {
    add(make('details', {}, [make('summary', {}, [count(silent.length) + ' perubahan yang tidak mengubah keputusan (teks, dasar, cara menulis)']), changes(silent)]));
  }

  /* ---- How it was worked out ---- */
  add(heading('Cara menghitung', 'how it was worked out'));
  var population = data.population;
  var facts = add(make('dl'));
  [['Kebijakan lama', data.before], ['Kebijakan baru', data.after]].forEach(function (one) {
    entry(facts, one[0], [one[1].id + ' ' + one[1].version + (one[1].enactedBy ? ', ditetapkan dengan: ' + one[1].enactedBy : ', rancangan'),
      make('br'), make('code', {}, ['sha256 ' + one[1].sha256])]);
  });
  entry(facts, 'Tanggal penilaian', day(data.asOf) + '. Kedua kebijakan memutuskan semua usulan seolah-olah pada hari itu.');
  entry(facts, 'Usulan', 'dibaca ' + count(population.read) + ' = diputuskan ' + count(population.decided) + ' + ditolak ' + count(population.rejected) + ' karena datanya salah');
  if (population.outsidePeriod.before || population.outsidePeriod.after) {
    entry(facts, 'Di luar masa penerimaan', count(population.outsidePeriod.before) + ' menurut kebijakan lama, ' + count(population.outsidePeriod.after) +
      ' menurut kebijakan baru; tetap dihitung');
  }
  entry(facts, 'Untung dan rugi', 'Untung: dari tidak layak ke menunggu (belum lengkap atau perlu ditinjau) atau layak, dari menunggu ke layak, atau jumlah yang lebih besar. Rugi sebaliknya.');
  entry(facts, 'Mesin', data.engine);
  if (population.rejected) {
    add(make('details', {}, [make('summary', {}, [count(population.rejected) + ' baris yang tidak dapat diputuskan']),
      framed(table([
        { name: 'Baris', number: true, value: function (row) { return count(row.line); } },
        { name: 'Usulan', value: function (row) { return row.id === null ? 'tanpa id' : row.id; }, kind: function () { return 'id'; } },
        { name: 'Masalah', value: function (row) { return row.problems.slice(0, 3).map(function (problem) { return (problem.pointer ? problem.pointer + ': ' : '') + problem.message; }).join(' '); } }
      ], data.listREJECTED))]));
  }
  add(make('footer', {}, ['Laporan ini dibuat dengan perintah umkm simulate. Tidak ada nama atau NIK di dalamnya, dan tidak ada yang diambil dari jaringan. ' +
    'Gambar oleh ' + data.charts + ', hak cipta Chart.js Contributors, lisensi MIT.']));

  finish();
})();
