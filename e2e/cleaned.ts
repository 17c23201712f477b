/** Cleans pasted HTML as WordPress does for authors who may not paste scripts. */

// What `wp_kses` keeps in a post, as far as our snippets could use it: https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/
const kept: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'target'],
  br: [],
  em: [],
  img: ['alt', 'src', 'width', 'height'],
  li: [],
  ol: ['start'],
  p: [],
  strong: [],
  table: ['border'],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
  ul: [],
};
// For an oEmbed answer that no editor has approved: https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
const keptOfFrames = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

const attributes = (tag: string, names: readonly string[]) =>
  [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => names.includes(name))
    .map(([, name, value]) => ` ${name}="${value}"`)
    .join('');

/** Pasted HTML, with every other element and attribute taken out. */
export function cleanText(html: string): string {
  return html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, rest: string) =>
    kept[name] ? `<${slash}${name}${attributes(rest, kept[name])}>` : '',
  );
}

/** An oEmbed answer of an unknown provider: only the frame, in a sandbox, with a secret at the end of its address. */
export function cleanOembed(html: string): string {
  const [frame = ''] = /<iframe[^>]*><\/iframe>/.exec(html) ?? [];
  return frame.replace(
    /<iframe([^>]*)>/,
    (_, rest: string) =>
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${attributes(rest, keptOfFrames).replace(
        / src="([^"]*)"/,
        ' src="$1#?secret=k2Jd83Lm0q" data-secret="k2Jd83Lm0q"',
      )}>`,
  );
}
