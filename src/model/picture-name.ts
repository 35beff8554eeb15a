/** What the names of the pictures end in that a text can show, as the source of a regular expression; capitals make no difference. */
export const pictureEnding = String.raw`\.(?:jpe?g|png|gif|webp|avif)`;

/** The name of a picture that a text can show; the match is its ending. */
export const pictureName = new RegExp(`${pictureEnding}$`, 'i');
