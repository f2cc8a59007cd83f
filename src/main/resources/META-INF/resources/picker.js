// A list of selects becomes one search field with a list of what was chosen; without this file the selects stay.
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const make = (name, attributes = {}, ...inside) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};

function pick(set) {
  const {picker: name, most, ordered, ...say} = set.dataset;
  const selects = [...set.querySelectorAll('select')];
  const options = [...selects[0].options].filter(option => option.value).map(option => {
    const area = option.parentNode.label ?? '';
    return {value: option.value, label: option.text, area, key: plain(option.text + ' ' + area)};
  });
  const known = new Map(options.map(option => [option.value, option]));
  const chosen = [...new Set(selects.map(select => select.value))].filter(value => known.has(value)).map(value => known.get(value));
  let shown = [], active = -1;

  set.querySelectorAll('.place').forEach(place => place.remove());
  const list = make('ol', {class: 'picked'});
  const input = make('input', {id: name + '-search', type: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'off',
    spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': name + '-found'});
  const found = make('ul', {id: name + '-found', role: 'listbox', 'aria-label': say.search});
  found.hidden = true;
  const label = make('label', {for: input.id}, say.search);
  const news = make('p', {class: 'hidden', role: 'status'});
  const full = make('p', {class: 'hint'}, say.full);
  const box = make('div', {class: 'combobox'}, label, input, found);
  set.append(list, box, full, news);

  const tell = (text, what) => { news.textContent = text.replace('%s', what); };

  function draw() {
    list.replaceChildren(...chosen.map((option, at) => {
      const item = make('li', {}, make('input', {type: 'hidden', name, value: option.value}),
        make('span', {}, option.label, ...(option.area ? [make('small', {}, option.area)] : [])));
      const buttons = make('span', {class: 'tools'});
      const button = (sign, words, act, off) => {
        const made = make('button', {type: 'button', class: 'quiet small', 'aria-label': words.replace('%s', option.label)}, sign);
        made.disabled = off;
        made.addEventListener('click', act);
        buttons.append(made);
      };
      if (ordered) {
        button('↑', say.up, () => move(at, at - 1), at === 0);
        button('↓', say.down, () => move(at, at + 1), at === chosen.length - 1);
      }
      button('✕', say.remove, () => remove(at), false);
      item.append(buttons);
      return item;
    }));
    list.hidden = !chosen.length;
    box.hidden = chosen.length >= most;
    full.hidden = !box.hidden;
  }

  function move(from, to) {
    const [option] = chosen.splice(from, 1);
    chosen.splice(to, 0, option);
    draw();
    const [up, down] = list.children[to].querySelectorAll('button');
    ((to < from && !up.disabled) || down.disabled ? up : down).focus();
    tell(say.moved, option.label);
  }

  function remove(at) {
    const [option] = chosen.splice(at, 1);
    draw();
    input.focus();
    close();
    tell(say.removed, option.label);
  }

  function choose(option) {
    chosen.push(option);
    input.value = '';
    close();
    draw();
    if (box.hidden) list.lastElementChild.querySelector('button:last-child').focus();
    tell(box.hidden ? say.chosen + '. ' + say.full : say.chosen, option.label);
  }

  function search() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const first = option => (words.length && option.key.startsWith(words[0]) ? 0 : 1);
    shown = options.filter(option => !chosen.includes(option) && words.every(word => option.key.includes(word)))
      .map((option, at) => ({option, at})).sort((a, b) => first(a.option) - first(b.option) || a.at - b.at).map(({option}) => option);
    active = -1;
    found.replaceChildren(...shown.map((option, at) => {
      const item = make('li', {id: name + '-option-' + at, role: 'option', 'aria-selected': 'false'}, option.label,
        ...(option.area ? [make('small', {}, option.area)] : []));
      item.addEventListener('mousedown', event => event.preventDefault());
      item.addEventListener('click', () => choose(option));
      return item;
    }));
    if (!shown.length) found.append(make('li', {role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'quiet'}, say.nothing));
    found.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
    if (shown.length) tell(say.found, shown.length); else news.textContent = say.nothing;
  }

  function close() {
    found.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function point(to) {
    if (!shown.length) return;
    if (active >= 0) found.children[active].setAttribute('aria-selected', 'false');
    active = (to + shown.length) % shown.length;
    const item = found.children[active];
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', item.id);
  }

  input.addEventListener('input', search);
  input.addEventListener('click', () => found.hidden && search());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const open = !found.hidden;
    if (event.key === 'ArrowDown') { if (!open) search(); point(active + 1); }
    else if (event.key === 'ArrowUp') { if (!open) search(); point(active < 0 ? -1 : active - 1); }
    // what is typed here is a search: Enter never sends the whole form
    else if (event.key === 'Enter') { if (open && shown.length) choose(shown[Math.max(active, 0)]); }
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  });
  draw();
}

document.querySelectorAll('[data-picker]').forEach(pick);
