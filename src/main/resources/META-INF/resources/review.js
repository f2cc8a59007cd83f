// The review queue by keyboard. A decision waits here for ten seconds, in which it can be taken back; then it is sent, once.
// Whoever leaves the page sends what waits. Nothing is lost that way but by a crash, and then the proposal still waits.
const SECONDS = 10;
const form = document.getElementById('queue');
const toasts = document.getElementById('toasts');
const rejecting = document.getElementById('reject');
const help = document.getElementById('help');
const keysOn = document.getElementById('keys-on');
const selectAll = document.getElementById('select-all');
const waiting = []; // decisions that can be taken back, the newest last
let current = null;
let opened = null; // the row below the current one that shows both people
let toReject = [];

if (form) {
  document.getElementById('keys').hidden = false;
  document.getElementById('many').querySelector('.field').hidden = true; // the dialog asks for the reason
  keysOn.checked = localStorage.getItem('review-keys') !== 'off';
  keysOn.addEventListener('change', () => localStorage.setItem('review-keys', keysOn.checked ? 'on' : 'off'));
  selectAll.hidden = false;
  selectAll.addEventListener('change', () => rows().forEach(row => { box(row).checked = selectAll.checked; }));
  rows().forEach(row => { row.tabIndex = -1; });
  form.addEventListener('submit', submitted);
  rejecting.querySelector('form').addEventListener('submit', event => { if (!reason()) event.preventDefault(); });
  // only once it is closed can a row have the focus
  rejecting.addEventListener('close', () => { if (rejecting.returnValue === 'yes') decide('REJECT', toReject, reason()); });
  for (const button of document.querySelectorAll('[data-close]')) button.addEventListener('click', () => button.closest('dialog').close());
  document.addEventListener('keydown', pressed);
  addEventListener('pagehide', () => [...waiting].forEach(send));
}

function rows() { return [...form.querySelectorAll('tr[data-id]')].filter(row => !row.hidden); }
function box(row) { return row.querySelector('input[name=proposals]'); }
function selected() { return rows().filter(row => box(row).checked); }
function targets() { const some = selected(); return some.length ? some : current ? [current] : []; }
function who(chosen) { return chosen.length === 1 ? chosen[0].dataset.who : chosen.length + ' ' + form.dataset.many; }

function pressed(event) {
  if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (event.target.matches('textarea, select, input:not([type=checkbox])')) return;
  const act = {
    j: () => move(1), k: () => move(-1), x: () => current && box(current).click(), a: () => decide('APPROVE', targets(), ''),
    r: () => ask(targets()), u: undoLast, o: toggle, '?': () => help.showModal(),
  }[event.key] || (event.key === 'Enter' && event.target === current ? toggle : null);
  if (!act) return;
  event.preventDefault();
  act();
}

function move(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(current);
  show(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))], true);
}

function show(row, open) {
  if (current) current.removeAttribute('aria-current');
  close();
  current = row;
  if (!row) return;
  row.setAttribute('aria-current', 'true');
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  if (open) openPair(row);
}

function toggle() { if (opened) close(); else if (current) openPair(current); }
function close() { if (opened) opened.remove(); opened = null; }

async function openPair(row) {
  const below = document.createElement('tr');
  below.className = 'opened';
  const cell = below.insertCell();
  cell.colSpan = row.cells.length;
  opened = below;
  try {
    const answer = await fetch('/admin/proposals/' + row.dataset.id + '/pair', { redirect: 'manual' });
    if (!answer.ok || opened !== below || row.hidden) return;
    cell.innerHTML = await answer.text();
    row.after(below);
    below.scrollIntoView({ block: 'nearest' });
    row.scrollIntoView({ block: 'nearest' });
  } catch { /* the row's link leads to the same */ }
}

function submitted(event) {
  const button = event.submitter;
  // a form of an opened pair is sent as it is
  if (!button || button.form !== form) return;
  event.preventDefault();
  if (button.name === 'approve') decide('APPROVE', [button.closest('tr')], '');
  else if (button.value === 'APPROVE') decide('APPROVE', selected(), '');
  else ask(selected());
}

function ask(chosen) {
  if (!chosen.length) return;
  toReject = chosen;
  document.getElementById('reject-who').textContent = who(chosen);
  document.getElementById('reject-reason').value = '';
  rejecting.returnValue = '';
  rejecting.showModal();
}

function reason() { return document.getElementById('reject-reason').value.trim(); }

function decide(decision, chosen, reason) {
  if (!chosen.length) return;
  const at = rows().indexOf(chosen[0]);
  const one = { decision, reason, rows: chosen, ends: Date.now() + SECONDS * 1000, label: form.dataset[decision.toLowerCase()] + ': ' + who(chosen) };
  close();
  for (const row of chosen) { box(row).checked = false; row.hidden = true; }
  selectAll.checked = false;
  one.toast = toast(one.label);
  const left = document.createElement('span');
  left.setAttribute('aria-hidden', 'true');
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.className = 'small';
  undo.textContent = form.dataset.undo;
  undo.addEventListener('click', () => takeBack(one));
  one.toast.append(left, undo);
  waiting.push(one);
  const tick = () => {
    const seconds = Math.ceil((one.ends - Date.now()) / 1000);
    left.textContent = Math.max(0, seconds);
    if (seconds <= 0) send(one);
  };
  tick();
  one.timer = setInterval(tick, 250);
  const rest = rows();
  show(rest.length ? rest[Math.min(Math.max(at, 0), rest.length - 1)] : null, current !== null);
}

function undoLast() { if (waiting.length) takeBack(waiting[waiting.length - 1]); }

function takeBack(one) {
  if (!settle(one)) return;
  for (const row of one.rows) row.hidden = false;
  one.toast.remove();
  const told = toast(form.dataset.undone);
  setTimeout(() => told.remove(), 3000);
  show(one.rows[0], false);
}

/** Whoever gets true is the only one who deals with it. */
function settle(one) {
  const at = waiting.indexOf(one);
  if (at < 0) return false;
  waiting.splice(at, 1);
  clearInterval(one.timer);
  return true;
}

async function send(one) {
  if (!settle(one)) return;
  const body = new URLSearchParams({ decision: one.decision, reason: one.reason, back: form.elements.back.value });
  for (const row of one.rows) body.append('proposals', row.dataset.id);
  try {
    // keepalive: it arrives even if the page is gone by then
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body, keepalive: true, redirect: 'manual', headers: { 'X-Review': 'script' } });
    if (!answer.ok) throw new Error(answer.status);
    if (answer.status === 200) form.insertAdjacentHTML('beforebegin', await answer.text());
    one.toast.remove();
  } catch {
    for (const row of one.rows) row.hidden = false;
    one.toast.textContent = one.label + '. ' + form.dataset.failed;
    return;
  }
  // what was refused is told above and stays told; otherwise the next page of the queue comes
  if (!rows().length && !waiting.length && !document.querySelector('.notice.warn')) location.assign(form.elements.back.value);
}

function toast(text) {
  const made = document.createElement('div');
  made.className = 'toast';
  made.append(Object.assign(document.createElement('span'), { textContent: text }));
  toasts.append(made);
  return made;
}
