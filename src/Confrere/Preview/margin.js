// The preview's script: follows each save, opens and closes the margin, leads from a finding to its place. It runs in the preview alone.
(() => {
  'use strict';
  const script = document.currentScript;
  let stamp = script.dataset.stamp;
  const scrolled = 'confrere-scroll:' + location.pathname;
  const open = 'confrere-margin';

  function remember() {
    sessionStorage.setItem(scrolled, JSON.stringify([scrollX, scrollY]));
  }

  // Only a page that has changed is loaded again, and where it was.
  async function follow() {
    let answer;
    try {
      answer = await fetch(location.href, { cache: 'no-store', method: 'HEAD', headers: { 'If-None-Match': `"${script.dataset.tag}"` } });
    } catch {
      return;
    }
    if (answer.status === 304) return;
    remember();
    location.reload();
  }

  const events = new EventSource('/_confrere/events');
  events.onmessage = event => {
    if (event.data === stamp) return;
    stamp = event.data;
    follow();
  };
  addEventListener('pagehide', () => { remember(); events.close(); });
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

  document.addEventListener('DOMContentLoaded', () => {
    const kept = sessionStorage.getItem(scrolled);
    if (kept && !location.hash) {
      sessionStorage.removeItem(scrolled);
      const [x, y] = JSON.parse(kept);
      if (performance.getEntriesByType('navigation')[0]?.type === 'reload') scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    const host = document.getElementById('confrere-margin');
    if (host?.shadowRoot) margin(host.shadowRoot);
    badges();
  });

  function margin(root) {
    const handle = root.querySelector('.handle');
    const panel = root.querySelector('.panel');
    const wide = matchMedia('(min-width: 70rem)');
    function show(shown, focus) {
      handle.setAttribute('aria-expanded', String(shown));
      panel.hidden = !shown;
      document.documentElement.classList.toggle('confrere-open', shown);
      if (shown && focus) panel.focus();
    }
    const told = sessionStorage.getItem(open);
    show(told === null ? wide.matches : told === 'yes', false);
    function toggle(focus) {
      const shown = panel.hidden;
      sessionStorage.setItem(open, shown ? 'yes' : 'no');
      show(shown, focus);
      if (!shown) handle.focus();
    }
    handle.addEventListener('click', () => toggle(false));
    addEventListener('keydown', event => {
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyM') { event.preventDefault(); toggle(true); }
      else if (event.key === 'Escape' && !panel.hidden && root.activeElement) toggle(false);
    });
    for (const button of root.querySelectorAll('.goto')) {
      const mark = document.querySelector(`[data-confrere~="${button.dataset.goto}"]`);
      if (!mark) { button.disabled = true; continue; }
      button.addEventListener('click', () => {
        if (!wide.matches) toggle(false);
        mark.scrollIntoView({ block: 'center' });
        for (const other of document.querySelectorAll('.confrere-here')) other.classList.remove('confrere-here');
        mark.classList.add('confrere-here');
      });
    }
    // What was open stays open after a save.
    for (const details of root.querySelectorAll('details[id]')) {
      const key = 'confrere-open:' + details.id;
      const was = sessionStorage.getItem(key);
      if (was !== null) details.open = was === 'yes';
      details.addEventListener('toggle', () => sessionStorage.setItem(key, details.open ? 'yes' : 'no'));
    }
  }

  function badges() {
    const list = document.getElementById('confrere-unpublished');
    if (!list) return;
    const labels = new Map();
    for (const item of list.content.querySelectorAll('a')) labels.set(item.href, item.textContent);
    for (const link of document.querySelectorAll('a[href]')) {
      const label = labels.get(link.href.split('#')[0]);
      if (!label || link.querySelector('img') || !link.textContent.trim()) continue;
      const badge = document.createElement('span');
      badge.className = 'confrere-badge';
      badge.textContent = label;
      link.after(' ', badge);
    }
  }
})();
