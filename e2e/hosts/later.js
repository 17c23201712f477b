document.querySelector('button').addEventListener('click', () => document.querySelector('section').removeAttribute('hidden'));
