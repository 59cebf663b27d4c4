(function () {
  var totals = data.totals, all = data.attainment, funds = data.funds;
  var listed = data.villagesListed;

  function attained(row) { return row.attainment; }
  function percent(reached, target) { return target ? short.format(Math.floor(reached * 1000 / target) / 10) + '%' : '–'; }
  function gap(attainment) {
    return attainment.over ? '+' + count(attainment.over) : attainment.shortfall ? '−' + count(attainment.shortfall) : '0';
  }
  function gapKind(attainment) { return attainment.shortfall ? 'lose' : attainment.over ? 'win' : 'zero'; }
  function called(row) { return (row.name ? row.village + ' ' + row.name : row.village) + (row.listed ? '' : ' (tidak ada dalam daftar)'); }
  function tally(rows, held) {
    var sums = { over: 0, met: 0, few: 0, nobody: 0, all: 0 };
    rows.forEach(function (row) {
      var one = held(row);
      if (!one) { return; }
      sums.all++;
      if (one.over) { sums.over++; } else if (!one.shortfall) { sums.met++; } else if (one.reached) { sums.few++; } else { sums.nobody++; }
    });
    return sums;
  }
  var villages = tally(data.villages, attained), rts = tally(data.neighbourhoods, attained), clinics = tally(data.villages, field('clinics'));

  /* ---- What it comes to ---- */
  add(say('Laporan kemajuan program · progress report', 'kicker'));
  add(make('h1', {}, [data.policy.title]));
  add(say('Kebijakan ' + data.policy.id + ' ' + data.policy.version + ', per ' + day(data.asOf) + '. Sasaran bukan batas: peserta di atas sasaran dihitung, tidak ditolak.', 'soft'));
  if (data.madeUp) { add(make('p', {}, [strong('Semua orang dan usaha dalam laporan ini rekaan.')])); }
  var lead = add(make('ul', { 'class': 'lead' }));
  function sentence(parts) { lead.appendChild(make('li', {}, parts)); }
  sentence(all ? [strong(count(all.reached) + ' peserta'), ' dari sasaran ' + count(all.target) + ' (' + percent(all.reached, all.target) + ').']
    : [strong(count(totals.counted) + ' peserta'), '; kebijakan ini tidak menyebut sasaran jumlah.']);
  if (villages.all) {
    sentence([strong(count(villages.over + villages.met) + ' dari ' + count(villages.all) + ' kelurahan'), ' mencapai sasarannya',
      villages.over ? ', ' + count(villages.over) + ' di antaranya melewatinya' : '', listed ? '; ' + count(villages.nobody) + ' belum ada peserta yang dihitung.' : '.']);
  }
  if (rts.all) {
    sentence([strong(count(rts.over + rts.met) + ' dari ' + count(rts.all) + ' RT'), ' mencapai sasarannya', rts.over ? ', ' + count(rts.over) + ' di antaranya melewatinya' : '',
      data.neighbourhoodsListed ? '; ' + count(rts.nobody) + ' belum ada peserta yang dihitung.' : '.']);
  }
  if (data.repeated.length) {
    sentence([strong(count(data.repeated.length) + ' orang'), ' tercantum dalam lebih dari satu catatan dan dihitung satu kali: ' + count(totals.places) +
      ' nama tercantum, ' + count(totals.persons) + ' orang.']);
  }
  var tiles = [
    tile('Peserta', 'participants', count(totals.counted), all ? 'sasaran ' + count(all.target) : count(totals.persons) + ' orang'),
    tile('Kelurahan', 'villages', villages.all ? count(villages.over + villages.met) + ' / ' + count(villages.all) : count(data.villages.length),
      villages.all ? 'mencapai sasaran' : 'ada dalam laporan')
  ];
  if (rts.all) { tiles.push(tile('RT', 'neighbourhoods', count(rts.over + rts.met) + ' / ' + count(rts.all), 'mencapai sasaran')); }
  if (clinics.all) { tiles.push(tile('Klinik', 'clinics', count(clinics.over + clinics.met) + ' / ' + count(clinics.all), 'kelurahan mencapai sasaran')); }
  if (data.grants) { tiles.push(tile('Dana bebas', 'free again', about(funds.freed), 'dari ' + about(funds.awarded) + ' yang ditetapkan')); }
  var others = [['served', 'Dilayani', 'served'], ['unknown', 'Belum diketahui', 'unknown'], ['refused', 'Tidak layak', 'not eligible']]
    .filter(function (row) { return totals[row[0]]; });
  others.forEach(function (row) { tiles.push(tile(row[1], row[2], count(totals[row[0]]), 'peserta, tidak dihitung')); });
  add(make('div', { 'class': 'tiles' }, tiles));

  /* ---- Charts ---- */
  add(heading('Gambaran', 'overview'));
  var charts = add(make('div', { 'class': 'charts' }));
  if (data.stages.length) {
    charts.appendChild(figure('Tahap peserta', 'stages', 'Banyaknya peserta terhitung menurut tahapnya.',
      data.stages.map(function (row) { return title(row.name); }), [{ label: 'peserta', data: data.stages.map(field('count')), colour: COLOUR.now }], count,
      table([{ name: 'Tahap', value: function (row) { return title(row.name); } },
        { name: 'English', value: field('nameEn') }, { name: 'Peserta', number: true, value: function (row) { return count(row.count); } }], data.stages)));
  }
  /* Many villages are drawn by their district, whose code is the first eight characters. */
  var byDistrict = data.villages.length > 30;
  var parts = [];
  data.villages.forEach(function (row) {
    var key = byDistrict ? row.village.slice(0, 8) : row.name || row.village;
    var part = parts.filter(function (one) { return one.name === key; })[0];
    if (!part) { part = { name: key, counted: 0, target: 0 }; parts.push(part); }
    part.counted += row.counted;
    part.target += row.attainment ? row.attainment.target : 0;
  });
  if (parts.length) {
    var sets = [{ label: 'peserta', data: parts.map(field('counted')), colour: COLOUR.now }];
    if (villages.all) { sets.push({ label: 'sasaran', data: parts.map(field('target')), colour: COLOUR.old }); }
    charts.appendChild(figure(byDistrict ? 'Peserta menurut kecamatan' : 'Peserta menurut kelurahan', byDistrict ? 'by district' : 'by village',
      'Banyaknya peserta terhitung' + (villages.all ? ' dan sasarannya.' : '.'), parts.map(field('name')), sets, count,
      table([{ name: '', value: field('name') }, { name: 'Peserta', number: true, value: function (row) { return count(row.counted); } },
        { name: 'Sasaran', number: true, value: function (row) { return row.target ? count(row.target) : '–'; } }], parts)));
  }
  if (data.grants) {
    var money = [['dipertanggungjawabkan', funds.accountedFor], ['kembali', funds.recovered], ['masih dipegang', funds.held], ['masih dapat dibayar', funds.pending],
      ['tidak dibayar lagi', funds.stopped]].map(function (row) { return { name: row[0], amount: row[1] }; });
    charts.appendChild(figure('Ke mana dana yang ditetapkan', 'where the money is', 'Rupiah. Jumlah semuanya ' + rupiah(funds.awarded) + '.',
      money.map(function (row) { return title(row.name); }), [{ label: 'rupiah', data: money.map(field('amount')), colour: COLOUR.now }], about,
      table([{ name: '', value: function (row) { return title(row.name); } }, { name: 'Rupiah', number: true, value: function (row) { return rupiah(row.amount); } }], money),
      { room: 104, full: rupiah, wide: true }));
  }

  /* ---- Where ---- */
  add(heading('Menurut kelurahan', 'by village'));
  add(say(listed ? 'Semua kelurahan dalam daftar wilayah, juga yang belum ada pesertanya.'
    : 'Tanpa daftar wilayah, kelurahan yang belum ada pesertanya tidak diketahui.', 'soft'));
  var columns = [
    { name: 'Kelurahan', value: called },
    { name: 'Catatan', number: true, value: function (row) { return count(row.records); } },
    { name: 'Peserta', number: true, value: function (row) { return count(row.counted); }, kind: function (row) { return row.counted ? '' : 'zero'; } }
  ];
  if (villages.all) {
    columns.push({ name: 'Sasaran', number: true, value: function (row) { return row.attainment ? count(row.attainment.target) : '–'; } });
    columns.push({ name: 'Selisih', number: true, value: function (row) { return row.attainment ? gap(row.attainment) : '–'; },
      kind: function (row) { return row.attainment ? gapKind(row.attainment) : ''; } });
  }
  data.stages.forEach(function (stage) {
    columns.push({ name: title(stage.name), number: true, value: function (row) { return count(row.stages[stage.code] || 0); },
      kind: function (row) { return row.stages[stage.code] ? '' : 'zero'; } });
  });
  others.forEach(function (other) { columns.push({ name: other[1], number: true, value: function (row) { return count(row[other[0]]); } }); });
  if (clinics.all) { columns.push({ name: 'Klinik', number: true, value: function (row) { return row.clinics ? count(row.clinics.reached) + ' / ' + count(row.clinics.target) : '–'; } }); }
  if (data.grants) {
    columns.push({ name: 'Dibayar', number: true, value: function (row) { return rupiah(row.funds.released); } });
    columns.push({ name: 'Bebas', number: true, value: function (row) { return rupiah(row.funds.freed); } });
  }
  add(data.villages.length ? framed(table(columns, data.villages, 'Kelurahan')) : say('Tidak ada.', 'soft'));
  if (data.withoutVillage) { add(say(count(data.withoutVillage) + ' peserta terhitung tanpa kelurahan yang diketahui.')); }
  if (rts.all) {
    add(heading('Menurut RT', 'by neighbourhood'));
    var inVillages = [];
    data.neighbourhoods.forEach(function (row) {
      var one = inVillages.filter(function (other) { return other.village === row.village; })[0];
      if (!one) { one = { village: row.village, rows: [] }; inVillages.push(one); }
      one.rows.push(row);
    });
    add(framed(table([
      { name: 'Kelurahan', value: field('village') },
      { name: 'RT', number: true, value: function (row) { return count(row.rows.length); } },
      { name: 'Melewati sasaran', number: true, value: function (row) { return count(tally(row.rows, attained).over); } },
      { name: 'Tepat', number: true, value: function (row) { return count(tally(row.rows, attained).met); } },
      { name: 'Di bawah', number: true, value: function (row) { return count(tally(row.rows, attained).few); } },
      { name: 'Belum ada', number: true, value: function (row) { return count(tally(row.rows, attained).nobody); } }
    ], inVillages, 'RT')));
    if (data.withoutNeighbourhood) { add(say(count(data.withoutNeighbourhood) + ' peserta terhitung tanpa RT yang diketahui.')); }
    add(make('details', {}, [make('summary', {}, ['Setiap RT (' + count(data.neighbourhoods.length) + ')']), framed(table([
      { name: 'Kelurahan', value: field('village') }, { name: 'RT/RW', value: function (row) { return row.rt + '/' + row.rw; } },
      { name: 'Peserta', number: true, value: function (row) { return count(row.counted); } },
      { name: 'Sasaran', number: true, value: function (row) { return row.attainment ? count(row.attainment.target) : '–'; } },
      { name: 'Selisih', number: true, value: function (row) { return row.attainment ? gap(row.attainment) : '–'; },
        kind: function (row) { return row.attainment ? gapKind(row.attainment) : ''; } }
    ], data.neighbourhoods))]));
  }

  /* ---- Who ---- */
  if (data.repeated.length) {
    add(heading('Orang dalam lebih dari satu catatan', 'persons in several records'));
    add(say('Dihitung satu kali, di tempat dan pada tahap yang disebut catatan terakhirnya.', 'soft'));
    add(framed(table([{ name: 'NIK', value: field('nik') }, { name: 'Catatan', value: function (row) { return row.records.join(', '); } },
      { name: '', value: function (row) { return row.differs ? 'wilayah atau tahapnya berbeda' : ''; } }], data.repeated)));
  }

  /* ---- Money ---- */
  if (data.grants) {
    add(heading('Pertanggungjawaban dana', 'funds'));
    var rows = add(make('dl'));
    [['Hibah', count(funds.grants)], ['Ditetapkan', rupiah(funds.awarded)], ['Dibayar', rupiah(funds.released)],
      ['Dipertanggungjawabkan', rupiah(funds.accountedFor)], ['Kembali', rupiah(funds.recovered)], ['Masih dipegang', rupiah(funds.held)],
      ['di antaranya harus ditarik', rupiah(funds.toRecover)], ['Masih dapat dibayar', rupiah(funds.pending)], ['Tidak dibayar lagi', rupiah(funds.stopped)],
      ['Bebas untuk dialokasikan lagi', rupiah(funds.freed) + ' = kembali + tidak dibayar lagi'],
      ['di antaranya sebelum tahun anggaran ' + data.budgetYear + ' berakhir', rupiah(funds.freedInYear)]
    ].forEach(function (row) { entry(rows, row[0], row[1]); });
    if (data.reports.length) {
      var STATES = { NONE: 'belum diserahkan', SUBMITTED: 'diserahkan, belum diperiksa', REFUSED: 'dikembalikan untuk diperbaiki', ACCEPTED: 'diterima' };
      add(make('h3', {}, ['Laporan yang belum diterima']));
      add(framed(table([{ name: 'Hibah', value: field('grant'), kind: function () { return 'id'; } }, { name: 'Kelurahan', value: function (row) { return place(row.village); } },
        { name: 'Tahap', number: true, value: field('tranche') }, { name: 'Dibayar', value: function (row) { return day(row.releasedOn); } },
        { name: 'Jumlah', number: true, value: function (row) { return rupiah(row.amount); } }, { name: 'Laporan', value: function (row) { return STATES[row.state]; } }], data.reports)));
    }
  }
  if (data.companions) {
    var KINDS = { NO_COMPANION: 'tanpa pendamping', NO_REPORT: 'belum menyerahkan laporan', NOT_LISTED: 'tidak terdaftar di sana' };
    add(heading('Pendamping', 'companions'));
    add(data.companions.length ? framed(table([{ name: 'Pendamping', value: function (row) { return row.companion || '–'; } },
      { name: 'Yang kurang', value: function (row) { return KINDS[row.kind]; } }, { name: 'Kelurahan', value: function (row) { return row.villages.join(', '); } }], data.companions))
      : say('Setiap kelurahan dalam daftar mempunyai pendamping, dan semuanya sudah melapor.'));
  }

  /* ---- How it was worked out ---- */
  add(heading('Cara menghitung', 'how it was worked out'));
  var facts = add(make('dl'));
  function counts(one) { return 'dibaca ' + count(one.read) + ' = diputuskan ' + count(one.decided) + ' + ditolak ' + count(one.rejected) + ' karena datanya salah'; }
  entry(facts, 'Kebijakan', [data.policy.id + ' ' + data.policy.version, make('br'), make('code', {}, ['sha256 ' + data.policy.sha256])]);
  entry(facts, 'Catatan peserta', counts(data.population));
  if (data.grants) { entry(facts, 'Catatan hibah', counts(data.grants)); }
  Object.keys(data.outcomes).forEach(function (name) { entry(facts, title(outcome(name)), count(data.outcomes[name]) + ' catatan'); });
  entry(facts, 'Yang dihitung', 'Setiap peserta satu kali; yang tidak layak, dan yang tidak dimaksud sasaran menurut kebijakan, tidak dihitung. Wirausaha dikenal dari NIK pemiliknya.');
  add(make('footer', {}, ['Laporan ini dibuat dengan perintah umkm report. Tidak ada nama orang di dalamnya, NIK disamarkan, dan tidak ada yang diambil dari jaringan. ' +
    'Gambar oleh ' + data.charts + ', hak cipta Chart.js Contributors, lisensi MIT.']));

  finish();
})();
