/*
 * Stridebook: what the site can do beyond plain pages. Everything here is an addition; without it all pages read the same.
 * Works from file://, asks nothing of any server, and never makes markup out of text (textContent only).
 */
(function () {
  'use strict';

  function button(text) {
    var node = document.createElement('button');
    node.className = 'button';
    node.type = 'button';
    node.textContent = text;
    return node;
  }

  /* Theme: the system's choice unless the reader chose another. --------------------------------------------------------- */

  var THEME = 'stridebook.theme';
  var THEMES = ['auto', 'light', 'dark'];

  function stored() {
    try { return localStorage.getItem(THEME) || 'auto'; } catch (e) { return 'auto'; }
  }

  function applyTheme(theme) {
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.setAttribute('data-theme', theme);
    } else {
      document.documentElement.removeAttribute('data-theme');
    }
  }

  function themeButton() {
    var theme = THEMES.indexOf(stored()) < 0 ? 'auto' : stored();
    var node = button('');
    function show() { node.textContent = 'Theme: ' + theme; }
    node.addEventListener('click', function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      applyTheme(theme);
      show();
      try { localStorage.setItem(THEME, theme); } catch (e) { /* the choice holds for this page */ }
    });
    show();
    return node;
  }

  /* Copy link: this page, with the state of its tables. ------------------------------------------------------------------ */

  function copyButton() {
    var node = button('Copy link');
    node.addEventListener('click', function () {
      function say(words) {
        node.textContent = words;
        setTimeout(function () { node.textContent = 'Copy link'; }, 2000);
      }
      if (!navigator.clipboard) { say('Copy it from the address bar'); return; }
      navigator.clipboard.writeText(location.href).then(
        function () { say('Link copied'); },
        function () { say('Copy it from the address bar'); });
    });
    return node;
  }

  /* A link to a row or a section inside something closed opens it. -------------------------------------------------------- */

  function openTarget() {
    var id = location.hash.slice(1);
    var target = id && id.indexOf('?') < 0 ? document.getElementById(id) : null;
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') { node.open = true; }
    }
  }

  function start() {
    var tools = document.createElement('div');
    tools.className = 'chips no-print';
    tools.appendChild(copyButton());
    tools.appendChild(themeButton());
    var head = document.querySelector('.masthead .wrap');
    if (head) { head.appendChild(tools); }
    window.addEventListener('hashchange', openTarget);
    window.addEventListener('beforeprint', function () {
      Array.prototype.forEach.call(document.querySelectorAll('details'), function (node) { node.open = true; });
    });
    openTarget();
  }

  applyTheme(stored());
  start();
}());
