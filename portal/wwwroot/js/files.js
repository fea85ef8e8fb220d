// Sending files: the same form, with how far it has got. Without this script the browser shows its own progress.
const form = document.querySelector('#files-form');

function bar() {
  const box = form.querySelector('.sending') ?? form.appendChild(document.createElement('div'));
  box.className = 'sending';
  box.setAttribute('role', 'status');
  box.textContent = `${form.dataset.sendingWords} 0%`;
  const line = document.createElement('progress');
  line.max = 100;
  line.value = 0;
  line.setAttribute('aria-label', form.dataset.sendingWords);
  box.append(line);
  return percent => { line.value = percent; box.firstChild.data = `${form.dataset.sendingWords} ${percent}%`; };
}

form?.addEventListener('submit', event => {
  if (!form.querySelector('input[type=file]').files.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const button = form.querySelector('button');
  if (button.disabled) return;
  button.disabled = true;
  const show = bar();
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.addEventListener('progress', step => { if (step.lengthComputable) show(Math.floor(100 * step.loaded / step.total)); });
  request.addEventListener('load', () => {
    const next = new DOMParser().parseFromString(request.responseText, 'text/html');
    const main = next.querySelector('main');
    if (!main || request.responseURL.includes('problem=')) { location.assign(request.responseURL); return; }
    document.querySelector('main').replaceWith(document.adoptNode(main));
    const told = document.querySelector('.govuk-error-summary, #done');
    const target = told ?? document.querySelector('main');
    target.setAttribute('tabindex', '-1');
    target.focus();
    scrollTo(0, 0);
    import(`${import.meta.url}?again=${Date.now()}`);
  });
  for (const failed of ['error', 'timeout', 'abort']) {
    request.addEventListener(failed, () => {
      button.disabled = false;
      form.querySelector('.sending').textContent = form.dataset.failedWords;
    });
  }
  request.send(new FormData(form));
});
