/** Gives each text to take away a button that copies it. */

const marked = (attribute: string, name: string) => document.querySelector(`[${attribute}="${name}"]`);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const name = button.dataset.copy ?? '';
  const [text, answer] = [marked('data-snippet', name), marked('data-copied', name)];
  if (!text || !answer) continue;
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(text.textContent ?? '').then(
      () => (answer.textContent = 'Copied.'),
      () => (answer.textContent = 'Your browser does not let us copy. Click the text to mark it, then copy it yourself.'),
    ),
  );
}
