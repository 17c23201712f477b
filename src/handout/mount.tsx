/** Brings the handout builder to life: choices in, sheets out, the link kept in step. */
import { render } from 'preact';
import { emptyHandout, type Handout, handoutOfChart, readHandoutFragment, toHandoutFragment } from '../model/handout.ts';
import type { Choice } from './fetch-parts.ts';
import { Form } from './Form.tsx';
import { takeOffPaper } from './paper-style.ts';
import { type Clinic, fitToScreen, layOut } from './sheets.ts';

const nothingTyped: Clinic = { name: '', phone: '', notes: '' };
const root = document.querySelector<HTMLElement>('[data-handout]');

function decodedFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // What cannot be decoded begins as no handout does, so it is told to be unreadable like any other.
    return 'handout';
  }
}

function mount(builder: HTMLElement) {
  const one = (selector: string) => builder.querySelector<HTMLElement>(selector) as HTMLElement;
  const [form, list, preview, holder] = ['[data-handout-form]', '[data-choices]', '[data-preview]', '[data-sheets]'].map(one) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const choices = [...list.querySelectorAll<HTMLAnchorElement>('a[data-part]')].map((link): Choice => ({
    id: link.dataset.part ?? '',
    label: link.textContent?.trim() ?? '',
    group: link.dataset.group ?? '',
    page: link.pathname,
    take: link.dataset.take ?? '',
    ...(link.dataset.without ? { without: link.dataset.without } : {}),
  }));
  const base = (builder.dataset.base ?? '/').replace(/\/$/, '');
  const place = { choices, holder, foot: builder.dataset.foot ?? '', base };
  let handout: Handout = emptyHandout;
  let clinic = nothingTyped;
  let said = '';
  /** What was wrong with the link, and what could not be had. */
  let linkNotes: readonly string[] = [];
  let notes: readonly string[] = [];
  let round = 0;

  const draw = () =>
    render(
      <Form
        choices={choices}
        handout={handout}
        clinic={clinic}
        said={said}
        notes={[...linkNotes, ...notes]}
        change={(next) => {
          handout = next;
          linkNotes = [];
          notes = [];
          history.replaceState(null, '', next.parts.length > 0 ? `#${toHandoutFragment(next)}` : location.pathname);
          draw();
          void show();
        }}
        type={(next) => {
          clinic = next;
          draw();
          void show();
        }}
        print={() => print()}
        copyLink={() =>
          navigator.clipboard.writeText(location.href).then(
            () => tell('The link to this handout is copied. What you typed is not in it.'),
            () => tell('The link could not be copied. Copy the address of this page instead.'),
          )
        }
        again={() => {
          clinic = nothingTyped;
          handout = emptyHandout;
          history.replaceState(null, '', location.pathname);
          draw();
          void show();
        }}
      />,
      form,
    );
  const tell = (words: string) => {
    said = words;
    draw();
  };
  /** Lays the sheets out; a newer change makes an older one's result void. */
  const show = async () => {
    const mine = ++round;
    preview.hidden = handout.parts.length === 0;
    if (handout.parts.length === 0) {
      takeOffPaper();
      holder.replaceChildren();
      tell('');
      return;
    }
    const copy = document.createElement('div');
    copy.className = holder.className;
    holder.after(copy);
    const { pages, missing } = await layOut(handout, clinic, { ...place, holder: copy });
    if (mine === round) {
      holder.replaceChildren(...copy.childNodes);
      fitToScreen(holder);
      notes = missing.map(({ label, reason }) => `“${label}” could not be put in. ${reason.replace(/^Error: /, '')}`);
      tell(`${pages} ${pages === 1 ? 'page' : 'pages'} of ${handout.paper === 'a4' ? 'A4' : 'US Letter'} paper.`);
    }
    copy.remove();
  };
  const follow = () => {
    const fragment = decodedFragment();
    const begun = handoutOfChart(
      fragment,
      choices.map(({ id }) => id),
    );
    const read = begun ?? readHandoutFragment(fragment);
    if (read === undefined && location.hash !== '' && handout.parts.length > 0) return;
    handout = read === undefined || read === 'unreadable' ? emptyHandout : read;
    linkNotes = read === 'unreadable' ? ['The handout in this link could not be read. You can choose anew.'] : [];
    notes = [];
    draw();
    void show();
  };
  list.hidden = true;
  follow();
  addEventListener('hashchange', follow);
  addEventListener('resize', () => fitToScreen(holder));
  // What a clinic typed is nowhere but in this page.
  addEventListener('beforeunload', (event) => {
    if (Object.values(clinic).some((words) => words !== '')) event.preventDefault();
  });
}

if (root) mount(root);
