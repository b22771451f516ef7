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
    const wide = matchMedia('(min-width: 1080px)');
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
    // From a finding to its place, and from a mark to its finding.
    function markOf(number) {
      const item = root.querySelector(`[data-finding="${number}"]`);
      return document.querySelector(`[data-confrere~="${number}"]`) ?? (item?.dataset.in === 'title' ? document.querySelector('h1') : null);
    }
    function lead(scope) {
      for (const button of scope.querySelectorAll('.goto')) {
        const mark = markOf(button.dataset.goto);
        if (!mark) { button.disabled = true; continue; }
        button.addEventListener('click', () => {
          if (!wide.matches) toggle(false);
          mark.scrollIntoView({ block: 'center' });
          for (const other of document.querySelectorAll('.confrere-here')) other.classList.remove('confrere-here');
          mark.classList.add('confrere-here');
        });
      }
    }
    lead(root);
    for (const mark of document.querySelectorAll('[data-confrere]')) {
      const items = mark.dataset.confrere.split(' ').map(number => root.querySelector(`[data-finding="${number}"]`)).filter(Boolean);
      mark.title = items.map(item => item.querySelector('.advice')?.textContent).join('\n');
      const leadBack = event => {
        if (event.target.closest('a, summary, button') || !items.length) return;
        if (panel.hidden) toggle(false);
        items[0].closest('details').open = true;
        items[0].scrollIntoView({ block: 'center' });
        items[0].querySelector('.goto').focus();
      };
      mark.addEventListener('click', leadBack);
      mark.addEventListener('keydown', event => { if (event.key === 'Enter') leadBack(event); });
    }
    review(root, lead);
    // What was open stays open after a save.
    for (const details of root.querySelectorAll('details[id]')) {
      const key = 'confrere-open:' + details.id;
      const was = sessionStorage.getItem(key);
      if (was !== null) details.open = was === 'yes';
      details.addEventListener('toggle', () => sessionStorage.setItem(key, details.open ? 'yes' : 'no'));
    }
  }

  // The answers of a review that is not finished stay while the page follows saves, as long as the text is the one that was read.
  function review(root, lead) {
    let form = root.getElementById('review');
    if (!form) return;
    const keyOf = () => 'confrere-review:' + form.dataset.read;
    function keep() {
      const answers = [...form.querySelectorAll('input:checked')].map(input => [input.name, input.value]);
      sessionStorage.setItem(keyOf(), JSON.stringify(answers));
    }
    function begin() {
      for (const [name, value] of JSON.parse(sessionStorage.getItem(keyOf()) ?? '[]')) {
        for (const input of form.querySelectorAll('input')) if (input.name === name && input.value === value) input.checked = true;
      }
      form.addEventListener('change', keep);
      form.addEventListener('submit', async event => {
        event.preventDefault();
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        const html = await answer.text();
        if (!html) return;
        const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
        if (answer.ok) sessionStorage.removeItem(keyOf());
        form.replaceWith(made);
        if (made.id === 'review') { form = made; begin(); lead(form); }
        const told = made.querySelector('.told') ?? made;
        told.tabIndex = -1;
        told.focus();
      });
    }
    begin();
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
