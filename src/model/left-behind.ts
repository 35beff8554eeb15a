/** What Windows, macOS, word processors and editors leave beside files: lists of pictures, the picture of a folder, locks, versions before. */
const beside = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*|.*~|#.*#)$/i;

/** What they leave under names that begin with a dot, and the history of a version control. */
const hidden = /^(?:\.ds_store|\._.*|\.#.*|\..*\.sw[a-p]|\.directory|\.fseventsd|\.spotlight-v100|\.trashes|\.git|\.hg|\.svn)$/i;

/** Whether a file of this name was left by a system or an editor, and by nobody; names that begin with a dot are not looked at. */
export function isLeftBeside(name: string): boolean {
  return beside.test(name);
}

/** Whether a file, from its folder on, was left by a system, an editor or a version control, or lies in a folder of such a one. */
export function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => beside.test(name) || hidden.test(name));
}
