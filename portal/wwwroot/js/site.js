// Improves pages that already work without it: leaving fast, chat without reload, counting, printing.

const find = (what, within = document) => within.querySelector(what);
const touch = matchMedia('(pointer: coarse)');

// A region of its own, holding words only, so that nothing is read twice.
const spoken = document.body.appendChild(document.createElement('p'));
spoken.className = 'visually-hidden';
spoken.setAttribute('role', 'status');
let hush;
function say(words) {
  clearTimeout(hush);
  spoken.textContent = words;
  hush = setTimeout(() => { spoken.textContent = ''; }, 2000);
}

// Leaving: blank first, go, and only then tell the server.
const exit = find('[data-exit]');
let leaving = false;
function blank() { document.documentElement.classList.add('left'); }
function leave() {
  const site = exit.dataset.exit;
  leaving = true;
  blank();
  document.title = new URL(site).hostname;
  location.replace(navigator.sendBeacon?.(exit.href) ? site : exit.href);
}
if (exit) {
  let shifts = [];
  exit.addEventListener('click', event => { event.preventDefault(); leave(); });
  addEventListener('keydown', event => {
    if (event.key !== 'Shift') shifts = [];
    else if (!event.repeat) {
      shifts = [...shifts.filter(then => event.timeStamp - then < 5000), event.timeStamp];
      if (shifts.length > 2) leave();
      else if (shifts.length > 1) say(exit.dataset.oneMore);
    }
  });
}
// Coming back must show what the server would show now, never a kept picture.
addEventListener('pagehide', blank);
addEventListener('pageshow', event => {
  if (event.persisted) leaving ? leave() : location.reload();
});

// Chat: the same form, sent behind the page's back.
async function send(form, button) {
  form.dataset.sending = '';
  const fields = new FormData(form);
  if (button?.name) fields.append(button.name, button.value);
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), signal: AbortSignal.timeout(20000) });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (find('#chat-form', next)) show(form, next);
  else if (answer.ok) location.assign(answer.url);
  else throw new Error(answer.statusText);
}

function show(form, next) {
  const fresh = [];
  const transcript = find('#chat-transcript');
  const told = [...find('#chat-transcript', next).children];
  for (const old of [...transcript.children]) {
    const now = told.find(message => message.id === old.id);
    if (!now) old.remove();
    else if (now.innerHTML !== old.innerHTML) old.replaceWith(now);
  }
  for (const message of told) {
    if (message.isConnected && message.ownerDocument === document || document.getElementById(message.id)) continue;
    message.classList.add('chat-arrived');
    fresh.push(transcript.appendChild(message));
  }
  const newForm = find('#chat-form', next);
  form.replaceWith(newForm);
  newForm.scrollIntoView({ block: 'end', behavior: 'instant' });
  const top = fresh[0];
  if (top && top.getBoundingClientRect().top < 80) top.scrollIntoView({ behavior: 'instant' });

  const answers = fresh.map(message => find('[data-from="bot"]', message)).filter(Boolean);
  const wrong = find('.govuk-error-message', newForm);
  // On a phone the box would bring up the keyboard over the answer; there the answer gets the focus, and is read for it.
  if (!touch.matches || !answers.length) find('#text')?.focus({ preventScroll: !wrong });
  else answers.shift().closest('li').focus({ preventScroll: true });
  const words = [wrong, ...answers].filter(Boolean).map(part => part.innerText.trim());
  if (words.length) say([wrong ? '' : newForm.dataset.spoken, ...words].join(' '));
}

function notSent(form) {
  let trouble = find('.chat-trouble', form);
  if (!trouble) {
    trouble = document.createElement('p');
    trouble.className = 'chat-trouble';
    trouble.setAttribute('role', 'alert');
    find('.composer', form).before(trouble);
  }
  // Emptied first, so that a second failure is read out too.
  trouble.textContent = '';
  setTimeout(() => {
    trouble.textContent = form.dataset.failed;
    form.scrollIntoView({ block: 'end', behavior: 'instant' });
  }, 50);
}

addEventListener('submit', event => {
  const form = event.target;
  if ('sending' in form.dataset) return event.preventDefault();
  if (form.id === 'chat-form') {
    event.preventDefault();
    send(form, event.submitter).catch(() => notSent(form)).finally(() => { delete form.dataset.sending; });
  } else if (form.method === 'post') {
    form.dataset.sending = '';
    setTimeout(() => { delete form.dataset.sending; }, 5000);
  }
});

addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target.id !== 'text' || touch.matches) return;
  const form = event.target.closest('#chat-form');
  if (!form) return;
  event.preventDefault();
  if (event.target.value.trim()) form.requestSubmit(find('.composer button', form));
});

// Counting only near the end; saying it only when typing pauses.
let pause;
addEventListener('input', event => {
  const { limit, left, over } = event.target.dataset;
  if (!limit || !left) return;
  clearTimeout(pause);
  pause = setTimeout(() => {
    let count = find('.count', event.target.parentElement);
    if (!count) {
      count = document.createElement('p');
      count.className = 'count';
      count.setAttribute('role', 'status');
      event.target.after(count);
    }
    const room = limit - event.target.value.length;
    count.toggleAttribute('data-over', room < 0);
    count.textContent = room > Math.max(100, limit / 10) ? '' : (room < 0 ? over : left).replace('#', Math.abs(room).toLocaleString('en-GB'));
  }, 300);
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

find('[data-focus-first]')?.focus();
