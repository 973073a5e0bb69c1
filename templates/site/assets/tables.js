/*
 * Tables and the ATLAS matrix: sort, filter, and keep the choice in the address. Everything here is an addition: without it all
 * rows are shown. Works from file://, asks nothing of any server, and never makes markup out of text (textContent only).
 */
(function () {
  'use strict';

  function make(tag, className, text) {
    var node = document.createElement(tag);
    if (className) { node.className = className; }
    if (text !== undefined) { node.textContent = text; }
    return node;
  }

  /* The state of all tables stands in the hash, as #register?sort=-due&q=prompt|other?q=x -------------------------------- */

  function readState() {
    var state = Object.create(null);
    location.hash.slice(1).split('|').forEach(function (part) {
      var cut = part.indexOf('?');
      if (cut < 0) { return; }
      var values = Object.create(null);
      part.slice(cut + 1).split('&').forEach(function (pair) {
        var equals = pair.indexOf('=');
        if (equals > 0) {
          try { values[decodeURIComponent(pair.slice(0, equals))] = decodeURIComponent(pair.slice(equals + 1)); }
          catch (e) { /* a broken link keeps the table as it was */ }
        }
      });
      state[part.slice(0, cut)] = values;
    });
    return state;
  }

  function writeState(id, values) {
    var state = readState();
    state[id] = values;
    var parts = Object.keys(state).filter(function (key) { return Object.keys(state[key]).length > 0; })
      .map(function (key) {
        return key + '?' + Object.keys(state[key]).map(function (name) {
          return encodeURIComponent(name) + '=' + encodeURIComponent(state[key][name]);
        }).join('&');
      });
    try {
      history.replaceState(null, '', parts.length ? '#' + parts.join('|') : location.pathname + location.search);
    } catch (e) { /* some browsers refuse on file://; the table works all the same */ }
  }

  /* Tables: sorting by column, filtering by words and by values. --------------------------------------------------------- */

  var numbersInOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  function cellKey(row, column) {
    var cell = row.cells[column];
    return cell ? cell.getAttribute('data-key') || cell.textContent.trim() : '';
  }

  function compare(kind, a, b) {
    if (a === b) { return 0; }
    if (a === '' || a === '–') { return 1; }
    if (b === '' || b === '–') { return -1; }
    return kind === 'number' ? parseFloat(a) - parseFloat(b) : numbersInOrder.compare(a, b);
  }

  function Enhanced(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.rows = Array.prototype.slice.call(this.body.rows);
    this.heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    this.names = this.heads.map(function (head) { return head.textContent.trim(); });
    this.state = Object.create(null);
  }

  Enhanced.prototype.makeSortable = function () {
    var self = this;
    this.heads.forEach(function (head, column) {
      if (!head.hasAttribute('data-sort')) { return; }
      var button = make('button', 'sort', self.names[column]);
      button.type = 'button';
      button.addEventListener('click', function () {
        var name = self.names[column];
        self.state.sort = self.state.sort === name ? '-' + name : name;
        self.apply();
        self.save();
      });
      head.textContent = '';
      head.appendChild(button);
    });
  };

  Enhanced.prototype.sort = function () {
    var wanted = this.state.sort || '';
    var down = wanted.charAt(0) === '-';
    var column = this.names.indexOf(down ? wanted.slice(1) : wanted);
    var kind = column < 0 ? '' : this.heads[column].getAttribute('data-sort');
    this.heads.forEach(function (head, i) {
      if (i === column && kind) { head.setAttribute('aria-sort', down ? 'descending' : 'ascending'); }
      else { head.removeAttribute('aria-sort'); }
    });
    var rows = this.rows.slice();
    if (kind) {
      rows.sort(function (a, b) {
        var order = compare(kind, cellKey(a, column), cellKey(b, column));
        var blank = cellKey(a, column) === '' || cellKey(b, column) === '' || cellKey(a, column) === '–' || cellKey(b, column) === '–';
        return down && !blank ? -order : order;
      });
    }
    rows.forEach(function (row) { this.body.appendChild(row); }, this);
  };

  Enhanced.prototype.filter = function () {
    var words = (this.state.q || '').toLowerCase().split(/\s+/).filter(Boolean);
    var self = this;
    var shown = 0;
    this.rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; }) &&
        self.names.every(function (name, column) {
          var wanted = name === 'q' || name === 'sort' ? '' : self.state[name];
          return !wanted || self.values(row, column).indexOf(wanted) >= 0;
        });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    if (this.output) {
      this.output.textContent = shown === this.rows.length ? shown + ' rows' : shown + ' of ' + this.rows.length + ' rows';
    }
  };

  Enhanced.prototype.values = function (row, column) {
    var cell = row.cells[column];
    return cell ? cell.textContent.split(',').map(function (part) { return part.trim(); }) : [];
  };

  Enhanced.prototype.apply = function () { this.sort(); this.filter(); };
  Enhanced.prototype.save = function () { writeState(this.table.id, this.state); };

  Enhanced.prototype.control = function (label, field, key) {
    var self = this;
    var wrap = make('label', '', label);
    field.addEventListener('input', function () {
      if (field.value) { self.state[key] = field.value; } else { delete self.state[key]; }
      self.filter();
      self.save();
    });
    this.fields[key] = field;
    wrap.appendChild(field);
    return wrap;
  };

  Enhanced.prototype.makeTools = function () {
    var self = this;
    this.fields = Object.create(null);
    var bar = make('div', 'tools');
    var search = make('input');
    search.type = 'search';
    search.autocomplete = 'off';
    bar.appendChild(this.control('Filter by words', search, 'q'));
    this.heads.forEach(function (head, column) {
      if (head.hasAttribute('data-filter')) { self.choice(bar, column); }
    });
    this.output = make('output');
    this.output.setAttribute('aria-live', 'polite');
    bar.appendChild(this.output);
    var box = this.table.closest('.scroll') || this.table;
    box.parentNode.insertBefore(bar, box);
  };

  Enhanced.prototype.choice = function (bar, column) {
    var seen = Object.create(null);
    var self = this;
    var byKey = this.rows.slice().sort(function (a, b) {
      return numbersInOrder.compare(cellKey(a, column), cellKey(b, column));
    });
    byKey.forEach(function (row) {
      self.values(row, column).forEach(function (value) { if (value && value !== '–') { seen[value] = true; } });
    });
    var values = Object.keys(seen);
    if (values.length < 2) { return; }
    var select = make('select');
    select.appendChild(make('option', '', 'all')).value = '';
    values.forEach(function (value) { select.appendChild(make('option', '', value)).value = value; });
    bar.appendChild(this.control(this.names[column], select, this.names[column]));
  };

  Enhanced.prototype.restore = function () {
    this.state = readState()[this.table.id] || Object.create(null);
    Object.keys(this.fields || {}).forEach(function (key) { this.fields[key].value = this.state[key] || ''; }, this);
    this.apply();
  };

  /* The ATLAS matrix: each choice is a word that cells carry in data-is; a column's word holds for its cells. --------------- */

  function Filtered(bar) {
    var self = this;
    this.box = document.getElementById(bar.getAttribute('data-filters'));
    this.output = bar.querySelector('output');
    this.selects = Array.prototype.slice.call(bar.querySelectorAll('select'));
    this.columns = Array.prototype.slice.call(this.box.children);
    this.all = this.count(function () { return true; });
    this.folds = Array.prototype.map.call(this.box.querySelectorAll('details'), function (node) {
      return { node: node, open: node.open };
    });
    this.selects.forEach(function (select) {
      select.addEventListener('change', function () { self.apply(); self.save(); });
    });
    bar.hidden = false;
    this.restore();
  }

  function words(node) { return node.getAttribute('data-is').split(' '); }

  /* A technique that serves several tactics is one technique. */
  Filtered.prototype.count = function (fits) {
    var seen = Object.create(null);
    this.columns.forEach(function (column) {
      Array.prototype.forEach.call(column.querySelectorAll('[data-is]'), function (cell) {
        if (fits(cell)) { seen[cell.querySelector('a').getAttribute('href')] = true; }
      });
    });
    return Object.keys(seen).length;
  };

  Filtered.prototype.apply = function () {
    var wanted = this.selects.map(function (select) { return select.value; }).filter(Boolean);
    function fits(cell) {
      var has = words(cell).concat(words(cell.closest('.atlas-tactic')));
      return wanted.every(function (word) { return has.indexOf(word) >= 0; });
    }
    function visible(cell) { return fits(cell) || Array.prototype.some.call(cell.querySelectorAll('[data-is]'), fits); }
    this.columns.forEach(function (column) {
      var cells = Array.prototype.slice.call(column.querySelectorAll('[data-is]'));
      cells.forEach(function (cell) {
        cell.hidden = !visible(cell);
        cell.classList.toggle('beside', !fits(cell));
      });
      column.hidden = !cells.some(function (cell) { return !cell.hidden; });
    });
    this.folds.forEach(function (fold) {
      var found = fold.node.querySelector('[data-is]:not([hidden])');
      fold.node.hidden = !found;
      fold.node.open = wanted.length ? Boolean(found) : fold.open;
    });
    var shown = this.count(fits);
    this.output.textContent = shown === this.all ? shown + ' techniques' : shown + ' of ' + this.all + ' techniques';
  };

  Filtered.prototype.save = function () {
    var values = Object.create(null);
    this.selects.forEach(function (select) {
      if (select.value) { values[select.getAttribute('data-key')] = select.value; }
    });
    writeState(this.box.id, values);
  };

  Filtered.prototype.restore = function () {
    var state = readState()[this.box.id] || Object.create(null);
    this.selects.forEach(function (select) {
      select.value = state[select.getAttribute('data-key')] || '';
      if (select.selectedIndex < 0) { select.value = ''; }
    });
    this.apply();
  };

  function start() {
    var all = Array.prototype.filter.call(document.querySelectorAll('table.table[id]'), function (table) {
      return table.tHead && table.tHead.querySelector('[data-sort]') && table.tBodies.length === 1 && table.tBodies[0].rows.length > 1;
    }).map(function (table) {
      var enhanced = new Enhanced(table);
      enhanced.makeSortable();
      if (table.hasAttribute('data-tools')) { enhanced.makeTools(); }
      enhanced.restore();
      return enhanced;
    });
    Array.prototype.forEach.call(document.querySelectorAll('[data-filters]'), function (bar) {
      all.push(new Filtered(bar));
    });
    window.addEventListener('hashchange', function () {
      all.forEach(function (one) { one.restore(); });
    });
  }

  start();
}());
