/** Puts the picture of a figure on the clipboard. */

/**
 * Copies the PNG file, and says so in place of what the button says.
 * @param picture the address of the file
 */
export async function copyPicture(button: HTMLButtonElement, picture: string): Promise<void> {
  const words = button.textContent;
  try {
    // Handed over before it has come: Safari forgets the click while a file loads.
    const blob = fetch(picture).then((answer) => {
      if (!answer.ok) throw new Error(`${picture}: ${answer.status}`);
      return answer.blob();
    });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied: save the PNG below';
  }
  setTimeout(() => {
    button.textContent = words;
  }, 4000);
}
