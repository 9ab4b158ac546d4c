/** Runs after the first that are not counted either, while a program may still be getting faster: so many, or until this share of its time is over. */
export const warmUps = Object.freeze({ count: 5, share: 0.4 })
