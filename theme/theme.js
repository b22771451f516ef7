// Before the first paint: the reader's choice of light or dark, if there is one. It stays in this browser.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'theme';

  function read() {
    try {
      var choice = localStorage.getItem(key);
      return choice === 'light' || choice === 'dark' ? choice : 'auto';
    } catch (e) {
      return 'auto';
    }
  }

  function apply(choice) {
    if (choice === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', choice);
  }

  function keep(choice) {
    try {
      if (choice === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, choice);
    } catch (e) { /* a browser that keeps nothing: the choice holds for this page */ }
  }

  apply(read());

  document.addEventListener('DOMContentLoaded', function () {
    var group = document.querySelector('.switch');
    if (!group) return;
    var buttons = Array.prototype.slice.call(group.querySelectorAll('button'));
    function show(choice) {
      buttons.forEach(function (button) {
        button.setAttribute('aria-pressed', String(button.getAttribute('data-theme-choice') === choice));
      });
    }
    buttons.forEach(function (button) {
      button.addEventListener('click', function () {
        var choice = button.getAttribute('data-theme-choice');
        apply(choice);
        keep(choice);
        show(choice);
      });
    });
    show(read());
    group.hidden = false;
  });

  // Sharing: the links work alone; where the browser can, a copy button, its own sheet.
  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('.share'), function (box) {
      var copy = box.querySelector('[data-copy]');
      var sheet = box.querySelector('[data-sheet]');
      if (navigator.clipboard) {
        copy.hidden = false;
        copy.addEventListener('click', function () {
          navigator.clipboard.writeText(box.getAttribute('data-url')).then(function () {
            copy.textContent = copy.getAttribute('data-done');
            // A screen reader does not tell that a button's own words have changed.
            box.querySelector('[role="status"]').textContent = copy.getAttribute('data-done');
          });
        });
      }
      if (navigator.share) {
        sheet.hidden = false;
        sheet.addEventListener('click', function () {
          navigator.share({ title: box.getAttribute('data-title'), url: box.getAttribute('data-url') }).catch(function () { /* the reader closed it */ });
        });
      }
    });
  });
})();
